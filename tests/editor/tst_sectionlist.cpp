#include "editorfixture.h"
#include "itemdrag.h"

#include <QDrag>
#include <QDropEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolTip>
#include <QWindow>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample =
    "# Weekly (2024-05-06)\n\n"
    "## News\n\n"
    "- [Alpha board | Boards](https://example.org/a)  \n摘要：small.  \n"
    "- [Beta chip | Chips](https://example.org/b)  \n"
    "- [Gamma board | Chips](https://example.org/c)  \n摘要：large.  \n"
    "- [2405.00001] [Delta | Boards](https://example.org/d)  \n代码：https://example.org/code  \n\n"
    "## Papers\n\n"
    "- [Paper one | Lab](https://example.org/1)  \n"
    "- [Paper two | Lab](https://example.org/2)  \n\n"
    "## Empty\n\n\n"
    "## 往期回顾\n\n- [2024-04-22](../2024-04-22.md)\n"_ba;

QStringList titles(const QListView *list)
{
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        all.append(list->model()->index(row, 0).data().toString());
    return all;
}

QStringList selected(const QListView *list)
{
    QModelIndexList rows = list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList all;
    for (const QModelIndex &index : rows)
        all.append(index.data().toString());
    return all;
}

void select(QListView *list, const QList<int> &rows)
{
    list->setCurrentIndex(list->model()->index(rows.last(), 0));
    for (const int row : rows)
        list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
}

/// Sends what a window system sends while something is dragged over a widget and dropped there.
bool dropOn(QWidget *target, QPoint at, const QMimeData &data, Qt::DropAction action = Qt::CopyAction)
{
    QDragEnterEvent enter(at, action, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, action, &data, Qt::LeftButton, {});
    move.accept(); // as long as nobody says otherwise
    QApplication::sendEvent(target, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent drop(at, action, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

} // namespace

class TestSectionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountFollowsTheItems();
    void tellsTheWholeTitleAndWhatIsMissing();
    void filters_data();
    void filters();
    void filterKeepsWhatIsBeingEdited();
    void filterByKeyboard();
    void addingWhileFiltered();
    void movingWhileFiltered();
    void revealingWhileFiltered();
    void movesSeveralByKeyboard();
    void addsMixedLines_data();
    void addsMixedLines();
    void addsManyLinesAtOnce();
    void movesAndDeletesThousandsAtOnce();
    void takesLinksFromElsewhere_data();
    void takesLinksFromElsewhere();
    void dropsOnTheEmptyPageAndTheTab();
    void draggedItemsOfAnOldTextAreRefused();
    void dragsWithTheMouseWithinTheList();
    void dragsWithTheMouseOntoAnotherTab();
    void aTabSpringsOpen();
};

void TestSectionList::theCountFollowsTheItems()
{
    const QByteArray bytes = QByteArray(sample).replace("\n\n## News", "\n\n> 导读：本次6条。\n\n## News");
    EditorFixture f(bytes);
    f.showTab(1);
    auto *add = f.find<QLineEdit>(u"add-item"_s);
    QVERIFY(add);
    add->setText(u"Epsilon"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(f.bytes().contains("本次7条。") && f.bytes().contains("Epsilon"));
    f.pane.undo(); // one step
    QCOMPARE(f.bytes(), bytes);
    QVERIFY(!f.document.canUndo());
}

void TestSectionList::tellsTheWholeTitleAndWhatIsMissing()
{
    EditorFixture f(QByteArray(sample).replace("Beta chip", QByteArray("Beta <b>" + QByteArray(300, 'x'))));
    const QPoint at = f.items()->visualRect(f.items()->model()->index(1, 0)).center();
    QHelpEvent help(QEvent::ToolTip, at, f.items()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(f.items()->viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"Beta &lt;b&gt;xxx"_s));
    QVERIFY(QToolTip::text().contains(u"Chips"_s));
    QVERIFY(QToolTip::text().contains(u"summary"_s));
    QToolTip::hideText();
}

void TestSectionList::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("title") << u"BOARD alpha"_s << QStringList{u"Alpha board"_s};
    QTest::newRow("source") << u"chips"_s << QStringList{u"Beta chip"_s, u"Gamma board"_s};
    QTest::newRow("url") << u"example.org/d"_s << QStringList{u"Delta"_s};
    QTest::newRow("tag") << u"2405"_s << QStringList{u"Delta"_s};
    QTest::newRow("labelled link") << u"/code"_s << QStringList{u"Delta"_s};
    QTest::newRow("summary") << u"large"_s << QStringList{u"Gamma board"_s};
    QTest::newRow("nothing") << u"zeta"_s << QStringList{};
}

void TestSectionList::filters()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, shown);
    EditorFixture f(sample);
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *filter = f.line(u"filter-items"_s);
    QVERIFY(filter->isVisible());
    QVERIFY(filter->hasFocus());
    EditorFixture::type(filter, words);
    QCOMPARE(titles(f.items()), shown);
    QVERIFY(f.find<QLabel>(u"filter-count"_s)->text().startsWith(QString::number(shown.size())));
    QVERIFY(f.find<QLabel>(u"filter-count"_s)->text().endsWith(u'4'));
    if (!shown.isEmpty())
        QCOMPARE(f.line(u"title"_s)->text(), shown.first()); // the form shows an item of the list
    QCOMPARE(f.line(u"title"_s)->isVisible(), !shown.isEmpty());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(titles(f.items()).size(), 4);
    QVERIFY(!filter->isVisible());
    QVERIFY(f.items()->hasFocus());
    QCOMPARE(f.bytes(), sample);
}

