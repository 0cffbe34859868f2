#include "editorfixture.h"
#include "itemlistview.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "---\nlayout: default\n---\n\n"
                          "# 嵌入式AI简报 (2024-05-06)：试刊\n\n"
                          "**关注小模型与小机器**  \n\n"
                          "> 导读：这一期讲了三件小事。\n\n"
                          "## 业界新闻\n\n"
                          "- [新板子来了 | 板报](https://example.org/board)  \n"
                          "摘要：一块更小的板子。  \n"
                          "- [旧板子还在](https://example.org/old)  \n"
                          "- [第三条 | 别处](https://example.org/third)  \n"
                          "代码：https://example.org/code  \n"
                          "摘要：有代码。  \n\n"
                          "### 一段不是条目的话。\n\n"
                          "## 论文\n\n\n"
                          "## 往期回顾\n\n"
                          "- [2024-04-22](../2024-04-22.md)\n"_ba;

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

} // namespace

class TestEditorPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneTabPerSection();
    void typingATitleChangesItsBytes();
    void aTrailingSpaceStaysWhileTyping();
    void everyFieldEdits_data();
    void everyFieldEdits();
    void labelledLinks();
    void openingFieldsEdit();
    void openingTextEdits();
    void endingEditsKeepTheRest();
    void rawBlockEdits();
    void sourceEditShowsInTheForm();
    void undoGoesThroughBothAndShowsWhere();
    void undoKeysWorkInEveryField_data();
    void undoKeysWorkInEveryField();
    void compositionInATitle();
    void cursorAndSelectionSurviveOtherChanges();
    void tabsFollowTheDocument();
    void theFormFollowsItsItem();
    void emptySectionOffersToAdd();
    void addsWhatIsPasted_data();
    void addsWhatIsPasted();
    void movesDuplicatesAndDeletes();
    void movesToAnotherSection();
    void choosesWithTheMouse();
    void tellsAndRevealsTheCurrentItem();
    void carriageReturnsAndNoBreakSpacesSurviveTheForm();
    void tenThousandItems();
    void otherDocumentsAndNone();
    void documentGoesFirst();
};

void TestEditorPane::showsOneTabPerSection()
{
    const EditorFixture f(sample);
    QStringList titles;
    for (int i = 0; i < f.tabs()->count(); ++i)
        titles.append(f.tabs()->tabText(i));
    QCOMPARE(titles, (QStringList{u"Opening"_s, u"业界新闻 3"_s, u"论文 0"_s, u"Ending"_s, u"Source"_s}));
    QCOMPARE(f.tabs()->currentIndex(), 1); // the first section that has items
    QCOMPARE(f.items()->model()->rowCount(), 4);
    QCOMPARE(f.line(u"title"_s)->text(), u"新板子来了"_s);
    QCOMPARE(f.summary()->toPlainText(), u"一块更小的板子。"_s);
}

