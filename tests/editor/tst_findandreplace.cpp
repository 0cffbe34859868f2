#include "editorfixture.h"
#include "findandreplace.h"
#include "findbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issue =
    "# 简报 (2020-03-30)：端侧芯片\n\n> 导读：两条芯片新闻。\n\n## 业界新闻\n\n"
    "- [芯片往事 | 某号](https://a.cn/chip)  \n摘要：讲一讲 Chip 与芯片。  \n第二段也有芯片。\n\n"
    "- [另一条 | 别号](https://b.cn)  \n摘要：没有那个词。\n\n## 博文\n\n"
    "- [编译器 | 芯片号](https://c.cn)  \n摘要：chips\n\n## 往期回顾\n\n- [2020-03-01](x.md)芯片\n"_ba;

/// A pane with the bar beneath it, as the window has them.
struct FindFixture : EditorFixture {
    explicit FindFixture(const QByteArray &bytes = issue)
        : EditorFixture(bytes)
        , search(pane)
    {
        search.setDocument(&document);
        search.resize(900, 80);
        search.show();
    }

    QLineEdit *pattern() const { return search.findChild<QLineEdit *>(u"find"_s); }
    QLineEdit *replacement() const { return search.findChild<QLineEdit *>(u"replacement"_s); }
    QString count() const { return search.findChild<QLabel *>(u"find-count"_s)->text(); }
    QString note() const { return search.findChild<QLabel *>(u"find-note"_s)->text(); }
    void toggle(const QString &accessibleName)
    {
        for (auto *button : search.findChildren<QToolButton *>()) {
            if (button->accessibleName() == accessibleName)
                return button->click();
        }
        QFAIL("no such option");
    }
    void lookFor(const QString &text)
    {
        search.beginFinding();
        pattern()->setText(text);
    }
    QString tab() const { return tabs()->tabText(tabs()->currentIndex()); }

    FindAndReplace search;
};

} // namespace

class FindAndReplaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToEveryTabAndField();
    void selectsInTheSource();
    void keepsTheFocusInTheBar();
    void narrowsWhileTyping();
    void knowsCaseWordsAndExpressions();
    void goesBackwards();
    void beginsWhereThePersonIs();
    void hitsFollowEdits();
    void replacesOneAfterTheOther();
    void replacesAllAsOneStep();
    void aReplacementWithThePatternInItEnds();
    void saysWhatIsWrong();
    void takesWhatIsSelected();
    void escapeGoesToTheHit();
    void aHostileExpressionLeavesTheWindowAlive();
    void anotherDocument();
    void replacesAllOfALongSource();
};

void FindAndReplaceTest::leadsToEveryTabAndField()
{
    FindFixture f;
    f.showTab(0);
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
    QCOMPARE(f.line(u"subtitle"_s)->selectedText(), u"芯片"_s);

    const auto next = [&f](const QString &count) {
        f.search.findNext();
        QTRY_COMPARE(f.count(), count);
    };
    next(u"2 / 7"_s);
    QCOMPARE(f.find<QTextEdit>(u"intro"_s)->textCursor().selectedText(), u"芯片"_s);
    QCOMPARE(f.find<QTextEdit>(u"intro"_s)->textCursor().selectionStart(), 2);
    next(u"3 / 7"_s);
    QCOMPARE(f.tabs()->currentIndex(), 1);
    QCOMPARE(f.line(u"title"_s)->selectedText(), u"芯片"_s);
    next(u"4 / 7"_s);
    QCOMPARE(f.summary()->textCursor().selectedText(), u"芯片"_s);
    const int first = f.summary()->textCursor().selectionStart();
    next(u"5 / 7"_s);
    QVERIFY(f.summary()->textCursor().selectionStart() > first);
    QCOMPARE(f.summary()->textCursor().selectedText(), u"芯片"_s);
    next(u"6 / 7"_s);
    QCOMPARE(f.tabs()->currentIndex(), 2);
    QCOMPARE(f.line(u"source-name"_s)->selectedText(), u"芯片"_s);
    next(u"7 / 7"_s);
    QCOMPARE(f.tabs()->currentIndex(), 3);
    QCOMPARE(f.page()->findChild<QTextEdit *>()->textCursor().selectedText(), u"芯片"_s);
    next(u"1 / 7"_s);
    QVERIFY(!f.note().isEmpty()); // around the end
    QCOMPARE(f.tabs()->currentIndex(), 0);
    f.search.findPrevious();
    QTRY_COMPARE(f.count(), u"7 / 7"_s);
    QVERIFY(!f.note().isEmpty());
}