void TestSectionList::filterKeepsWhatIsBeingEdited()
{
    EditorFixture f(sample);
    f.line(u"filter-items"_s)->setText(u"chips"_s);
    QLineEdit *source = f.line(u"source-name"_s);
    source->setFocus();
    source->selectAll();
    EditorFixture::type(source, u"Elsewhere"_s);
    QCOMPARE(titles(f.items()), (QStringList{u"Beta chip"_s, u"Gamma board"_s}));
    QVERIFY(source->hasFocus());
    QCOMPARE(source->text(), u"Elsewhere"_s);
}

void TestSectionList::filterByKeyboard()
{
    EditorFixture f(sample);
    f.chooseRow(3);
    QTest::keyClick(f.items(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *filter = f.line(u"filter-items"_s);
    EditorFixture::type(filter, u"board"_s);
    QCOMPARE(titles(f.items()).size(), 3);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(f.items()->hasFocus());
    // Deleting takes only what is shown and selected.
    QTest::keyClick(f.items(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QCOMPARE(f.tabs()->tabText(1), u"News 1"_s);
    QVERIFY(f.bytes().contains("Beta chip"));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestSectionList::addingWhileFiltered()
{
    EditorFixture f(sample);
    f.line(u"filter-items"_s)->setText(u"chips"_s);
    QLineEdit *add = f.line(u"add-item"_s);
    add->setFocus();
    EditorFixture::type(add, u"A new one"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(titles(f.items()), (QStringList{u"Beta chip"_s, u"Gamma board"_s, u"A new one"_s}));
    QCOMPARE(selected(f.items()), QStringList{u"A new one"_s});
    QCOMPARE(f.find<QLabel>(u"filter-count"_s)->text(), u"3 of 5"_s);
}

void TestSectionList::movingWhileFiltered()
{
    EditorFixture f(sample);
    f.line(u"filter-items"_s)->setText(u"boards"_s); // the first and the last
    QCOMPARE(titles(f.items()), (QStringList{u"Alpha board"_s, u"Delta"_s}));
    f.chooseRow(1);
    QTest::keyClick(f.items(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(f.items()), (QStringList{u"Delta"_s, u"Alpha board"_s}));
    QCOMPARE(selected(f.items()), QStringList{u"Delta"_s});
    f.line(u"filter-items"_s)->clear();
    QCOMPARE(titles(f.items()), (QStringList{u"Delta"_s, u"Alpha board"_s, u"Beta chip"_s, u"Gamma board"_s}));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestSectionList::revealingWhileFiltered()
{
    EditorFixture f(sample);
    f.line(u"filter-items"_s)->setText(u"chips"_s);
    const qsizetype alpha = f.bytes().indexOf("Alpha");
    f.pane.reveal({alpha, alpha});
    QCOMPARE(f.line(u"title"_s)->text(), u"Alpha board"_s);
    QCOMPARE(selected(f.items()), QStringList{u"Alpha board"_s});
}

void TestSectionList::movesSeveralByKeyboard()
{
    EditorFixture f(sample);
    f.items()->setFocus();
    select(f.items(), {1, 2});
    QTest::keyClick(f.items(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(f.items()), (QStringList{u"Beta chip"_s, u"Gamma board"_s, u"Alpha board"_s, u"Delta"_s}));
    QCOMPARE(selected(f.items()), (QStringList{u"Beta chip"_s, u"Gamma board"_s}));
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(f.items()), (QStringList{u"Alpha board"_s, u"Delta"_s, u"Beta chip"_s, u"Gamma board"_s}));
    for (int step = 0; step < 3; ++step)
        f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QVERIFY(!f.document.canUndo());
}

void TestSectionList::addsMixedLines_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("title and link below") << u"A title\nhttps://example.org/x\nAnother *title*"_s
                                          << QStringList{u"A title"_s, u"https://example.org/x"_s, u"Another *title*"_s}
                                          << "- A title\n- https://example.org/x\n- Another \\*title\\*\n"_ba;
    QTest::newRow("items between")
        << u"A title\n\n* [Two](https://example.org/y)  \n摘要：good.\n- [One | Here](https://example.org/x)"_s
        << QStringList{u"A title"_s, u"Two"_s, u"One"_s}
        << "- A title\n- [Two](https://example.org/y)  \n摘要：good.\n- [One | Here](https://example.org/x)\n"_ba;
    QTest::newRow("a link with a title") << u"Read this https://example.org/x\nand that"_s
                                         << QStringList{u"Read this"_s, u"and that"_s}
                                         << "- [Read this](https://example.org/x)\n- and that\n"_ba;
    QTest::newRow("no bullet") << u"[One | Here](https://example.org/x)\n[2405.1][Two](https://example.org/y)"_s
                               << QStringList{u"One"_s, u"Two"_s}
                               << "- [One | Here](https://example.org/x)\n- [2405.1] [Two](https://example.org/y)\n"_ba;
    QTest::newRow("headings are titles") << u"## One\n# Two\n---\n"_s << QStringList{u"## One"_s, u"# Two"_s, u"---"_s}
                                         << "- ## One\n"_ba;
    QTest::newRow("nothing but a bullet") << u"- \nOne\n\n\u00a0\n"_s << QStringList{} << ""_ba;
}

void TestSectionList::addsMixedLines()
{
    QFETCH(const QString, pasted);
    QFETCH(const QStringList, shown);
    QFETCH(const QByteArray, written);
    EditorFixture f(sample);
    f.showTab(3);
    QLineEdit *add = f.line(u"add-item"_s);
    add->setFocus();
    QMimeData data;
    data.setText(pasted);
    QVERIFY(dropOn(add, {20, 5}, data));
    if (QTest::currentDataTag() == "nothing but a bullet"_ba) {
        QVERIFY(titles(f.items()).contains(u"One"_s));
    } else if (QTest::currentDataTag() == "headings are titles"_ba) {
        QCOMPARE(titles(f.items()), shown);
    } else {
        QCOMPARE(titles(f.items()), shown);
        QVERIFY2(f.bytes().contains(QByteArray("## Empty\n\n" + written)), f.bytes().constData());
        QCOMPARE(selected(f.items()), shown);
    }
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QVERIFY(!f.document.canUndo());
}

void TestSectionList::addsManyLinesAtOnce()
{
    EditorFixture f(sample);
    f.showTab(3);
    QString lines;
    for (int i = 0; i < 5'000; ++i)
        lines += u"https://example.org/many/%1\nTitle %1\n"_s.arg(i);
    QMimeData data;
    data.setText(lines);
    QSignalSpy changed(&f.document, &Document::changed);
    QVERIFY(dropOn(f.items()->viewport(), {20, 20}, data));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.tabs()->tabText(3), u"Empty 10000"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestSectionList::movesAndDeletesThousandsAtOnce()
{
    QByteArray bytes = "## News\n\n"_ba;
    for (int i = 0; i < 10'000; ++i)
        bytes += "- [Headline " + QByteArray::number(i) + "](https://example.org/" + QByteArray::number(i) + ")  \n";
    bytes += "\n## Empty\n\n";
    EditorFixture f(bytes);
    QSignalSpy changed(&f.document, &Document::changed);
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_A, Qt::ControlModifier);
    const std::unique_ptr<QMimeData> data(f.items()->model()->mimeData(f.items()->selectionModel()->selectedRows()));
    QVERIFY(dropOn(f.tabs()->tabBar(), f.tabs()->tabBar()->tabRect(2).center(), *data, Qt::MoveAction));
    QCOMPARE(f.tabs()->tabText(2), u"Empty 10000"_s);
    f.document.undo();
    QTest::keyClick(f.items(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QCOMPARE(f.bytes(), "## News\n\n\n## Empty\n\n"_ba);
    f.document.undo();
    QCOMPARE(f.bytes(), bytes);
    QCOMPARE(changed.size(), 4);
}

void TestSectionList::takesLinksFromElsewhere_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("titledLink");
    QTest::addColumn<QByteArray>("written"); // empty: refused
    QTest::newRow("link") << QStringList{u"https://example.org/x"_s} << u"https://example.org/x"_s << QString()
                          << "- https://example.org/x  \n"_ba;
    QTest::newRow("links") << QStringList{u"https://example.org/x"_s, u"http://example.org/y"_s} << QString()
                           << QString() << "- https://example.org/x\n- http://example.org/y"_ba;
    QTest::newRow("titled link") << QStringList{u"https://example.org/x"_s} << u"https://example.org/x"_s
                                 << u"https://example.org/x\nA [page] | Site"_s
                                 << "- [A \\[page\\] | Site](https://example.org/x)"_ba;
    QTest::newRow("text") << QStringList{} << u"A title"_s << QString() << "- A title"_ba;
    QTest::newRow("file") << QStringList{u"file:///tmp/x.md"_s} << u"/tmp/x.md"_s << QString() << QByteArray();
    QTest::newRow("script") << QStringList{u"javascript:alert(1)"_s} << QString() << QString() << QByteArray();
}

void TestSectionList::takesLinksFromElsewhere()
{
    QFETCH(const QStringList, urls);
    QFETCH(const QString, text);
    QFETCH(const QString, titledLink);
    QFETCH(const QByteArray, written);
    EditorFixture f(sample);
    QMimeData data;
    if (!text.isEmpty())
        data.setText(text);
    if (!urls.isEmpty())
        data.setUrls(QUrl::fromStringList(urls));
    if (!titledLink.isEmpty())
        data.setData(u"text/x-moz-url"_s, QByteArray(reinterpret_cast<const char *>(titledLink.utf16()),
                                                     titledLink.size() * qsizetype(sizeof(char16_t))));
    const QRect second = f.items()->visualRect(f.items()->model()->index(1, 0));
    const QPoint above(second.center().x(), second.top() + 2);
    QCOMPARE(dropOn(f.items()->viewport(), above, data), !written.isEmpty());
    if (written.isEmpty()) {
        QCOMPARE(f.bytes(), sample);
        return;
    }
    QVERIFY2(f.bytes().contains(QByteArray("摘要：small.  \n" + written.trimmed())), f.bytes().constData());
    QVERIFY(!selected(f.items()).isEmpty());
    QCOMPARE(f.items()->currentIndex().row(), int(urls.size() > 1 ? 2 : 1));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestSectionList::dropsOnTheEmptyPageAndTheTab()
{
    EditorFixture f(sample);
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/x"_s)});
    auto *bar = f.tabs()->tabBar();
    QVERIFY(!dropOn(bar, bar->tabRect(0).center(), data)); // the opening has no items
    QVERIFY(dropOn(bar, bar->tabRect(2).center(), data));
    QCOMPARE(f.tabs()->tabText(2), u"Papers 3"_s);
    QCOMPARE(f.tabs()->currentIndex(), 1);
    f.showTab(3);
    data.setUrls({QUrl(u"https://example.org/y"_s)});
    QVERIFY(dropOn(f.page(), {400, 300}, data));
    QCOMPARE(f.tabs()->tabText(3), u"Empty 1"_s);
}

void TestSectionList::draggedItemsOfAnOldTextAreRefused()
{
    EditorFixture f(sample);
    const std::unique_ptr<QMimeData> data(f.items()->model()->mimeData({f.items()->model()->index(0, 0)}));
    QVERIFY(ItemDrag::unpack(*data, f.document));
    QVERIFY(!ItemDrag::unpack(*data, Document(Text(sample))));
    f.document.apply(ChangeSet::insert(f.bytes().indexOf("- [Alpha"), "- new\n"), {});
    const QByteArray now = f.bytes();
    QSignalSpy refused(&f.pane, &EditorPane::refused);
    dropOn(f.tabs()->tabBar(), f.tabs()->tabBar()->tabRect(2).center(), *data, Qt::MoveAction);
    QCOMPARE(f.bytes(), now);
    QCOMPARE(refused.size(), 1);
}

namespace {

/// Drags with the mouse. The list starts the drag by itself; the window system, which this platform lacks, is played
/// from there on: its events go to the window, which finds the widgets below.
class MouseDrag : public QObject
{
public:
    MouseDrag(EditorFixture &f, QPoint from)
        : m_window(*f.pane.windowHandle())
    {
        qApp->installEventFilter(this);
        QTest::mousePress(&m_window, Qt::LeftButton, {}, from);
        for (int step = 1; step < 4; ++step)
            QTest::mouseMove(&m_window, from + QPoint(0, step * QApplication::startDragDistance()));
        QTest::mouseRelease(&m_window, Qt::LeftButton, {}, from);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        qApp->removeEventFilter(this);
    }

    bool isStarted() const { return !m_data.formats().isEmpty(); }

    void moveTo(QPoint point)
    {
        if (!std::exchange(m_isInside, true)) {
            QDragEnterEvent enter(point, Qt::MoveAction, &m_data, Qt::LeftButton, {});
            QApplication::sendEvent(&m_window, &enter);
        }
        QDragMoveEvent move(point, Qt::MoveAction, &m_data, Qt::LeftButton, {});
        QApplication::sendEvent(&m_window, &move);
        m_isAccepted = move.isAccepted();
    }

    bool isAccepted() const { return m_isAccepted; }

    void dropAt(QPoint point)
    {
        moveTo(point);
        if (!m_isAccepted)
            return;
        QDropEvent drop(point, Qt::MoveAction, &m_data, Qt::LeftButton, {});
        QApplication::sendEvent(&m_window, &drop);
        m_isAccepted = drop.isAccepted();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // This platform's drag is over at once, and Qt deletes it: what it carried must be kept.
        if (const auto *drag = qobject_cast<QDrag *>(watched); drag && event->type() == QEvent::DeferredDelete) {
            for (const QString &format : drag->mimeData()->formats())
                m_data.setData(format, drag->mimeData()->data(format));
        }
        return false;
    }

private:
    QWindow &m_window;
    QMimeData m_data;
    bool m_isInside = false;
    bool m_isAccepted = false;
};

} // namespace

void TestSectionList::dragsWithTheMouseWithinTheList()
{
    EditorFixture f(sample);
    const auto at = [&](int row, int fromTop) {
        const QRect rect = f.items()->visualRect(f.items()->model()->index(row, 0));
        return f.items()->viewport()->mapTo(&f.pane, QPoint(rect.center().x(), rect.top() + fromTop));
    };
    select(f.items(), {0, 1});
    MouseDrag drag(f, at(0, 12));
    QVERIFY(drag.isStarted());
    drag.moveTo(at(2, 20));
    QVERIFY(drag.isAccepted());
    const QImage marked = f.items()->viewport()->grab().toImage();
    drag.moveTo(at(3, 4));
    QVERIFY(f.items()->viewport()->grab().toImage() != marked); // the mark goes along
    drag.dropAt(at(3, 4));
    QCOMPARE(titles(f.items()), (QStringList{u"Gamma board"_s, u"Alpha board"_s, u"Beta chip"_s, u"Delta"_s}));
    QCOMPARE(selected(f.items()), (QStringList{u"Alpha board"_s, u"Beta chip"_s}));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QVERIFY(!f.document.canUndo());
}

void TestSectionList::dragsWithTheMouseOntoAnotherTab()
{
    EditorFixture f(sample);
    QTabBar *bar = f.tabs()->tabBar();
    const auto tab = [&](int index) { return bar->mapTo(&f.pane, bar->tabRect(index).center()); };
    auto *mark = bar->findChild<QWidget *>(u"drop-mark"_s);
    MouseDrag drag(f, f.items()->viewport()->mapTo(&f.pane, QPoint(60, 12)));
    QVERIFY(drag.isStarted());
    drag.moveTo(tab(0));
    QVERIFY(!mark->isVisible());
    QVERIFY(!drag.isAccepted());
    drag.moveTo(tab(2));
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->geometry(), bar->tabRect(2));
    drag.dropAt(tab(2));
    QVERIFY(drag.isAccepted());
    QVERIFY(!mark->isVisible());
    QCOMPARE(f.tabs()->currentIndex(), 1);
    QCOMPARE(f.tabs()->tabText(1), u"News 3"_s);
    QCOMPARE(f.tabs()->tabText(2), u"Papers 3"_s);
    QVERIFY(f.bytes().contains("/2)  \n- [Alpha board | Boards](https://example.org/a)  \n摘要：small.  \n"));
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestSectionList::aTabSpringsOpen()
{
    EditorFixture f(sample);
    QTabBar *bar = f.tabs()->tabBar();
    const QPoint first = f.items()->viewport()->mapTo(&f.pane, QPoint(60, 12));
    MouseDrag drag(f, first);
    drag.moveTo(bar->mapTo(&f.pane, bar->tabRect(2).center()));
    QTRY_COMPARE(f.tabs()->currentIndex(), 2);
    drag.dropAt(first); // the upper half of the first paper
    QCOMPARE(f.tabs()->currentIndex(), 2);
    QCOMPARE(titles(f.items()), (QStringList{u"Alpha board"_s, u"Paper one"_s, u"Paper two"_s}));
    QCOMPARE(selected(f.items()), QStringList{u"Alpha board"_s});
    QCOMPARE(f.line(u"title"_s)->text(), u"Alpha board"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

QTEST_MAIN(TestSectionList)
#include "tst_sectionlist.moc"
