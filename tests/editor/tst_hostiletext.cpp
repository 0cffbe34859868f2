// Files and pastes that nobody means well with, in every tab of the pane: nothing hangs, nothing is lost, no byte
// changes that nobody typed over, and what cannot be shown says so.

#include "editorfixture.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head =
    "# 小报 (2024-05-06)\n\n> 导读：一。\n\n## 论文\n\n- [一文 | 某校](https://example.org/a)  \n摘要：好。\n";

QByteArray repeated(const QByteArray &piece, int times)
{
    return piece.repeated(times);
}

QByteArray manyItems(int count)
{
    QByteArray bytes = head;
    for (int i = 0; i < count; ++i)
        bytes += "- [第 " + QByteArray::number(i) + " 条 | 某处](https://example.org/" + QByteArray::number(i) + ")\n";
    return bytes;
}

QStringList messages(const QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndEdits_data();
    void opensAndEdits();
    void whatIsTooLongSaysSo();
    void aPartThatOutgrowsItsFormLeavesIt();
    void invalidBytesSurviveEditsBesideThem();
    void pastesIntoEveryField_data();
    void pastesIntoEveryField();
    void pastesIntoTheSource();
    void pastesAHugeTextIntoAField();
    void refusesATextThatNoFormCanShow();
    void addsNoMoreThanAnIssueHolds();
    void whatWasRefusedIsSaidWhenAnotherItemIsChosen();
    void sixteenMegabytes_data();
    void sixteenMegabytes();
};

