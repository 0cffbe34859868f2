#include "datepicker.h"
#include "editorfixture.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "---\nlayout: default\n# a comment\n---\n\n"
                          "# Weekly (2024-05-06)：first\n\n"
                          "**small things**  \n\n"
                          "> 导读：three things.\n\n"
                          "## News\n\n"_ba;

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

QTextEdit *frontMatter(const EditorFixture &f)
{
    return f.find<QWidget>(u"front-matter"_s)->findChild<QTextEdit *>();
}

} // namespace

class TestOpeningTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesDates_data();
    void readsAndWritesDates();
    void choosesADateByKeyboard();
    void escapeLeavesTheDate();
    void saysADayThatIsNone();
    void aWholeDateReachesAllPlaces();
    void frontMatterEditsByteForByte();
    void addsFrontMatter();
    void brokenFrontMatterStaysUnderTheCursor();
    void mnemonics();
};

void TestOpeningTab::readsAndWritesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("changed"); // to 2 January 2021; like it
    QTest::newRow("house style") << u"2020-03-30"_s << u"2021-01-02"_s;
    QTest::newRow("dots") << u"2020.3.30"_s << u"2021.1.2"_s;
    QTest::newRow("slashes") << u" 2020/03/30 "_s << u"2021/01/02"_s;
    QTest::newRow("Chinese") << u"2020年3月30日"_s << u"2021年1月2日"_s;
    QTest::newRow("digits") << u"20200330"_s << u"20210102"_s;
    QTest::newRow("none") << u"soon"_s << u"2021-01-02"_s;
    QTest::newRow("no such day") << u"2020-02-31"_s << u"2021-01-02"_s;
}

void TestOpeningTab::readsAndWritesDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, changed);
    const bool isDate = DatePicker::dateIn(text).isValid();
    QCOMPARE(isDate, text.contains(u'3') && !text.contains(u"02-31"_s));
    if (isDate)
        QCOMPARE(DatePicker::dateIn(text), QDate(2020, 3, 30));
    QCOMPARE(DatePicker::written(QDate(2021, 1, 2), text), changed);
}

void TestOpeningTab::choosesADateByKeyboard()
{
    EditorFixture f(sample);
    f.showTab(0);
    QLineEdit *date = f.line(u"date"_s);
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = date->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2024, 5, 6));
    QWidget *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    QTest::keyClick(days, Qt::Key_Down);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(date->text(), u"2024-05-13"_s);
    QCOMPARE(f.bytes(), replaced(sample, "05-06", "05-13"));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QVERIFY(!f.document.canUndo());
}

void TestOpeningTab::escapeLeavesTheDate()
{
    EditorFixture f(sample);
    f.showTab(0);
    QLineEdit *date = f.line(u"date"_s);
    date->setFocus();
    QTest::keyClick(date, Qt::Key_F4);
    auto *calendar = date->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QTest::keyClick(calendar->window(), Qt::Key_Escape);
    QTRY_VERIFY(!date->findChild<QCalendarWidget *>());
    QCOMPARE(f.bytes(), sample);
}

void TestOpeningTab::saysADayThatIsNone()
{
    EditorFixture f(sample);
    f.showTab(0);
    QLineEdit *date = f.line(u"date"_s);
    date->setFocus();
    const auto said = [&] {
        for (const QLabel *label : f.page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(date->text()) && !date->text().isEmpty())
                return true;
        }
        return false;
    };
    date->selectAll();
    EditorFixture::type(date, u"2024-02-31"_s);
    QVERIFY(f.bytes().contains("(2024-02-31)")); // kept as typed
    QVERIFY(said());
    QTest::keyClick(date, Qt::Key_Backspace);
    EditorFixture::type(date, u"0"_s);
    QVERIFY(said());
    date->selectAll();
    EditorFixture::type(date, u"2024-02-28"_s);
    QVERIFY(!said());
    date->selectAll();
    EditorFixture::type(date, u"next week"_s);
    QVERIFY(said()); // refused, with the reason
    QVERIFY(!f.bytes().contains("next week"));
    QCOMPARE(date->text(), u"next week"_s);
}