void TestEditorPane::typingATitleChangesItsBytes()
{
    EditorFixture f(sample);
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->setCursorPosition(1);
    EditorFixture::type(title, u"A1"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子来了", "新A1板子来了"));
    QCOMPARE(title->cursorPosition(), 3);
    QCOMPARE(f.items()->model()->index(0, 0).data().toString(), u"新A1板子来了"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(title->text(), u"新板子来了"_s);
    QVERIFY(!f.document.canUndo());
}

void TestEditorPane::aTrailingSpaceStaysWhileTyping()
{
    EditorFixture f(sample);
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->end(false);
    EditorFixture::type(title, u" "_s);
    QCOMPARE(title->text(), u"新板子来了 "_s);
    EditorFixture::type(title, u"了"_s);
    QCOMPARE(title->text(), u"新板子来了 了"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子来了", "新板子来了 了"));
    EditorFixture::type(title, u"  "_s);
    f.line(u"url"_s)->setFocus();
    QCOMPARE(title->text(), u"新板子来了 了"_s); // as the document has it, once it is left
}

void TestEditorPane::everyFieldEdits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("source") << u"source-name"_s << u"x"_s << "| 板报]"_ba << "| 板报x]"_ba;
    QTest::newRow("link") << u"url"_s << u"s"_s << "example.org/board)"_ba << "example.org/boards)"_ba;
    QTest::newRow("tags") << u"tags"_s << u"2405.00001"_s << "- [新板子"_ba << "- [2405.00001] [新板子"_ba;
}

void TestEditorPane::everyFieldEdits()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    EditorFixture f(sample);
    QLineEdit *edit = f.line(field);
    edit->setFocus();
    edit->end(false);
    EditorFixture::type(edit, typed);
    QByteArray expected = replaced(sample, from, to);
    if (f.bytes() != expected) // a tag may be set off by a space or not
        expected = replaced(sample, from, QByteArray(to).replace("] [", "]["));
    QCOMPARE(f.bytes(), expected);
    f.document.undo();
    QCOMPARE(f.bytes(), sample);

    QTextEdit *summary = f.summary();
    summary->setFocus();
    summary->moveCursor(QTextCursor::End);
    EditorFixture::type(summary, u"！"_s);
    QCOMPARE(f.bytes(), replaced(sample, "更小的板子。", "更小的板子。！"));
    QCOMPARE(summary->textCursor().position(), 9);
}

void TestEditorPane::labelledLinks()
{
    EditorFixture f(sample);
    f.chooseRow(2);
    QLineEdit *code = nullptr;
    const auto edits = [&] { return f.page()->findChildren<QLineEdit *>(); };
    for (QLineEdit *edit : edits()) {
        if (edit->accessibleName() == u"代码")
            code = edit;
    }
    QVERIFY(code);
    QCOMPARE(code->text(), u"https://example.org/code"_s);
    code->setFocus();
    code->end(false);
    EditorFixture::type(code, u"2"_s);
    QCOMPARE(f.bytes(), replaced(sample, "/code ", "/code2 "));

    // Emptied, its line is gone, but the field stays until it is left; what is no link is refused and kept.
    code->selectAll();
    QTest::keyClick(code, Qt::Key_Delete);
    QCOMPARE(f.bytes(), replaced(sample, "代码：https://example.org/code  \n", ""));
    QCoreApplication::processEvents();
    QVERIFY(code->isVisible());
    EditorFixture::type(code, u"nonsense"_s);
    QCOMPARE(f.bytes(), replaced(sample, "代码：https://example.org/code  \n", ""));
    QCOMPARE(code->text(), u"nonsense"_s);
    code->selectAll();
    EditorFixture::type(code, u"https://example.org/new"_s);
    QVERIFY(f.bytes().contains("代码：https://example.org/new"));
}

void TestEditorPane::openingFieldsEdit()
{
    EditorFixture f(sample);
    f.showTab(0);
    QCOMPARE(f.line(u"name"_s)->text(), u"嵌入式AI简报"_s);
    QCOMPARE(f.line(u"date"_s)->text(), u"2024-05-06"_s);
    QCOMPARE(f.line(u"subtitle"_s)->text(), u"试刊"_s);
    QCOMPARE(f.line(u"tagline"_s)->text(), u"关注小模型与小机器"_s);
    auto *intro = f.find<QTextEdit>(u"intro"_s);
    QCOMPARE(intro->toPlainText(), u"这一期讲了三件小事。"_s);

    QLineEdit *subtitle = f.line(u"subtitle"_s);
    subtitle->setFocus();
    subtitle->end(false);
    EditorFixture::type(subtitle, u"号"_s);
    intro->setFocus();
    intro->moveCursor(QTextCursor::End);
    EditorFixture::type(intro, u"完"_s);
    QCOMPARE(f.bytes(), replaced(replaced(sample, "试刊", "试刊号"), "三件小事。", "三件小事。完"));
    f.document.undo();
    QCOMPARE(f.bytes(), replaced(sample, "试刊", "试刊号"));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::openingTextEdits()
{
    EditorFixture f(sample);
    f.showTab(0);
    auto *text = f.find<QWidget>(u"opening-text"_s)->findChild<QTextEdit *>();
    QVERIFY(text->toPlainText().isEmpty());
    text->setFocus();
    EditorFixture::type(text, u"短讯"_s);
    QCOMPARE(f.bytes(), replaced(sample, "三件小事。\n\n", "三件小事。\n\n短讯\n\n"));
    QCOMPARE(text->toPlainText(), u"短讯"_s);
    f.line(u"name"_s)->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(f.find<QWidget>(u"opening-text"_s)->findChild<QTextEdit *>()->toPlainText(), u"短讯"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::endingEditsKeepTheRest()
{
    EditorFixture f(sample);
    f.showEnding();
    auto *text = f.page()->findChild<QTextEdit *>();
    QVERIFY(text->toPlainText().startsWith(u"## 往期回顾"_s));
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    EditorFixture::type(text, u"- x"_s);
    QCOMPARE(f.bytes(), replaced(sample, "(../2024-04-22.md)\n", "(../2024-04-22.md)\n- x\n"));
    QCOMPARE(text->textCursor().position(), text->document()->characterCount() - 1);
}

void TestEditorPane::rawBlockEdits()
{
    EditorFixture f(sample);
    f.chooseRow(3);
    QTextEdit *text = nullptr;
    for (QTextEdit *edit : f.page()->findChildren<QTextEdit *>()) {
        if (edit->isVisible())
            text = edit;
    }
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), u"### 一段不是条目的话。"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    EditorFixture::type(text, u"\u00a0对"_s);
    QCOMPARE(f.bytes(), replaced(sample, "不是条目的话。", "不是条目的话。\u00a0对"));

    // Made an item by what is typed, it stays a text until it is left.
    text->moveCursor(QTextCursor::Start);
    EditorFixture::type(text, u"- [a](https://example.org/a) "_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->hasFocus());
    QCOMPARE(f.tabs()->tabText(1), u"业界新闻 4"_s);
    f.items()->setFocus();
    QTRY_VERIFY(!text->isVisible());
    QTRY_VERIFY(f.line(u"title"_s)->isVisible());
}

void TestEditorPane::sourceEditShowsInTheForm()
{
    EditorFixture f(sample);
    QLineEdit *title = f.line(u"title"_s);
    QWidget *section = f.page();
    f.showSource();
    QTextCursor cursor = f.source()->document()->find(u"来了"_s);
    cursor.setPosition(cursor.selectionEnd());
    f.source()->setTextCursor(cursor);
    f.source()->setFocus();
    EditorFixture::type(f.source(), u"吗"_s);
    QCOMPARE(title->text(), u"新板子来了吗"_s);
    f.tabs()->setCurrentWidget(section);
    title->setFocus();
    title->end(false);
    EditorFixture::type(title, u"？"_s);
    QVERIFY(f.source()->document()->toRawText().contains(u"新板子来了吗？ | 板报"_s));
}

void TestEditorPane::undoGoesThroughBothAndShowsWhere()
{
    EditorFixture f(sample);
    QWidget *section = f.page();
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->end(false);
    EditorFixture::type(title, u"一二"_s);
    f.showSource();
    f.source()->setFocus();
    f.source()->moveCursor(QTextCursor::End);
    EditorFixture::type(f.source(), u"three"_s);

    QTest::keyClick(f.source(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!f.bytes().contains("three"));
    QVERIFY(f.bytes().contains("新板子来了一二"));
    QTest::keyClick(f.source(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(f.page(), f.source());
    QTest::keyClick(f.source(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.bytes().contains("新板子来了一二"));
    QCOMPARE(f.source()->textCursor().selectedText(), u"一二"_s);

    // From another section the form comes to the front.
    f.showTab(2);
    QTest::keyClick(f.page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(f.page(), section);
    QVERIFY(title->hasFocus());
    QCOMPARE(title->cursorPosition(), 5);
}

void TestEditorPane::undoKeysWorkInEveryField_data()
{
    QTest::addColumn<QString>("field");
    for (const auto &name :
         {u"title"_s, u"source-name"_s, u"url"_s, u"tags"_s, u"summary"_s, u"add-item"_s, u"items"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestEditorPane::undoKeysWorkInEveryField()
{
    QFETCH(const QString, field);
    EditorFixture f(sample);
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("新板子"), "A"), {});
    auto *widget = f.find<QWidget>(field);
    QVERIFY(widget);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), sample);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(f.bytes(), replaced(sample, "新板子", "A新板子"));
}

void TestEditorPane::compositionInATitle()
{
    EditorFixture f(sample);
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->setSelection(0, 1);
    const quint64 revision = f.document.snapshot().revision;
    EditorFixture::compose(title, u"lao"_s);
    QCOMPARE(f.document.snapshot().revision, revision); // Qt has removed the selection by now
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("来了"), "也"), {});
    QCOMPARE(title->text(), u"板子来了"_s); // not refreshed under the composition
    EditorFixture::commit(title, u"老"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子来了", "老板子也来了"));
    QCOMPARE(title->text(), u"老板子也来了"_s);

    QTextEdit *summary = f.summary();
    summary->setFocus();
    summary->moveCursor(QTextCursor::End);
    EditorFixture::compose(summary, u"hao"_s);
    QVERIFY(f.bytes().contains("更小的板子。  "));
    EditorFixture::commit(summary, u"好"_s);
    QVERIFY(f.bytes().contains("更小的板子。好  "));
    f.document.undo();
    QVERIFY(f.bytes().contains("更小的板子。  "));
}

void TestEditorPane::cursorAndSelectionSurviveOtherChanges()
{
    EditorFixture f(sample);
    f.chooseRow(2);
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->setCursorPosition(2);
    QSignalSpy moved(&f.pane, &EditorPane::currentSpanChanged);
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("- [新"), "- [前面 | 某处](https://example.org/0)  \n"), {});
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("第三条"), "这"), {});
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("## 论文"), "## 新栏\n\n"), {});
    QCOMPARE(f.items()->currentIndex().row(), 3);
    QCOMPARE(title->text(), u"这第三条"_s);
    QCOMPARE(title->cursorPosition(), 3);
    QVERIFY(title->hasFocus());
    QCOMPARE(f.tabs()->currentIndex(), 1);
    QCOMPARE(f.tabs()->tabText(2), u"新栏 0"_s);
}