void TestHostileText::opensAndEdits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const int many = 50'000;
    QTest::newRow("nested quotes") << head + "\n" + repeated(">", many) + " x\n";
    QTest::newRow("nested quotes, one deeper per line") << [] {
        QByteArray bytes = head + "\n";
        for (int depth = 1; depth < 500; ++depth)
            bytes += repeated("> ", depth) + "x\n";
        return bytes;
    }();
    QTest::newRow("nested lists") << head + "\n" + repeated("- ", many) + "x\n";
    QTest::newRow("opening brackets") << head + "\n- " + repeated("[", many) + "x\n";
    QTest::newRow("nested brackets") << head + "\n- " + repeated("[", many) + "x" + repeated("]", many) + "(u)\n";
    QTest::newRow("link openings") << head + "\n- " + repeated("[a](", many) + "\n";
    QTest::newRow("emphasis runs") << head + "\n" + repeated("*a_ ", many) + "\n";
    QTest::newRow("stars") << head + "\n摘要：" + repeated("*", many) + "x" + repeated("*", many) + "\n";
    QTest::newRow("backticks") << head + "\n摘要：" + repeated("`a``", many) + "\n";
    QTest::newRow("html openings") << head + "\n" + repeated("<a ", many) + "\n";
    QTest::newRow("definitions") << head + "\n" + repeated("[a]: b\n", many);
    QTest::newRow("headings") << head + "\n" + repeated("## 节\n", many);
    QTest::newRow("a line of 1 MB in an item") << head + "摘要：" + repeated("很长", 170'000) + "\n";
    QTest::newRow("a title of 1 MB") << head + "- [" + repeated("长 ", 250'000) + "](https://example.org)\n";
    QTest::newRow("a URL of 1 MB") << head + "- [长](https://example.org/" + repeated("x", 1'000'000) + ")\n";
    QTest::newRow("a name of 1 MB") << "# " + repeated("长", 330'000) + "\n\n## 论文\n\n- 一\n";
    QTest::newRow("a section's name of 1 MB") << "# 报\n\n## " + repeated("长", 330'000) + "\n\n- 一\n";
    QTest::newRow("an item of many fields") << head + repeated("代码：https://example.org\n", 200);
    QTest::newRow("an item of many labels") << [] {
        QByteArray bytes = head;
        for (int i = 0; i < 500; ++i)
            bytes += "标签" + QByteArray::number(i) + "：https://example.org\n";
        return bytes;
    }();
    QTest::newRow("10,000 items") << manyItems(10'000);
    QTest::newRow("line feeds") << head + repeated("\n", 1'000'000);
    QTest::newRow("carriage returns") << head + repeated("\r", 300'000);
    QTest::newRow("NUL bytes") << head + QByteArray(100'000, '\0') + "\n- [a\0b | c](d)\n"_ba;
    QTest::newRow("invalid UTF-8 in the middle")
        << head + "- [好\xFF\xFE\xE4\xBD坏 | 某\x80处](https://example.org/\xC0)\n";
    QTest::newRow("nothing but invalid UTF-8") << repeated("\xFF\x80", 100'000);
    QTest::newRow("encoded surrogates") << head + repeated("\xED\xA0\x80\xED\xB0\x80", 1'000) + "\n";
    QTest::newRow("block boundaries of Qt")
        << head + repeated("\xE2\x80\xA9\xEF\xB7\x90\xEF\xB7\x91\xEF\xBF\xBC", 5'000);
    QTest::newRow("direction marks") << head + "- [" + repeated("\xE2\x80\xAE\xE2\x81\xA6", 5'000) + "x](u)\n";
    QTest::newRow("combining marks") << head + "- [a" + repeated("\xCC\x81", 20'000) + "](u)\n";
    QTest::newRow("byte order marks") << repeated("\xEF\xBB\xBF", 1'000) + head;
    QTest::newRow("empty") << QByteArray();
}

void TestHostileText::opensAndEdits()
{
    QFETCH(QByteArray, bytes);
    EditorFixture f(bytes);
    f.document.parseInBackground();

    for (int tab = 0; tab < std::min(f.tabs()->count(), 5); ++tab) {
        f.showTab(tab);
        QCoreApplication::processEvents();
        if (QListView *items = f.items()) {
            f.chooseRow(items->model()->rowCount() - 1);
            QCoreApplication::processEvents();
        }
    }
    f.showEnding();
    QCoreApplication::processEvents();
    f.showSource();
    QCoreApplication::processEvents();
    QCOMPARE(f.bytes(), bytes); // looking changes nothing

    f.source()->setFocus();
    f.source()->moveCursor(QTextCursor::End);
    EditorFixture::type(f.source(), u"末"_s);
    QCOMPARE(f.bytes(), bytes + "末");
    f.source()->moveCursor(QTextCursor::Start);
    EditorFixture::type(f.source(), u"首"_s);
    f.document.settle();
    f.pane.undo();
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);
    QVERIFY(f.document.isClean());
}

void TestHostileText::whatIsTooLongSaysSo()
{
    const QByteArray title = repeated("长 ", 250'000).trimmed();
    const QByteArray bytes =
        "# 报\n\n## 论文\n\n- [" + title + "](https://example.org)  \n摘要：" + repeated("久", 300'000) + "\n";
    EditorFixture f(bytes);
    QVERIFY(f.line(u"title"_s)->isReadOnly());
    QVERIFY(f.summary()->isReadOnly());
    QCOMPARE(messages(f.page()).filter(u"too long"_s).size(), 2);
    // Nothing gets into what is not shown whole, and the other fields work.
    f.line(u"title"_s)->setFocus();
    EditorFixture::type(f.line(u"title"_s), u"x"_s);
    f.line(u"url"_s)->setFocus();
    f.line(u"url"_s)->end(false);
    EditorFixture::type(f.line(u"url"_s), u"/y"_s);
    QByteArray expected = bytes;
    QCOMPARE(f.bytes(), expected.replace("example.org)", "example.org/y)"));
    f.showTab(0);
    f.showTab(1);
    QCOMPARE(f.bytes(), expected);
}

void TestHostileText::aPartThatOutgrowsItsFormLeavesIt()
{
    const QByteArray rest = head.mid(head.indexOf("\n## 论文"));
    const QByteArray bytes = "# 小报 (2024-05-06)\n\n> 导读：一。\n\n短讯。\n" + rest;
    EditorFixture f(bytes);
    f.showTab(0);
    auto *const text = f.page()->findChild<QWidget *>(u"opening-text"_s)->findChild<QTextEdit *>();
    QCOMPARE(text->toPlainText(), u"短讯。"_s);
    const qsizetype end = bytes.indexOf("短讯。") + "短讯。"_ba.size();
    f.document.apply(ChangeSet::replace({end, end}, QByteArray(200'000, 'x')), {u"insert"_s, {}});
    f.document.settle();
    QVERIFY(!text->isVisible());
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(messages(f.page()).filter(u"too long"_s).size(), 1);
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"短讯。"_s);
    QVERIFY(messages(f.page()).filter(u"too long"_s).isEmpty());
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    EditorFixture::type(text, u"又"_s);
    QCOMPARE(f.bytes(), QByteArray(bytes).replace("短讯。", "短讯。又"));
}

void TestHostileText::invalidBytesSurviveEditsBesideThem()
{
    const QByteArray bytes =
        "# 报\n\n## 论文\n\n- [好\xFF坏 | 某\x80处](https://example.org/\xC0)  \n摘要：一\xFE二\0三。\n"_ba;
    EditorFixture f(bytes);
    QCOMPARE(f.line(u"title"_s)->text(), u"好\uFFFD坏"_s);
    QLineEdit *source = f.line(u"source-name"_s);
    source->setFocus();
    source->end(false);
    EditorFixture::type(source, u"们"_s);
    QVERIFY(f.bytes().contains("[好\xFF坏 | 某"));
    QVERIFY(f.bytes().contains("(https://example.org/\xC0)"));
    QCOMPARE(f.bytes().mid(f.bytes().indexOf("摘要")), bytes.mid(bytes.indexOf("摘要")));
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);
}

void TestHostileText::pastesIntoEveryField_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("field");
    for (const char *name : {"title", "source-name", "url", "tags", "summary"})
        QTest::newRow(name) << 1 << QString::fromLatin1(name);
    for (const char *name : {"name", "date", "subtitle", "tagline", "intro"})
        QTest::newRow(name) << 0 << QString::fromLatin1(name);
}

void TestHostileText::pastesIntoEveryField()
{
    QFETCH(int, tab);
    QFETCH(QString, field);
    const QList<QString> pastes{
        QString(QChar(0xD800)),                                 // half a pair
        QString(QChar(0xDC00)) + u"x"_s + QChar(0xD83D),        // the wrong way round
        u"a"_s + QChar(0) + u"b"_s,                             // NUL
        QString(QChar(0x2029)) + QChar(0xFDD0) + QChar(0xFDD1), // what Qt takes for its own
        u"\x1B[31m\x07\b"_s,                                    // control characters
        u"]( | `<script>alert(1)</script> ** _ \\"_s,           // everything that means something
        u"一\r\n二\n\n\n三\r四"_s,                              // several lines
        QString(1'000, QChar(0x202E)),                          // right to left
    };
    EditorFixture f(head);
    f.document.parseInBackground();
    f.showTab(tab);
    auto *widget = f.find<QWidget>(field);
    QVERIFY(widget);
    widget->setFocus();
    for (const QString &paste : pastes) {
        auto *data = new QMimeData;
        data->setText(paste);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(f.bytes().isValidUtf8()); // no half pair reaches the file
        QVERIFY(!f.bytes().contains('\0'));
        QVERIFY(f.bytes().contains("## 论文"));
        QCOMPARE(f.document.issue().sections.size(), 1); // nothing typed in a field breaks out of it
    }
    while (f.document.canUndo())
        f.document.undo();
    QCOMPARE(f.bytes(), head);
}

void TestHostileText::pastesIntoTheSource()
{
    EditorFixture f(head);
    f.showSource();
    f.source()->setFocus();
    f.source()->moveCursor(QTextCursor::End);
    auto *data = new QMimeData;
    data->setText(u"a"_s + QChar(0xD800) + u"b"_s + QChar(0) + u"c"_s + QChar(0xDC00) + u"\r\nd"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    f.source()->paste();
    QCOMPARE(f.bytes(), head + "a\xEF\xBF\xBD"
                               "b\xEF\xBF\xBD"
                               "c\xEF\xBF\xBD\nd");
    QTRY_COMPARE(f.source()->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8(), f.bytes());
}

void TestHostileText::pastesAHugeTextIntoAField()
{
    EditorFixture f(head);
    f.document.parseInBackground();
    QTextEdit *summary = f.summary();
    summary->setFocus();
    summary->moveCursor(QTextCursor::End);
    auto *data = new QMimeData;
    data->setText(QString(400'000, u'长'));
    QGuiApplication::clipboard()->setMimeData(data);
    summary->paste();
    QVERIFY(f.bytes().contains(repeated("长", 400'000)));
    f.document.settle();
    f.showTab(0);
    f.showTab(1);
    QCoreApplication::processEvents();
    f.pane.undo();
    QCOMPARE(f.bytes(), head);
    QCOMPARE(summary->toPlainText(), u"好。"_s);
    QVERIFY(!summary->isReadOnly());
}

void TestHostileText::refusesATextThatNoFormCanShow()
{
    EditorFixture f(head);
    QSignalSpy refused(&f.pane, &EditorPane::refused);
    const QByteArray before = f.bytes();
    QGuiApplication::clipboard()->setText(QString(2'000'000, u'长'));
    f.summary()->setFocus();
    f.summary()->paste();
    QCOMPARE(f.bytes(), before);
    QCOMPARE(messages(f.page()).filter(u"too much"_s).size(), 1);
    EditorFixture::type(f.summary(), u"啊"_s);
    QCOMPARE(messages(f.page()).filter(u"too much"_s).size(), 0);

    f.showTab(f.tabs()->count() - 2);
    auto *const ending = f.page()->findChild<QTextEdit *>();
    ending->setFocus();
    ending->paste();
    QCOMPARE(f.bytes().size(), before.size() + 3);
    QCOMPARE(refused.size(), 1);
}

void TestHostileText::addsNoMoreThanAnIssueHolds()
{
    // Sixteen megabytes, but for a few bytes.
    const QByteArray bytes = head + QByteArray(16 * 1024 * 1024 - head.size() - 2000, '\n');
    EditorFixture f(bytes);
    QSignalSpy refused(&f.document, &Document::refused);
    auto *const add = f.line(u"add-item"_s);
    const auto paste = [add](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
    };
    paste(u"一行又一行的字\n"_s.repeated(1000));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(f.document.text().size(), bytes.size());
    // More lines than can be read while the person waits.
    paste(u"字\n"_s.repeated(400'000));
    QCOMPARE(f.document.text().size(), bytes.size());
    QCOMPARE(messages(f.page()).filter(u"too much"_s).size(), 1);
}

void TestHostileText::whatWasRefusedIsSaidWhenAnotherItemIsChosen()
{
    EditorFixture f(head + "- [二文](https://example.org/b)\n");
    QSignalSpy refused(&f.pane, &EditorPane::refused);
    auto *label = f.line(u"new-link-label"_s);
    label->setFocus();
    EditorFixture::type(label, u"代码"_s);
    f.chooseRow(1);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"代码"_s));
    f.chooseRow(0);
    QCOMPARE(refused.size(), 1);
}

void TestHostileText::sixteenMegabytes_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("items") << "- [标题 | 来源](https://example.org)  \n摘要：一句话。\n"_ba;
    QTest::newRow("brackets") << "["_ba;
}

void TestHostileText::sixteenMegabytes()
{
    QFETCH(QByteArray, piece);
    const QByteArray bytes = head + repeated(piece, int(16'000'000 / piece.size()));
    EditorFixture f(bytes);
    f.document.parseInBackground();
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->end(false);
    EditorFixture::type(title, u"真好"_s); // the second key does not wait for the first
    QVERIFY(f.bytes().startsWith(QByteArray(head).replace("一文", "一文真好")));
    f.document.settle();
    f.pane.undo();
    QCOMPARE(f.bytes().size(), bytes.size());
    QVERIFY(f.document.isClean());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
