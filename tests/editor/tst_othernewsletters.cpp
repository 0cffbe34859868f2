#include "editorfixture.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray numbered =
    "# 山间邮报 第 8 封\n\n大家好。\n\n## 读过的\n\n1、[怎样认云](https://example.org/cloud)\n\n"
    "云有十种。\n\n2、[炉火](https://example.org/fire)\n\n### 小节\n\n3、[雪](https://example.org/snow)\n\n"
    "## 想读的\n";
const QByteArray withoutSections = "# 便条\n\n第一段。\n\n1、[甲](https://example.org/a)\n\n> 引文\n> 两行\n\n"
                                   "| 表 | 格 |\n|---|---|\n| 一 | 二 |\n";

} // namespace

/// Files of newsletters that the profile does not know.
class TestOtherNewsletters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreTabs();
    void blocksAreMovedByKeys();
    void blocksAreMovedWhileTheyAreEdited();
    void blocksAreMovedToAnotherSection();
    void blocksAreDeleted();
    void aMoveThatWouldRunTogetherIsRefused();
    void withoutSectionsAllIsText();
    void textOfTheOpeningIsMoved();
    void textOfTheEndingIsMoved();
    void undoBehindTheLastLineBreak();
    void startsOverWithAnotherProfile();
};

namespace {

QStringList rows(const EditorFixture &f)
{
    QStringList texts;
    for (int row = 0; row < f.items()->model()->rowCount(); ++row)
        texts.append(f.items()->model()->index(row, 0).data().toString().left(2));
    return texts;
}

} // namespace

void TestOtherNewsletters::headingsAreTabs()
{
    EditorFixture f(numbered);
    QCOMPARE(f.tabs()->tabText(1), u"读过的 0"_s);
    QCOMPARE(f.tabs()->tabText(2), u"想读的 0"_s);
    f.showTab(1);
    QCOMPARE(rows(f), (QStringList{u"1、"_s, u"云有"_s, u"2、"_s, u"##"_s, u"3、"_s}));
    f.chooseRow(1);
    auto *text = f.page()->findChild<QTextEdit *>(u"block-text"_s);
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), u"云有十种。"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    EditorFixture::type(text, u"真的。"_s);
    QCOMPARE(f.bytes(), QByteArray(numbered).replace("云有十种。", "云有十种。真的。"));
    f.pane.undo();
    QCOMPARE(f.bytes(), numbered);
}

void TestOtherNewsletters::blocksAreMovedByKeys()
{
    EditorFixture f(numbered);
    f.showTab(1);
    f.chooseRow(2);
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rows(f), (QStringList{u"1、"_s, u"2、"_s, u"云有"_s, u"##"_s, u"3、"_s}));
    QCOMPARE(f.items()->currentIndex().row(), 1);
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rows(f), (QStringList{u"1、"_s, u"云有"_s, u"##"_s, u"2、"_s, u"3、"_s}));
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier); // there already
    QCOMPARE(rows(f), (QStringList{u"1、"_s, u"云有"_s, u"##"_s, u"3、"_s, u"2、"_s}));
    QCOMPARE(f.items()->currentIndex().row(), 4);
    for (int i = 0; i < 4; ++i)
        f.document.undo();
    QCOMPARE(f.bytes(), numbered);
    QVERIFY(!f.document.canUndo());
}

void TestOtherNewsletters::blocksAreMovedWhileTheyAreEdited()
{
    EditorFixture f(numbered);
    f.showTab(1);
    f.chooseRow(1);
    auto *text = f.page()->findChild<QTextEdit *>(u"block-text"_s);
    text->setFocus();
    EditorFixture::type(text, u"瞧，"_s);
    QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rows(f), (QStringList{u"瞧，"_s, u"1、"_s, u"2、"_s, u"##"_s, u"3、"_s}));
    QCOMPARE(text->toPlainText(), u"瞧，云有十种。"_s);
    text->moveCursor(QTextCursor::End);
    EditorFixture::type(text, u"吧"_s);
    QVERIFY(f.bytes().contains("## 读过的\n\n瞧，云有十种。吧\n\n1、"));
}

void TestOtherNewsletters::blocksAreMovedToAnotherSection()
{
    EditorFixture f(numbered);
    f.showTab(1);
    f.chooseRow(4);
    f.items()->setFocus();
    for (QAction *action : f.pane.itemActions()) {
        if (!action->menu())
            continue;
        Q_EMIT action->menu()->aboutToShow();
        action->menu()->actions().constFirst()->trigger();
    }
    QVERIFY(f.bytes().endsWith("### 小节\n\n## 想读的\n\n3、[雪](https://example.org/snow)\n"));
    f.document.undo();
    QCOMPARE(f.bytes(), numbered);
}

void TestOtherNewsletters::blocksAreDeleted()
{
    EditorFixture f(numbered);
    f.showTab(1);
    f.chooseRow(1);
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QCOMPARE(f.bytes(), QByteArray(numbered).replace("云有十种。\n\n", ""));
    f.document.undo();
    QCOMPARE(f.bytes(), numbered);
}

