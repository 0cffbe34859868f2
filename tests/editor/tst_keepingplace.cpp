// Whoever is at work somewhere stays there: edits from another tab, undo, redo and a file read anew move neither focus
// nor cursor, selection, chosen items or scroll position, unless what they are at is gone.

#include "editorfixture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray longIssue()
{
    QByteArray bytes = "# 小报 (2024-05-06)：试刊\n\n**口号**  \n\n> 导读：三件事。\n\n一段别的话。\n\n## 论文\n\n"_ba;
    for (int i = 1; i <= 60; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes +=
            "- [第" + n + "条 | 来源" + n + "](https://example.org/" + n + ")  \n摘要：摘要" + n + "说了些话。  \n";
    }
    bytes += "\n## 博文\n\n- [甲](https://example.org/x)\n\n## 往期回顾\n\n- [2024-04-22](a.md)\n"_ba;
    return bytes;
}

/// What happens elsewhere while a person is at work in the item of the middle.
enum class Elsewhere { Source, Reload, Undo, Redo };

void addElsewhere(const QByteArray &name, Elsewhere what)
{
    QTest::newRow(name.constData()) << int(what) << false;
    const QByteArray inBackground = name + ", parsed in the background";
    QTest::newRow(inBackground.constData()) << int(what) << true;
}

void elsewhereData()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("inBackground");
    addElsewhere("source", Elsewhere::Source);
    addElsewhere("reload", Elsewhere::Reload);
    addElsewhere("undo", Elsewhere::Undo);
    addElsewhere("redo", Elsewhere::Redo);
}

struct PlaceFixture : EditorFixture {
    explicit PlaceFixture(const QByteArray &bytes = longIssue())
        : EditorFixture(bytes)
    {
        QFETCH(bool, inBackground);
        if (inBackground)
            document.parseInBackground(0);
    }

    void change(const QByteArray &from, const QByteArray &to)
    {
        const qsizetype at = bytes().indexOf(from);
        QVERIFY(at >= 0);
        document.apply(ChangeSet::replace({at, at + from.size()}, to), {.name = u"elsewhere"_s, .mergeKey = {}});
    }

    /// Changes above, below and in the same item, and a section more: in one go or in several.
    void happen(Elsewhere what)
    {
        QByteArray anew = bytes();
        const auto replace = [&anew](const QByteArray &from, const QByteArray &to) {
            anew.replace(anew.indexOf(from), from.size(), to);
        };
        replace("- [第3条", "- [新的一条 | 某处](https://example.org/new)  \n摘要：新。  \n- [第3条");
        replace("试刊", "试刊再试");
        replace("来源30", "那个来源30");
        replace("- [第50条", "- [第5十条");
        replace("## 博文", "## 新栏\n\n## 博文");
        switch (what) {
        case Elsewhere::Source:
            change("- [第3条", "- [新的一条 | 某处](https://example.org/new)  \n摘要：新。  \n- [第3条");
            change("试刊", "试刊再试");
            change("来源30", "那个来源30");
            change("- [第50条", "- [第5十条");
            document.apply(ChangeSet::insert(bytes().indexOf("## 博文"), "## 新栏\n\n"), {});
            break;
        case Elsewhere::Reload:
            document.replaceText(anew, u"reload"_s);
            break;
        case Elsewhere::Undo:
            document.undo();
            break;
        case Elsewhere::Redo:
            document.redo();
            break;
        }
        document.settle();
        QCoreApplication::processEvents();
        QCOMPARE(bytes(), what == Elsewhere::Undo ? longIssue() : anew);
    }

    /// Brings the document to where `what` can happen.
    void prepare(Elsewhere what)
    {
        if (what == Elsewhere::Source || what == Elsewhere::Reload)
            return;
        happen(Elsewhere::Reload);
        if (what == Elsewhere::Redo)
            document.undo();
        document.settle();
    }
};

QRect visualRow(const QListView *list, int row)
{
    return list->visualRect(list->model()->index(row, 0));
}

} // namespace

class TestKeepingPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorAndSelectionInALine_data() { elsewhereData(); }
    void cursorAndSelectionInALine();
    void cursorInASummary_data() { elsewhereData(); }
    void cursorInASummary();
    void chosenItemsAndScroll_data() { elsewhereData(); }
    void chosenItemsAndScroll();
    void sourceCursorAndScroll_data() { elsewhereData(); }
    void sourceCursorAndScroll();
    void openingFields_data() { elsewhereData(); }
    void openingFields();
    void openingText_data() { elsewhereData(); }
    void openingText();
    void endingText_data() { elsewhereData(); }
    void endingText();
    void theTabInFront_data() { elsewhereData(); }
    void theTabInFront();
    void theTextUnderTheCursorGoes_data() { elsewhereData(); }
    void theTextUnderTheCursorGoes();
};

void TestKeepingPlace::cursorAndSelectionInALine()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    const int row = what == int(Elsewhere::Undo) ? 30 : 29; // the 30th item, below one that is new
    f.chooseRow(row);
    QLineEdit *title = f.line(u"title"_s);
    title->setFocus();
    title->setSelection(1, 2);
    f.happen(Elsewhere(what));
    QVERIFY(title->hasFocus());
    QCOMPARE(title->text(), u"第30条"_s);
    QCOMPARE(title->selectedText(), u"30"_s);
    QCOMPARE(f.items()->currentIndex().data().toString(), u"第30条"_s);
    QVERIFY(f.line(u"source-name"_s)->text().endsWith(u"来源30"_s));
    // What is typed next goes where it went before.
    EditorFixture::type(title, u"x"_s);
    QVERIFY(f.bytes().contains("[第x条 |"));
}

