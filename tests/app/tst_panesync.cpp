#include "windowfixture.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QWheelEvent>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray longIssue()
{
    QByteArray bytes = "# 简报 (2020-03-30)\n\n> 导读：很长的一期。\n\n";
    for (const QByteArray section : {"业界新闻", "论文"}) {
        bytes += "## " + section + "\n\n";
        for (int i = 1; i <= 40; ++i)
            bytes += "- [" + section + "第" + QByteArray::number(i) + "条标题 | 某号](https://mp.weixin.qq.com/s/" +
                     QByteArray::number(i) + ")  \n摘要：第一段文字" + QByteArray::number(i) +
                     "，\\*号与**粗体**都有。  \n第二段的末尾" + QByteArray::number(i) + "在此。\n\n";
    }
    return bytes;
}

void wheel(QWidget *widget, int notches)
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), {0, -120 * notches}, {0, -120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

/// The block of the article that holds the text, in the page.
QString block(const QString &text)
{
    return u"[...document.querySelectorAll('#article > section > *')].find(e => e.textContent.includes('%1'))"_s.arg(
        text);
}

} // namespace

class PaneSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selectingAnItemShowsItInThePreview();
    void whatIsAddedIsMarkedWhereItStands();
    void scrollingTheListMovesThePreview();
    void scrollingTheSourceMovesThePreview();
    void scrollingThePreviewMovesTheList();
    void scrollingThePreviewMovesTheSource();
    void scrollingThePreviewChangesTheTab();
    void aFieldBeingTypedInStays();
    void clickingGoesToTheLetter();
    void nothingFollowsWhenToldSo();

private:
    bool pageIsAt(const QString &text) const
    {
        return m->becomesTrue(u"(r => r.top > -r.height && r.top < 40)(%1.getBoundingClientRect())"_s.arg(block(text)));
    }
    void backToTop()
    {
        m->tabs()->setCurrentIndex(1);
        m->visible<QListView>(u"items"_s)->setCurrentIndex(m->visible<QListView>(u"items"_s)->model()->index(0, 0));
        m->visible<QListView>(u"items"_s)->scrollToTop();
        m->visible<QListView>(u"items"_s)->setFocus();
        m->evaluate(u"scrollTo({top: 0})"_s);
        // The engine tells of a scroll when it draws: one there and back in the same frame would be none.
        QTRY_COMPARE(m->page()->scrollPosition().y(), 0.0);
    }

    /// As a person does: the last bit of the way is the wheel's, and only that counts as scrolled by a person.
    void scrollPageTo(const QString &text, int above, int notches)
    {
        m->evaluate(u"scrollTo({top: scrollY + %1.getBoundingClientRect().top - %2})"_s.arg(block(text)).arg(above));
        const double top = m->evaluate(u"scrollY"_s).toDouble();
        QTRY_VERIFY(qAbs(m->page()->scrollPosition().y() - top) < 1);
        wheel(m->surface(), notches);
        QTRY_VERIFY(m->page()->scrollPosition().y() > top + 1);
    }

    const OwnFolder m_folder;
    std::unique_ptr<WindowFixture> m;
};

void PaneSyncTest::initTestCase()
{
    m = std::make_unique<WindowFixture>(m_folder.write(u"long.md"_s, longIssue()));
    QVERIFY(m->isShown);
    // No smooth scrolling: nothing of one test is under way in the next.
    m->evaluate(u"{ const jump = scrollTo.bind(window); "
                "window.scrollTo = place => jump({...place, behavior: 'instant'}); }"_s);
}

void PaneSyncTest::selectingAnItemShowsItInThePreview()
{
    backToTop();
    auto *const items = m->visible<QListView>(u"items"_s);
    items->setCurrentIndex(items->model()->index(29, 0));
    QVERIFY(m->becomesTrue(
        u"(r => r.top >= 0 && r.bottom <= innerHeight)(%1.getBoundingClientRect())"_s.arg(block(u"业界新闻第30条"_s))));
    QVERIFY(m->becomesTrue(u"Math.abs(document.getElementById('mark').getBoundingClientRect().top - "
                           "%1.getBoundingClientRect().top) < 2"_s.arg(block(u"业界新闻第30条"_s))));
}

