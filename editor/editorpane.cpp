#include "editorpane.h"

#include "editorpage.h"
#include "endingtab.h"
#include "inputguard.h"
#include "issuetabs.h"
#include "itemactions.h"
#include "itemmarks.h"
#include "openingtab.h"
#include "panemarks.h"
#include "sectioncommands.h"
#include "sectiontab.h"
#include "sourceview.h"
#include "tabactions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Jianbao {

struct EditorPane::Private {
    explicit Private(EditorPane *pane);

    void clear();
    void load(Document *shown);
    void startOver();
    void connectSection(SectionTab *tab);
    void noteText(const TextChange &change);
    void follow(const DocumentChange &change);
    void noteTab();
    void step(void (Document::*travel)());
    void report();
    /// Does this on the page that holds these bytes, in front.
    void onPageOf(Span span, const std::function<void(EditorPage &)> &act);
    template <typename Page>
    void watchScrolling(Page *page);

    EditorPane *q;
    QPointer<Document> document;
    ItemMarks *itemMarks;
    IssueTabs *tabs;
    PaneMarks *marks;
    ItemActions *actions;
    TabActions *tabActions;
    Span reported{-1, -1};
    Span lastChange; ///< bytes that came with the last change
    bool isRevealing = false;
    bool isTyping = false; ///< the text changed since the focus moved
};

EditorPane::Private::Private(EditorPane *pane)
    : q(pane)
    , itemMarks(new ItemMarks(pane))
    , tabs(new IssueTabs(*itemMarks, pane))
    , marks(new PaneMarks(*tabs))
    , actions(new ItemActions(pane))
    , tabActions(new TabActions(tabs->widget(), pane))
{
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs->widget());
    connect(tabs->widget(), &QTabWidget::currentChanged, pane, [this] { noteTab(); });
    connect(tabs, &IssueTabs::sectionAdded, pane, [this](SectionTab *tab) { connectSection(tab); });
    connect(tabs, &IssueTabs::titlesChanged, tabActions, &TabActions::refresh);
    connect(qApp, &QApplication::focusChanged, pane, [this](QWidget *, QWidget *now) {
        isTyping = false;
        if (now && q->isAncestorOf(now))
            report();
    });
}

void EditorPane::Private::noteTab()
{
    if (document)
        document->endMerging();
    actions->setTarget(tabs->currentSection());
    marks->showInFront();
    report();
}

void EditorPane::Private::clear()
{
    if (document)
        QObject::disconnect(document, nullptr, q, nullptr);
    document = nullptr;
    marks->setDocument(nullptr);
    tabs->clear();
    reported = {-1, -1};
    actions->setTarget(nullptr);
}

void EditorPane::Private::load(Document *shown)
{
    document = shown;
    itemMarks->setDocument(shown);
    connect(shown, &Document::textChanged, q, [this](const TextChange &change) { noteText(change); });
    connect(shown, &Document::refused, q, &EditorPane::refused);
    connect(shown, &Document::profileChanged, q, [this] { startOver(); });
    connect(shown, &Document::changed, q, [this](const DocumentChange &change) { follow(change); });
    tabs->load(*shown);
    marks->setDocument(shown);
    connect(tabs->opening(), &OpeningTab::refused, q, &EditorPane::refused);
    connect(tabs->ending(), &EndingTab::refused, q, &EditorPane::refused);
    connect(tabs->source(), &SourceView::currentLineChanged, q, [this] { report(); });
    watchScrolling(tabs->opening());
    watchScrolling(tabs->ending());
    watchScrolling(tabs->source());
    noteTab();
}

/// The tabs know parts of an issue that the document no longer has; the text is the same.
void EditorPane::Private::startOver()
{
    Document *const shown = document;
    const Span where = reported;
    const bool inSource = tabs->isSourceInFront();
    q->setDocument(nullptr);
    q->setDocument(shown);
    if (inSource)
        tabs->widget()->setCurrentWidget(tabs->source());
    if (where.begin >= 0)
        q->reveal(where);
}

void EditorPane::Private::connectSection(SectionTab *tab)
{
    const SectionCommands &commands = tab->commands();
    connect(tab, &SectionTab::currentSpanChanged, q, [this] { report(); });
    connect(tab, &SectionTab::refused, q, &EditorPane::refused);
    connect(tab, &SectionTab::itemMenuRequested, actions, &ItemActions::showMenu);
    connect(&commands, &SectionCommands::itemsAdded, q, &EditorPane::itemsAdded);
    connect(&commands, &SectionCommands::linksHeld, q, &EditorPane::linksHeld);
    connect(&commands, &SectionCommands::linksRepeated, q, &EditorPane::linksRepeated);
    connect(&commands, &SectionCommands::fetchRequested, q, &EditorPane::fetchRequested);
    connect(&commands, &SectionCommands::stopFetchingRequested, q, &EditorPane::stopFetchingRequested);
    watchScrolling(tab);
}

void EditorPane::Private::noteText(const TextChange &change)
{
    isTyping = true;
    const Replacement &last = change.changes.replacements().last();
    const qsizetype begin = change.changes.map(last.at.begin, ChangeSet::Side::Before);
    lastChange = {begin, begin + last.with.size()};
    marks->followText(change.changes);
}

void EditorPane::Private::follow(const DocumentChange &change)
{
    itemMarks->follow(change);
    tabs->follow(change);
    if (change.after.revision != document->revision())
        return; // there are more to come
    tabs->showTitles();
    marks->refresh();
}