void FindAndReplaceTest::selectsInTheSource()
{
    FindFixture f;
    f.showSource();
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
    QCOMPARE(f.source()->textCursor().selectedText(), u"芯片"_s);
    QCOMPARE(f.source()->extraSelections().size(), 7);
    f.search.findNext();
    QTRY_COMPARE(f.count(), u"2 / 7"_s);
    QCOMPARE(f.tabs()->currentWidget(), f.source());
    QTest::keyClick(f.pattern(), Qt::Key_Escape);
    QTRY_COMPARE(f.source()->extraSelections().size(), 0);
}

void FindAndReplaceTest::keepsTheFocusInTheBar()
{
    FindFixture f;
    f.showTab(0);
    f.search.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.search));
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
    QVERIFY(f.pattern()->hasFocus());
    QTest::keyClick(f.pattern(), Qt::Key_Return);
    QTRY_COMPARE(f.count(), u"2 / 7"_s);
    QVERIFY(f.pattern()->hasFocus());
    QTest::keyClick(f.pattern(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
}

void FindAndReplaceTest::narrowsWhileTyping()
{
    FindFixture f;
    f.showTab(0);
    f.search.beginFinding();
    EditorFixture::type(f.pattern(), u"芯片"_s);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
    EditorFixture::type(f.pattern(), u"往"_s);
    QTRY_COMPARE(f.count(), u"1 / 1"_s);
    QCOMPARE(f.line(u"title"_s)->selectedText(), u"芯片往"_s);
    EditorFixture::type(f.pattern(), u"x"_s);
    QTRY_COMPARE(f.count(), u"Not found"_s);
    f.pattern()->clear();
    QTRY_COMPARE(f.count(), QString());
}

void FindAndReplaceTest::knowsCaseWordsAndExpressions()
{
    FindFixture f;
    f.lookFor(u"chip"_s);
    QTRY_COMPARE(f.count(), u"1 / 3"_s);
    f.toggle(u"Match upper and lower case"_s);
    QTRY_COMPARE(f.count(), u"1 / 2"_s);
    f.toggle(u"Find whole words only"_s);
    QTRY_COMPARE(f.count(), u"1 / 1"_s);
    f.toggle(u"Find whole words only"_s);
    f.toggle(u"Regular expression"_s);
    f.pattern()->setText(u"https://\\w\\.cn"_s);
    QTRY_COMPARE(f.count(), u"2 / 3"_s); // the first behind where the search was
    QCOMPARE(f.line(u"url"_s)->selectedText(), u"https://b.cn"_s);
}

void FindAndReplaceTest::goesBackwards()
{
    FindFixture f;
    f.showTab(0);
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
    f.search.findPrevious();
    QTRY_COMPARE(f.count(), u"7 / 7"_s);
    f.search.findPrevious();
    QTRY_COMPARE(f.count(), u"6 / 7"_s);
}

void FindAndReplaceTest::beginsWhereThePersonIs()
{
    FindFixture f;
    f.showTab(2);
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"6 / 7"_s);
}

void FindAndReplaceTest::hitsFollowEdits()
{
    FindFixture f;
    f.showTab(1);
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"3 / 7"_s);
    f.document.apply(ChangeSet::insert(0, "芯片在前\n\n"), {.name = u"x"_s, .mergeKey = {}});
    QTRY_COMPARE(f.count(), u"4 / 8"_s); // the same one is the fourth now
    f.document.undo();
    QTRY_COMPARE(f.count(), u"3 / 7"_s);
    f.search.findNext();
    QTRY_COMPARE(f.count(), u"4 / 7"_s);
}

void FindAndReplaceTest::replacesOneAfterTheOther()
{
    FindFixture f;
    f.showTab(1);
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"3 / 7"_s);
    f.search.beginReplacing();
    f.replacement()->setText(u"处理器"_s);
    QTest::keyClick(f.replacement(), Qt::Key_Return);
    QTRY_COMPARE(f.count(), u"3 / 6"_s); // what was the fourth
    QCOMPARE(f.line(u"title"_s)->text(), u"处理器往事"_s);
    QCOMPARE(f.summary()->textCursor().selectedText(), u"芯片"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), issue);
}

void FindAndReplaceTest::replacesAllAsOneStep()
{
    FindFixture f;
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"3 / 7"_s);
    f.search.beginReplacing();
    f.replacement()->setText(u"处理器"_s);
    f.search.findChild<QPushButton *>(u"replace-all"_s)->click();
    QTRY_COMPARE(f.count(), u"Not found"_s);
    QByteArray expected = issue;
    QCOMPARE(f.bytes(), expected.replace("芯片", "处理器"));
    QVERIFY2(f.note().contains(u"7"_s), qPrintable(f.note()));
    QCOMPARE(f.document.undoName(), u"replace all"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), issue);
    QVERIFY(!f.document.canUndo());
}