void TestEditorPane::tabsFollowTheDocument()
{
    EditorFixture f(sample);
    f.showTab(2);
    QWidget *papers = f.page();
    f.document.apply(ChangeSet::replace({f.bytes().indexOf("业界"), f.bytes().indexOf("业界") + 12}, "头条"), {});
    QCOMPARE(f.tabs()->tabText(1), u"头条 3"_s);
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("## 头条"), "## 前言\n\n"), {});
    QCOMPARE(f.tabs()->count(), 6);
    QCOMPARE(f.page(), papers);
    QCOMPARE(f.tabs()->currentIndex(), 3);
    // The section in front is removed; the pane lives on, and undo brings the section back.
    const qsizetype begin = f.bytes().indexOf("## 论文");
    f.document.apply(ChangeSet::remove({begin, begin + 10}), {});
    QCOMPARE(f.tabs()->count(), 5);
    QVERIFY(f.page());
    f.document.undo();
    QCOMPARE(f.tabs()->tabText(3), u"论文 0"_s);
}

void TestEditorPane::theFormFollowsItsItem()
{
    EditorFixture f(sample);
    f.chooseRow(1);
    QCOMPARE(f.line(u"title"_s)->text(), u"旧板子还在"_s);
    const qsizetype begin = f.bytes().indexOf("- [旧");
    const qsizetype end = f.bytes().indexOf("- [第三");
    f.document.apply(ChangeSet::remove({begin, end}), {});
    QVERIFY(f.items()->currentIndex().isValid());
    QCOMPARE(f.line(u"title"_s)->text(), f.items()->currentIndex().data().toString());
    f.document.apply(ChangeSet::replace({0, f.bytes().size()}, "## 只有一节\n"), {});
    QVERIFY(f.page());
    f.document.undo();
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::emptySectionOffersToAdd()
{
    EditorFixture f(sample);
    f.showTab(2);
    QPushButton *offer = nullptr;
    for (QPushButton *button : f.page()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            offer = button;
    }
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QLineEdit *add = f.line(u"add-item"_s);
    QVERIFY(add->hasFocus());
    EditorFixture::type(add, u"一个题目"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(f.tabs()->tabText(2), u"论文 1"_s);
    QVERIFY(add->text().isEmpty());
    QVERIFY(add->hasFocus());
    QCOMPARE(f.line(u"title"_s)->text(), u"一个题目"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::addsWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("link") << u"https://example.org/new"_s << QStringList{u"https://example.org/new"_s};
    QTest::newRow("item") << u"- [某文 | 某处](https://example.org/n)"_s << QStringList{u"某文"_s};
    QTest::newRow("items") << u"- [一 | 甲](https://example.org/1)  \n摘要：好。\n- [二](https://example.org/2)\n"_s
                           << QStringList{u"一"_s, u"二"_s};
    QTest::newRow("links") << u"https://example.org/1\nhttps://example.org/2"_s
                           << QStringList{u"https://example.org/1"_s, u"https://example.org/2"_s};
    QTest::newRow("titles") << u"一个题目\n\n又一个 `题` 目"_s << QStringList{u"一个题目"_s, u"又一个 `题` 目"_s};
    QTest::newRow("markup in a title") << u"a *b* [c] <d>"_s << QStringList{u"a *b* [c] <d>"_s};
}

void TestEditorPane::addsWhatIsPasted()
{
    QFETCH(const QString, pasted);
    QFETCH(const QStringList, titles);
    EditorFixture f(sample);
    QLineEdit *add = f.line(u"add-item"_s);
    add->setFocus();
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
    if (!pasted.trimmed().contains(u'\n'))
        QTest::keyClick(add, Qt::Key_Return);
    QStringList shown;
    for (int row = 0; row < f.items()->model()->rowCount(); ++row)
        shown.append(f.items()->model()->index(row, 0).data().toString());
    for (const QString &title : titles)
        QVERIFY2(shown.contains(title), qPrintable(shown.join(u" / ")));
    QCOMPARE(f.tabs()->tabText(1), u"业界新闻 %1"_s.arg(3 + titles.size()));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::movesDuplicatesAndDeletes()
{
    EditorFixture f(sample);
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < f.items()->model()->rowCount() - 1; ++row)
            all.append(f.items()->model()->index(row, 0).data().toString().left(2));
        return all;
    };
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(), (QStringList{u"旧板"_s, u"新板"_s, u"第三"_s}));
    QCOMPARE(f.items()->currentIndex().row(), 1);
    QVERIFY(f.items()->hasFocus());
    QTest::keyClick(f.items(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(), (QStringList{u"新板"_s, u"旧板"_s, u"第三"_s}));
    QTest::keyClick(f.items(), Qt::Key_Up, Qt::AltModifier); // there already
    QCOMPARE(titles(), (QStringList{u"新板"_s, u"旧板"_s, u"第三"_s}));

    QTest::keyClick(f.items(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(titles(), (QStringList{u"新板"_s, u"新板"_s, u"旧板"_s, u"第三"_s}));
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::ShiftModifier); // the copy and the next one
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QCOMPARE(titles(), (QStringList{u"新板"_s, u"第三"_s}));
    f.pane.undo();
    QCOMPARE(titles(), (QStringList{u"新板"_s, u"新板"_s, u"旧板"_s, u"第三"_s}));
    while (f.document.canUndo())
        f.document.undo();
    QCOMPARE(f.bytes(), sample);

    // Two rows dropped before the first, which is what the list says after a drag.
    f.items()->selectionModel()->select(
        QItemSelection(f.items()->model()->index(1, 0), f.items()->model()->index(2, 0)),
        QItemSelectionModel::ClearAndSelect);
    const std::unique_ptr<QMimeData> dragged(f.items()->model()->mimeData(f.items()->selectionModel()->selectedRows()));
    Q_EMIT static_cast<ItemListView *>(f.items())->droppedBefore(0, *dragged);
    QCOMPARE(titles(), (QStringList{u"旧板"_s, u"第三"_s, u"新板"_s}));
    QCOMPARE(static_cast<ItemListView *>(f.items())->selectedRows(), (QList<int>{0, 1}));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::movesToAnotherSection()
{
    EditorFixture f(sample);
    f.items()->setFocus();
    f.items()->selectionModel()->select(
        QItemSelection(f.items()->model()->index(0, 0), f.items()->model()->index(1, 0)),
        QItemSelectionModel::ClearAndSelect);
    QAction *moveTo = f.pane.itemActions().last();
    QVERIFY(moveTo->menu());
    Q_EMIT moveTo->menu()->aboutToShow();
    QCOMPARE(moveTo->menu()->actions().size(), 1);
    moveTo->menu()->actions().first()->trigger();
    QCOMPARE(f.tabs()->tabText(1), u"业界新闻 1"_s);
    QCOMPARE(f.tabs()->tabText(2), u"论文 2"_s);
    QVERIFY(f.bytes().contains(
        "## 论文\n\n- [新板子来了 | 板报](https://example.org/board)  \n摘要：一块更小的板子。  \n- [旧板子"));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestEditorPane::choosesWithTheMouse()
{
    EditorFixture f(sample);
    QListView *list = f.items();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(2);
    QCOMPARE(f.line(u"title"_s)->text(), u"第三条"_s);
    click(0, Qt::ShiftModifier);
    QCOMPARE(list->selectionModel()->selectedRows().size(), 3);
    QCOMPARE(f.line(u"title"_s)->text(), u"新板子来了"_s);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(f.line(u"title"_s)->hasFocus());
    QCOMPARE(f.line(u"title"_s)->text(), u"旧板子还在"_s);
}

void TestEditorPane::tellsAndRevealsTheCurrentItem()
{
    EditorFixture f(sample);
    QSignalSpy moved(&f.pane, &EditorPane::currentSpanChanged);
    f.chooseRow(2);
    QCOMPARE(moved.size(), 1);
    const Span third = f.document.issue().sections[0].items[2].span;
    QCOMPARE(moved[0][0].value<Span>(), third);
    QCOMPARE(f.pane.currentSpan(), third);

    const qsizetype board = f.bytes().indexOf("板报");
    f.pane.reveal({board + 3, board + 3});
    QVERIFY(f.line(u"source-name"_s)->hasFocus());
    QCOMPARE(f.line(u"source-name"_s)->cursorPosition(), 1);
    QCOMPARE(moved.size(), 2);
    const qsizetype intro = f.bytes().indexOf("这一期");
    f.pane.reveal({intro, intro});
    QCOMPARE(moved.last()[0].value<Span>(), *f.document.issue().intro);
    QVERIFY(f.find<QTextEdit>(u"intro"_s)->hasFocus());
    const qsizetype past = f.bytes().indexOf("2024-04-22");
    f.pane.reveal({past, past + 10});
    QCOMPARE(f.page()->findChild<QTextEdit *>()->textCursor().selectedText(), u"2024-04-22"_s);
    f.showSource();
    f.pane.reveal({board, board + 6});
    QCOMPARE(f.source()->textCursor().selectedText(), u"板报"_s);
}

void TestEditorPane::carriageReturnsAndNoBreakSpacesSurviveTheForm()
{
    QByteArray bytes = sample;
    bytes.replace("\n", "\r\n");
    bytes.replace("一块更小的板子。", "一块\u00a0更小的板子。");
    EditorFixture f(bytes);
    QTextEdit *summary = f.summary();
    summary->setFocus();
    summary->moveCursor(QTextCursor::End);
    QTest::keyClick(summary, Qt::Key_Return);
    EditorFixture::type(summary, u"再说"_s);
    QVERIFY(f.bytes().contains("摘要：一块\u00a0更小的板子。  \r\n再说"));
    QCOMPARE(f.bytes().count('\n'), f.bytes().count("\r\n"));
    while (f.document.canUndo())
        f.document.undo();
    QCOMPARE(f.bytes(), bytes);
}

void TestEditorPane::tenThousandItems()
{
    QByteArray bytes = "# Weekly (2024-01-01)\n\n## News\n\n"_ba;
    for (int i = 0; i < 10'000; ++i)
        bytes += "- [Headline " + QByteArray::number(i) + " | Paper](https://example.org/" + QByteArray::number(i) +
                 ")  \n摘要：What happened.  \n";
    EditorFixture f(bytes);
    f.chooseRow(9'000);
    QLineEdit *title = f.line(u"title"_s);
    QCOMPARE(title->text(), u"Headline 9000"_s);
    title->setFocus();
    title->end(false);
    QSignalSpy changed(f.items()->model(), &QAbstractItemModel::dataChanged);
    QElapsedTimer timer;
    timer.start();
    EditorFixture::type(title, u"abcde"_s);
    qInfo("five keys among 10,000 items: %lld ms", timer.elapsed());
    QVERIFY(f.bytes().contains("[Headline 9000abcde | Paper]"));
    QCOMPARE(changed.size(), 5);
    QCOMPARE(changed.last()[0].toModelIndex().row(), 9'000);
    QCOMPARE(changed.last()[1].toModelIndex().row(), 9'000);
}

void TestEditorPane::otherDocumentsAndNone()
{
    EditorFixture f(sample);
    Document other(Text("## Only\n\n- [x](https://example.org)\n"_ba));
    f.pane.setDocument(&other);
    QCOMPARE(f.tabs()->count(), 4);
    QCOMPARE(f.line(u"title"_s)->text(), u"x"_s);
    f.pane.setDocument(nullptr);
    QCOMPARE(f.tabs()->count(), 0);
    f.pane.reveal({0, 0});
    f.pane.undo();
    QCOMPARE(f.pane.currentSpan(), Span{});
    Document empty;
    f.pane.setDocument(&empty);
    QCOMPARE(f.tabs()->count(), 3);
    f.showSource();
    f.source()->setFocus();
    EditorFixture::type(f.source(), u"## A"_s);
    QCOMPARE(empty.text().bytes(), "## A"_ba);
    QCOMPARE(f.tabs()->tabText(1), u"A 0"_s);
    f.pane.setDocument(nullptr);
}

void TestEditorPane::documentGoesFirst()
{
    EditorPane pane;
    pane.show();
    {
        Document document{Text(sample)};
        pane.setDocument(&document);
        pane.findChild<QLineEdit *>(u"title"_s)->setFocus();
    }
    QCOMPARE(pane.document(), nullptr);
    QCOMPARE(pane.findChild<QTabWidget *>()->count(), 0);
}

QTEST_MAIN(TestEditorPane)
#include "tst_editorpane.moc"