void TestOpeningTab::aWholeDateReachesAllPlaces()
{
    const QByteArray past = "## 往期回顾\n\n| 2 | 0 | 2 | 4 |\n|:---:|:---:|:---:|:---:|\n|  |  | "
                            "[2024-05-06](../w/2024-05-06.md) | [2024-04-22](../w/2024-04-22.md) |\n";
    const QByteArray bytes = replaced(sample, "# a comment", "date: 2024-05-06") + past;
    EditorFixture f(bytes);
    f.showTab(0);
    QLineEdit *date = f.line(u"date"_s);
    date->setFocus();
    date->setSelection(5, 5);
    EditorFixture::type(date, u"1"_s);
    QVERIFY(f.bytes().contains("(2024-1)")); // half of it is the title's alone
    QVERIFY(f.bytes().contains("date: 2024-05-06") && f.bytes().contains("[2024-05-06](../w/2024-05-06.md)"));
    EditorFixture::type(date, u"2-31"_s);
    QCOMPARE(f.bytes(), QByteArray(bytes).replace("2024-05-06", "2024-12-31"));
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);
}

void TestOpeningTab::frontMatterEditsByteForByte()
{
    QByteArray bytes = sample;
    bytes.replace("\n", "\r\n");
    EditorFixture f(bytes);
    f.showTab(0);
    QTextEdit *text = frontMatter(f);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"layout: default\n# a comment"_s);
    QTRY_VERIFY(!text->document()->firstBlock().layout()->formats().isEmpty()); // coloured
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    EditorFixture::type(text, u"title: 周刊"_s);
    QCOMPARE(f.bytes(), replaced(bytes, "comment\r\n", "comment\r\ntitle: 周刊\r\n"));
    const qsizetype layout = f.bytes().indexOf("layout");
    f.pane.reveal({layout, layout});
    QVERIFY(text->hasFocus());
    while (f.document.canUndo())
        f.document.undo();
    QCOMPARE(f.bytes(), bytes);
}

void TestOpeningTab::addsFrontMatter()
{
    const QByteArray without = sample.sliced(sample.indexOf("# Weekly"));
    EditorFixture f(without);
    f.showTab(0);
    QVERIFY(!frontMatter(f)->isVisible());
    auto *add = f.find<QPushButton>(u"add-front-matter"_s);
    QVERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(f.bytes(), QByteArray("---\nlayout: default\n---\n\n" + without));
    QVERIFY(!add->isVisible());
    QVERIFY(frontMatter(f)->hasFocus());
    QCOMPARE(frontMatter(f)->toPlainText(), u"layout: default"_s);
    f.line(u"name"_s)->setFocus();
    f.document.undo();
    QTRY_VERIFY(add->isVisible());
    QCOMPARE(f.bytes(), without);
}

void TestOpeningTab::brokenFrontMatterStaysUnderTheCursor()
{
    EditorFixture f(sample);
    f.showTab(0);
    QTextEdit *text = frontMatter(f);
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    EditorFixture::type(text, u"---"_s); // ends it early
    QTest::keyClick(text, Qt::Key_Return);
    EditorFixture::type(text, u"x"_s);
    QVERIFY(text->hasFocus());
    QCOMPARE(text->toPlainText(), u"---\nxlayout: default\n# a comment"_s);
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    EditorFixture::type(text, u"a: b"_s);
    QVERIFY2(f.bytes().startsWith("---\n") && f.bytes().contains("a: b\n"), f.bytes().constData());
    f.line(u"name"_s)->setFocus();
    QTRY_VERIFY(frontMatter(f)->toPlainText().contains(u"a: b"_s));
    QVERIFY(f.bytes().endsWith(sample.sliced(sample.indexOf("# Weekly"))));
}

void TestOpeningTab::mnemonics()
{
    EditorFixture f(sample);
    f.showTab(0);
    const auto reaches = [&](Qt::Key key, QWidget *target) {
        QTest::keyClick(f.pane.focusWidget(), key, Qt::AltModifier);
        return target->hasFocus();
    };
    f.line(u"tagline"_s)->setFocus();
    QVERIFY(reaches(Qt::Key_N, f.line(u"name"_s)));
    QVERIFY(reaches(Qt::Key_D, f.line(u"date"_s)));
    QVERIFY(reaches(Qt::Key_B, f.line(u"subtitle"_s)));
    QVERIFY(reaches(Qt::Key_L, f.line(u"tagline"_s)));
    QVERIFY(reaches(Qt::Key_O, f.find<QTextEdit>(u"intro"_s)));
    QVERIFY(reaches(Qt::Key_X, f.find<QWidget>(u"opening-text"_s)->findChild<QTextEdit *>()));
    QVERIFY(reaches(Qt::Key_M, frontMatter(f)));
}

QTEST_MAIN(TestOpeningTab)
#include "tst_openingtab.moc"