void FindAndReplaceTest::aReplacementWithThePatternInItEnds()
{
    FindFixture f;
    f.showTab(0);
    f.lookFor(u"芯片"_s);
    QTRY_COMPARE(f.count(), u"1 / 7"_s);
    f.search.beginReplacing();
    f.replacement()->setText(u"芯片芯片"_s);
    for (int replaced = 1; replaced <= 6; ++replaced) {
        QTest::keyClick(f.replacement(), Qt::Key_Return);
        QTRY_COMPARE(f.count(), u"%1 / %2"_s.arg(2 * replaced + 1).arg(7 + replaced));
    }
}

void FindAndReplaceTest::saysWhatIsWrong()
{
    FindFixture f;
    f.toggle(u"Regular expression"_s);
    f.lookFor(u"芯(片"_s);
    QTRY_VERIFY(!f.note().isEmpty());
    f.pattern()->setText(u"芯(片)"_s);
    QTRY_VERIFY(f.count().endsWith(u"/ 7"_s));
    QVERIFY(f.note().isEmpty());
    f.search.beginReplacing();
    f.replacement()->setText(u"$2"_s);
    f.search.findChild<QPushButton *>(u"replace-all"_s)->click();
    QTRY_VERIFY(f.note().contains(u"2"_s));
    QCOMPARE(f.bytes(), issue);
}

void FindAndReplaceTest::takesWhatIsSelected()
{
    FindFixture f;
    f.showTab(2);
    f.line(u"title"_s)->setFocus();
    f.line(u"title"_s)->setSelection(0, 2);
    f.search.beginFinding();
    QCOMPARE(f.pattern()->text(), u"编译"_s);
    QTRY_COMPARE(f.count(), u"1 / 1"_s);
}

void FindAndReplaceTest::escapeGoesToTheHit()
{
    FindFixture f;
    f.search.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.search));
    f.lookFor(u"往事"_s);
    QTRY_COMPARE(f.count(), u"1 / 1"_s);
    QTest::keyClick(f.pattern(), Qt::Key_Escape);
    QVERIFY(!f.pattern()->isVisible());
    QCOMPARE(f.pane.focusWidget(), f.line(u"title"_s));
    QCOMPARE(f.line(u"title"_s)->selectedText(), u"往事"_s);
}

void FindAndReplaceTest::aHostileExpressionLeavesTheWindowAlive()
{
    FindFixture f(QByteArray("# a\n\n") +
                  QByteArray("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n").repeated(2'000));
    f.toggle(u"Regular expression"_s);
    f.lookFor(u"(a+)+$"_s);
    QCOMPARE(f.count(), u"Searching…"_s); // typing goes on at once
    f.pattern()->setText(u"!"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.count(), u"1 / 2,000"_s, 60'000);
}

void FindAndReplaceTest::anotherDocument()
{
    FindFixture f;
    f.lookFor(u"芯片"_s);
    QTRY_VERIFY(f.count().endsWith(u"/ 7"_s));
    Document other(Text("# 芯片\n"_ba));
    f.pane.setDocument(&other);
    f.search.setDocument(&other);
    QTRY_VERIFY(f.count().startsWith(u"1"_s));
    f.search.setDocument(nullptr);
    f.pane.setDocument(nullptr);
    QVERIFY(!f.pattern()->isVisible());
    f.search.findNext();
}

void FindAndReplaceTest::replacesAllOfALongSource()
{
    const QByteArray line = "- [甲 | 乙](http://a.cn)  \n摘要：字\n"_ba;
    const QByteArray bytes = "# 简报\n\n## 论文\n\n" + line.repeated(5'000);
    FindFixture f(bytes);
    f.showSource();
    f.lookFor(u"http:"_s);
    QTRY_VERIFY(f.count().endsWith(u"/ 5,000"_s));
    f.search.beginReplacing();
    f.replacement()->setText(u"https:"_s);
    f.search.findChild<QPushButton *>(u"replace-all"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(f.count(), u"Not found"_s, 60'000);
    QByteArray expected = bytes;
    QCOMPARE(f.bytes(), expected.replace("http:", "https:"));
    QCOMPARE(f.source()->toPlainText().toUtf8(), f.bytes());
}

QTEST_MAIN(FindAndReplaceTest)
#include "tst_findandreplace.moc"