void PaneSyncTest::whatIsAddedIsMarkedWhereItStands()
{
    backToTop();
    auto *const entry = m->visible<QLineEdit>(u"add-item"_s);
    entry->setFocus();
    m->type(u"刚刚加上的一条"_s);
    m->press(Qt::Key_Return);
    QTRY_VERIFY(m->bytes().contains("刚刚加上的一条"));
    QVERIFY(m->becomesTrue(u"Math.abs(document.getElementById('mark').getBoundingClientRect().top - "
                           "%1.getBoundingClientRect().top) < 2"_s.arg(block(u"刚刚加上的一条"_s))));
    m->document().undo();
    QVERIFY(m->becomesTrue(u"!%1"_s.arg(block(u"刚刚加上的一条"_s))));
}

void PaneSyncTest::scrollingTheListMovesThePreview()
{
    backToTop();
    auto *const items = m->visible<QListView>(u"items"_s);
    wheel(items->viewport(), 8);
    QVERIFY(items->verticalScrollBar()->value() > 0);
    QCoreApplication::processEvents();
    QModelIndex first = items->indexAt({8, 0});
    if (items->visualRect(first).center().y() < 0)
        first = first.siblingAtRow(first.row() + 1);
    QVERIFY(pageIsAt(u"业界新闻第%1条"_s.arg(first.row() + 1)));
    QCOMPARE(items->currentIndex().row(), 0);         // looking is not choosing
    QVERIFY(items->verticalScrollBar()->value() > 0); // and the preview did not answer
}

void PaneSyncTest::scrollingTheSourceMovesThePreview()
{
    backToTop();
    m->tabs()->setCurrentIndex(m->tabs()->count() - 1);
    auto *const source = m->visible<QPlainTextEdit>(u"source"_s);
    wheel(source->viewport(), 20);
    QTRY_VERIFY(source->verticalScrollBar()->value() > 20);
    const int scrolled = source->verticalScrollBar()->value();
    // The item whose lines the first visible line is among.
    QTextBlock line = source->cursorForPosition({5, 3}).block();
    while (line.isValid() && !line.text().contains(u"标题"_s))
        line = line.previous();
    const QString title = line.text().section(u'[', 1).section(u" |"_s, 0, 0);
    QVERIFY(pageIsAt(title));
    QCOMPARE(source->verticalScrollBar()->value(), scrolled);
    QCOMPARE(source->textCursor().blockNumber(), source->textCursor().blockNumber());
}

void PaneSyncTest::scrollingThePreviewMovesTheList()
{
    backToTop();
    auto *const items = m->visible<QListView>(u"items"_s);
    scrollPageTo(u"业界新闻第20条"_s, 400, 2);
    QTRY_VERIFY(items->indexAt({8, 8}).row() >= 15);
    QCOMPARE(items->currentIndex().row(), 0);
    const double before = m->evaluate(u"scrollY"_s).toDouble();
    m->evaluate(u"1"_s); // would the list lead back, it would have done so by now
    QVERIFY(qAbs(m->evaluate(u"scrollY"_s).toDouble() - before) < 400);
}

void PaneSyncTest::scrollingThePreviewMovesTheSource()
{
    backToTop();
    m->tabs()->setCurrentIndex(m->tabs()->count() - 1);
    auto *const source = m->visible<QPlainTextEdit>(u"source"_s);
    source->moveCursor(QTextCursor::Start);
    scrollPageTo(u"论文第20条"_s, 100, 1);
    QTRY_VERIFY(source->cursorForPosition({5, 3}).block().text().contains(u"论文第"_s));
    QCOMPARE(source->textCursor().position(), 0);
}

void PaneSyncTest::scrollingThePreviewChangesTheTab()
{
    backToTop();
    scrollPageTo(u"论文第20条"_s, 100, 1);
    QTRY_COMPARE(m->tabs()->currentIndex(), 2);
    QTRY_VERIFY(m->visible<QListView>(u"items"_s)->indexAt({8, 8}).row() >= 15);
    const double before = m->evaluate(u"scrollY"_s).toDouble();
    QVERIFY(before > 1000); // the tab's own item did not pull the page to itself
}