void TestOtherNewsletters::aMoveThatWouldRunTogetherIsRefused()
{
    const QByteArray bytes = "## 读过的\n\n一段话。\n\n- [甲](https://example.org/a)\n";
    EditorFixture f(bytes);
    QSignalSpy refused(&f.pane, &EditorPane::refused);
    f.showTab(1);
    f.chooseRow(0);
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(f.bytes(), bytes);
    QVERIFY(!f.document.canUndo());
}

void TestOtherNewsletters::withoutSectionsAllIsText()
{
    EditorFixture f(withoutSections);
    QCOMPARE(f.tabs()->count(), 3);
    auto *text = f.page()->findChild<QTextEdit *>(u"opening-text"_s);
    if (!text)
        text = f.find<QWidget>(u"opening-text"_s)->findChild<QTextEdit *>();
    QVERIFY(text);
    QVERIFY(text->toPlainText().startsWith(u"第一段。\n\n1、[甲]"));
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    EditorFixture::type(text, u"喂，"_s);
    QCOMPARE(f.bytes(), QByteArray(withoutSections).replace("第一段", "喂，第一段"));
}

void TestOtherNewsletters::textOfTheOpeningIsMoved()
{
    EditorFixture f(withoutSections);
    const auto editor = [&f] { return f.find<QWidget>(u"opening-text"_s)->findChild<QTextEdit *>(); };
    editor()->setFocus();
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(int(editor()->toPlainText().indexOf(u"甲")));
    editor()->setTextCursor(cursor);
    QTest::keyClick(editor(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(f.bytes().startsWith("# 便条\n\n1、[甲](https://example.org/a)\n\n第一段。\n\n> 引文"));
    QVERIFY(editor()->hasFocus());
    EditorFixture::type(editor(), u"子"_s);
    QVERIFY(f.bytes().startsWith("# 便条\n\n1、[子甲](https://example.org/a)\n\n第一段。"));
    f.document.undo();
    f.document.undo();
    QCOMPARE(f.bytes(), withoutSections);
}

void TestOtherNewsletters::textOfTheEndingIsMoved()
{
    const QByteArray bytes = "## 好文\n\n- [甲](https://example.org/a)\n\n----\n\n联系我们\n\n许可证\n";
    EditorFixture f(bytes);
    f.showEnding();
    auto *text = f.find<QWidget>(u"ending-text"_s)->findChild<QTextEdit *>();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.bytes(), QByteArray(bytes).replace("联系我们\n\n许可证", "许可证\n\n联系我们"));
    QVERIFY(text->toPlainText().endsWith(u"许可证\n\n联系我们"));
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);
}

void TestOtherNewsletters::undoBehindTheLastLineBreak()
{
    for (const QByteArray &end : {"\n"_ba, "\n\n\n"_ba, ""_ba}) {
        const QByteArray bytes = "## 好文\n\n- [甲](https://example.org/a)\n\n----\n\n联系我们" + end;
        EditorFixture f(bytes);
        f.showEnding();
        auto *text = f.find<QWidget>(u"ending-text"_s)->findChild<QTextEdit *>();
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_Return); // in the empty line, too, it begins another
        EditorFixture::type(text, u"又及"_s);
        QVERIFY2(text->toPlainText().endsWith(u"联系我们\n\n又及"), qPrintable(text->toPlainText()));
        QVERIFY(f.bytes().endsWith(QByteArray("联系我们\n\n又及" + end)));
        while (f.document.canUndo())
            f.pane.undo();
        QCOMPARE(f.bytes(), bytes);
        QVERIFY(text->toPlainText().endsWith(u"联系我们"));
        while (f.document.canRedo())
            f.pane.redo();
        QVERIFY(text->toPlainText().endsWith(u"联系我们\n\n又及"));
    }
}

void TestOtherNewsletters::startsOverWithAnotherProfile()
{
    EditorFixture f("## 好文\n\n- [甲](https://example.org/a)  \n要点：乙\n\n## 以往\n\n- [2020-01-01](x)\n");
    QCOMPARE(f.tabs()->tabText(2), u"以往 1"_s);
    f.showTab(2);
    Profile profile = Profile::builtIn();
    profile.summaryLabels = {u"要点"_s};
    profile.past.heading = u"以往"_s;
    f.document.setProfile(profile); // takes the tab in front away
    QCOMPARE(f.tabs()->tabText(1), u"好文 1"_s);
    QCOMPARE(f.tabs()->count(), 4);
    f.showTab(1);
    QCOMPARE(f.summary()->toPlainText(), u"乙"_s);
    EditorFixture::type(f.line(u"title"_s), u"子"_s);
    QVERIFY(f.bytes().contains("子"));
    f.showSource();
    f.document.setProfile(Profile::builtIn());

    QVERIFY(f.source()->isVisible());
}

QTEST_MAIN(TestOtherNewsletters)
#include "tst_othernewsletters.moc"