void EditorPane::Private::onPageOf(Span span, const std::function<void(EditorPage &)> &act)
{
    if (!document)
        return;
    if (!tabs->isSourceInFront())
        document->settle();
    {
        const QScopedValueRollback revealing(isRevealing, true);
        tabs->widget()->setCurrentWidget(tabs->pageOf(span));
        act(*tabs->current());
    }
    report();
}

template <typename Page>
void EditorPane::Private::watchScrolling(Page *page)
{
    connect(page, &Page::scrolled, q, [this] {
        if (tabs->current())
            Q_EMIT q->visibleSpanChanged(tabs->current()->visibleSpan());
    });
}

void EditorPane::Private::report()
{
    if (isRevealing || !document || !tabs->current())
        return;
    const Span span = q->currentSpan();
    if (std::exchange(reported, span) != span)
        Q_EMIT q->currentSpanChanged(span);
}

void EditorPane::Private::step(void (Document::*travel)())
{
    if (!document)
        return;
    const quint64 before = document->revision();
    (document->*travel)();
    if (document && document->revision() != before)
        q->reveal(lastChange);
}

EditorPane::EditorPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
}

EditorPane::~EditorPane()
{
    disconnect(qApp, nullptr, this, nullptr); // a window that goes gives up the focus when this is half gone
    d->clear();
}

void EditorPane::setDocument(Document *document)
{
    if (document == d->document)
        return;
    d->clear();
    if (!document)
        return;
    d->load(document);
    connect(document, &QObject::destroyed, this, [this] { d->clear(); });
}

Document *EditorPane::document() const
{
    return d->document;
}

void EditorPane::setSuggestions(const Suggestions &suggestions)
{
    d->tabs->setSuggestions(suggestions);
}

void EditorPane::setEndingAction(QAction *action)
{
    d->tabs->setEndingAction(action);
}

void EditorPane::setHtmlReader(const HtmlReader &reader)
{
    d->tabs->setHtmlReader(reader);
}

void EditorPane::reveal(Span span)
{
    d->onPageOf(span, [&](EditorPage &page) { page.reveal(span); });
}

void EditorPane::select(Span span)
{
    d->onPageOf(span, [&](EditorPage &page) { page.select(span); });
}

void EditorPane::goTo(const Mark &mark)
{
    d->onPageOf(mark.span, [&](EditorPage &page) { page.goTo(mark); });
}

void EditorPane::setMarks(const Marks &marks)
{
    if (d->document)
        d->marks->setMarks(marks);
}

void EditorPane::scrollTo(Span span)
{
    // Not report(): the person is not at work there.
    const QScopedValueRollback revealing(d->isRevealing, true);
    if (!d->document || !d->tabs->current())
        return;
    QTabWidget *const tabs = d->tabs->widget();
    QWidget *const page = d->tabs->pageOf(span);
    const bool hadFocus = tabs->currentWidget()->isAncestorOf(QApplication::focusWidget());
    const bool isOtherTab = page != tabs->currentWidget();
    if (isOtherTab && hadFocus && d->isTyping)
        return; // the field would go
    tabs->setCurrentWidget(page);
    d->tabs->current()->scrollTo(span);
    if (isOtherTab && hadFocus && !focusStops().isEmpty())
        focusStops().constFirst()->setFocus(Qt::OtherFocusReason);
}

Span EditorPane::currentSpan() const
{
    return d->document && d->tabs->current() ? d->tabs->current()->currentSpan() : Span{};
}

EditorPlace EditorPane::place() const
{
    const EditorPage *const page = d->tabs->current();
    if (!d->document || !page)
        return {};
    return {.tab = d->tabs->widget()->currentIndex(), .cursor = page->cursor(), .top = page->visibleSpan().begin};
}

void EditorPane::goTo(EditorPlace place)
{
    QTabWidget *const tabs = d->tabs->widget();
    if (!d->document || place.tab < 0 || place.tab >= tabs->count())
        return;
    const qsizetype last = d->document->text().size();
    const qsizetype cursor = std::clamp<qsizetype>(place.cursor, 0, last);
    const qsizetype top = std::clamp<qsizetype>(place.top, 0, last);
    {
        const QScopedValueRollback revealing(d->isRevealing, true);
        tabs->setCurrentIndex(place.tab);
        if (EditorPage *const page = d->tabs->current()) { // not the extra tab
            page->reveal({cursor, cursor});
            page->scrollTo({top, top});
        }
    }
    d->report();
}

QList<QWidget *> EditorPane::focusStops() const
{
    return d->document && d->tabs->current() ? d->tabs->current()->focusStops() : QList<QWidget *>{};
}

void EditorPane::markHits(const QList<Span> &hits)
{
    d->marks->setHits(hits);
}

ItemMarks &EditorPane::itemMarks() const
{
    return *d->itemMarks;
}

void EditorPane::showExtraTab(QWidget *page, const QString &title)
{
    d->tabs->showGuest(page, title);
    page->setFocus();
}

void EditorPane::removeExtraTab(QWidget *page)
{
    d->tabs->removeGuest(page);
}

void EditorPane::undo()
{
    d->step(&Document::undo);
}

void EditorPane::redo()
{
    d->step(&Document::redo);
}

QList<QAction *> EditorPane::itemActions() const
{
    return d->actions->actions();
}

QList<QAction *> EditorPane::tabActions() const
{
    return d->tabActions->actions();
}

bool EditorPane::event(QEvent *event)
{
    // The fields let these keys through (InputGuard); taken here, they come as key presses, before any shortcut of the
    // window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (d->document && (InputGuard::isUndo(key) || InputGuard::isRedo(key))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EditorPane::keyPressEvent(QKeyEvent *event)
{
    if (InputGuard::isUndo(event))
        undo();
    else if (InputGuard::isRedo(event))
        redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Jianbao