void PaneSyncTest::aFieldBeingTypedInStays()
{
    backToTop();
    auto *const title = m->visible<QLineEdit>(u"title"_s);
    title->setFocus();
    m->press(Qt::Key_End);
    QSignalSpy shown(&m->window.preview(), &PreviewPane::articleShown);
    m->type(u"x"_s);
    QVERIFY(shown.wait(WindowFixture::patience));
    QSignalSpy visible(&m->window.preview(), &PreviewPane::visibleSpanChanged);
    scrollPageTo(u"论文第20条"_s, 100, 1);
    QTRY_VERIFY(!visible.isEmpty());
    QCOMPARE(m->tabs()->currentIndex(), 1);
    QVERIFY(title->hasFocus());
    QCOMPARE(title->cursorPosition(), title->text().size());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shown.wait(WindowFixture::patience));
}

void PaneSyncTest::clickingGoesToTheLetter()
{
    backToTop();
    const auto click = [this](const QString &text, int paragraph, const QString &letter) {
        m->evaluate(
            u"scrollTo({top: scrollY + %1.getBoundingClientRect().top - 100, behavior: 'instant'})"_s.arg(block(text)));
        const QVariantList at =
            m->evaluate(u"(r => [r.left + 1, r.top + r.height / 2])((() => { const walk = "
                        "document.createTreeWalker(%1, NodeFilter.SHOW_TEXT); let node; while ((node = "
                        "walk.nextNode()) && !node.data.includes('%2')); const range = "
                        "document.createRange(); range.setStart(node, node.data.indexOf('%2')); "
                        "range.setEnd(node, node.data.indexOf('%2') + 1); return "
                        "range.getBoundingClientRect(); })())"_s.arg(block(text), letter))
                .toList();
        Q_UNUSED(paragraph);
        QCOMPARE(at.size(), 2);
        QSignalSpy clicked(&m->window.preview(), &PreviewPane::blockClicked);
        QTest::mouseClick(m->surface(), Qt::LeftButton, {},
                          (QPointF(at[0].toDouble(), at[1].toDouble()) * m->page()->zoomFactor()).toPoint());
        QVERIFY(clicked.wait(WindowFixture::patience));
    };
    click(u"论文第7条"_s, 0, u"条标题"_s);
    QCOMPARE(m->tabs()->currentIndex(), 2);
    QCOMPARE(m->focusName(), u"title"_s);
    auto *const title = m->visible<QLineEdit>(u"title"_s);
    QCOMPARE(title->text(), u"论文第7条标题"_s);
    QCOMPARE(title->cursorPosition(), 4);

    const double before = m->evaluate(u"scrollY"_s).toDouble();
    click(u"论文第8条"_s, 1, u"末尾"_s);
    QCOMPARE(m->focusName(), u"summary"_s);
    const QTextEdit *const summary = m->visible<QTextEdit>(u"summary"_s);
    QVERIFY(summary->toPlainText().contains(u"末尾8"_s));
    QCOMPARE(summary->textCursor().position(), summary->toPlainText().indexOf(u"末尾8"_s));
    QVERIFY(m->becomesTrue(u"Math.abs(document.getElementById('mark').getBoundingClientRect().top - "
                           "%1.getBoundingClientRect().top) < 2"_s.arg(block(u"论文第8条"_s))));
    QVERIFY(qAbs(m->evaluate(u"scrollY"_s).toDouble() - before) < 400);

    m->tabs()->setCurrentIndex(m->tabs()->count() - 1);
    click(u"业界新闻第3条"_s, 1, u"末尾"_s);
    const QTextCursor cursor = m->visible<QPlainTextEdit>(u"source"_s)->textCursor();
    QVERIFY(cursor.block().text().sliced(cursor.positionInBlock()).startsWith(u"末尾3"_s));
}

void PaneSyncTest::nothingFollowsWhenToldSo()
{
    backToTop();
    QToolButton *follow = nullptr;
    for (auto *button : m->window.preview().findChildren<QToolButton *>()) {
        if (button->text() == u"Follow"_s)
            follow = button;
    }
    QVERIFY(follow);
    follow->click();
    auto *const items = m->visible<QListView>(u"items"_s);
    wheel(items->viewport(), 8);
    QVERIFY(items->verticalScrollBar()->value() > 0);
    m->evaluate(u"1"_s);
    QVERIFY(m->evaluate(u"scrollY"_s).toDouble() < 1);
    QSignalSpy visible(&m->window.preview(), &PreviewPane::visibleSpanChanged);
    wheel(m->surface(), 3);
    QVERIFY(m->becomesTrue(u"scrollY > 0"_s));
    QCOMPARE(visible.size(), 0);
    follow->click();
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    PaneSyncTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panesync.moc"