void TestKeepingPlace::cursorInASummary()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    f.chooseRow(what == int(Elsewhere::Undo) ? 30 : 29);
    QTextEdit *summary = f.summary();
    summary->setFocus();
    QTextCursor cursor = summary->textCursor();
    cursor.setPosition(2);
    cursor.setPosition(4, QTextCursor::KeepAnchor);
    summary->setTextCursor(cursor);
    f.happen(Elsewhere(what));
    QVERIFY(summary->hasFocus());
    QCOMPARE(summary->toPlainText(), u"摘要30说了些话。"_s);
    QCOMPARE(summary->textCursor().selectedText(), u"30"_s);
    QCOMPARE(summary->textCursor().position(), 4);
}

void TestKeepingPlace::chosenItemsAndScroll()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    QListView *items = f.items();
    const int first = what == int(Elsewhere::Undo) ? 30 : 29;
    f.chooseRow(first);
    items->setFocus();
    items->selectionModel()->select(items->model()->index(first + 2, 0), QItemSelectionModel::Select);
    items->scrollTo(items->model()->index(first, 0), QAbstractItemView::PositionAtCenter);
    QCoreApplication::processEvents();
    const int top = visualRow(items, first).top();
    f.happen(Elsewhere(what));
    QVERIFY(items->hasFocus());
    QStringList chosen;
    for (const QModelIndex &index : items->selectionModel()->selectedRows())
        chosen.append(index.data().toString());
    chosen.sort();
    QCOMPARE(chosen, (QStringList{u"第30条"_s, u"第32条"_s}));
    const int row = items->currentIndex().row();
    QCOMPARE(items->currentIndex().data().toString(), u"第30条"_s);
    QCOMPARE(visualRow(items, row).top(), top); // the rows under the person's eyes stay there
}

void TestKeepingPlace::sourceCursorAndScroll()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    f.showSource();
    QPlainTextEdit *source = f.source();
    source->setFocus();
    source->setTextCursor(source->document()->find(u"摘要30"_s));
    source->centerCursor();
    QCoreApplication::processEvents();
    const int y = source->cursorRect().y();
    f.happen(Elsewhere(what));
    QVERIFY(source->hasFocus());
    QCOMPARE(source->textCursor().selectedText(), u"摘要30"_s);
    QCOMPARE(source->cursorRect().y(), y);
}

void TestKeepingPlace::openingFields()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    f.showTab(0);
    QLineEdit *subtitle = f.line(u"subtitle"_s);
    subtitle->setFocus();
    subtitle->setCursorPosition(2);
    auto *intro = f.find<QTextEdit>(u"intro"_s);
    intro->moveCursor(QTextCursor::End);
    f.happen(Elsewhere(what));
    QVERIFY(subtitle->hasFocus());
    QCOMPARE(subtitle->cursorPosition(), 2);
    QVERIFY(intro->textCursor().atEnd());
}

void TestKeepingPlace::openingText()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    f.showTab(0);
    auto *text = f.page()->findChild<QWidget *>(u"opening-text"_s)->findChild<QTextEdit *>();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    text->moveCursor(QTextCursor::Left);
    f.happen(Elsewhere(what));
    QVERIFY(text->hasFocus());
    EditorFixture::type(text, u"x"_s);
    QVERIFY(f.bytes().contains("一段别的话x。"));
}

void TestKeepingPlace::endingText()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    f.showEnding();
    auto *text = f.page()->findChild<QWidget *>(u"ending-text"_s)->findChild<QTextEdit *>();
    text->setFocus();
    text->setTextCursor(text->document()->find(u"2024-04-22"_s));
    f.happen(Elsewhere(what));
    QVERIFY(text->hasFocus());
    QCOMPARE(text->textCursor().selectedText(), u"2024-04-22"_s);
    QCOMPARE(f.page(), f.tabs()->widget(f.tabs()->count() - 2));
}

void TestKeepingPlace::theTabInFront()
{
    QFETCH(int, what);
    PlaceFixture f;
    f.prepare(Elsewhere(what));
    f.showTab(what == int(Elsewhere::Undo) ? 3 : 2); // 博文, behind the section that comes or goes
    const QWidget *page = f.page();
    f.items()->setFocus();
    f.happen(Elsewhere(what));
    QCOMPARE(f.page(), page);
    QVERIFY(f.tabs()->tabText(f.tabs()->currentIndex()).startsWith(u"博文"_s));
    QCOMPARE(f.items()->currentIndex().data().toString(), u"甲"_s);
    QVERIFY(f.items()->hasFocus());
}

/// The item at work in goes: its neighbour is shown, and nothing that is typed then gets lost in the void.
void TestKeepingPlace::theTextUnderTheCursorGoes()
{
    QFETCH(int, what);
    if (what != int(Elsewhere::Source) && what != int(Elsewhere::Reload))
        return;
    PlaceFixture f;
    f.chooseRow(29);
    f.line(u"title"_s)->setFocus();
    const qsizetype begin = f.bytes().indexOf("- [第30条");
    QByteArray without = f.bytes();
    without.remove(begin, without.indexOf("- [第31条") - begin);
    if (what == int(Elsewhere::Reload))
        f.document.replaceText(without, u"reload"_s);
    else
        f.document.apply(ChangeSet::between(f.bytes(), without), {});
    f.document.settle();
    QCOMPARE(f.bytes(), without);
    const QString shown = f.items()->currentIndex().data().toString();
    QVERIFY(shown == u"第31条"_s || shown == u"第29条"_s);
    QCOMPARE(f.line(u"title"_s)->text(), shown);
}

QTEST_MAIN(TestKeepingPlace)
#include "tst_keepingplace.moc"
