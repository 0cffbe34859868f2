#include "editorpane.h"

#include "editorpage.h"
#include "endingtab.h"
#include "fields.h"
#include "followspans.h"
#include "inputguard.h"
#include "itemactions.h"
#include "itemmarks.h"
#include "look.h"
#include "openingtab.h"
#include "sectiontab.h"
#include "sourcemarks.h"
#include "sourceview.h"
#include "tabactions.h"
#include "tabcounts.h"
#include "tabdrops.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QList<Span> headings(const Issue &issue)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < std::min(issue.sections.size(), SectionTab::mostSections); ++i)
        spans.append(issue.sections[i].heading);
    return spans;
}

} // namespace

struct EditorPane::Private {
    explicit Private(EditorPane *pane);

    void clear();
    void load(Document *shown);
    void startOver();
    void noteText(const TextChange &change);
    void follow(const DocumentChange &change);
    void followSections(const DocumentChange &change);
    SectionTab *insertSection(qsizetype section);
    void titleSections();
    void makeTabDrops();
    SectionTab *sectionAt(int tab) const; ///< null for the other tabs
    void noteTab();
    void step(void (Document::*travel)());
    void followMarks(const ChangeSet &changes);
    void showMarks();
    void countMarks();
    void report();
    SectionTab *currentSection() const;
    EditorPage *page() const { return qobject_cast<EditorPage *>(tabs->currentWidget()); }
    /// The tab that shows these bytes; the source while it is in front, since it shows all of them.
    QWidget *tabOf(Span span) const;
    EditorPage *bringToFront(Span span);
    template <typename Page>
    void watchScrolling(Page *page);

    EditorPane *q;
    QPointer<Document> document;
    QTabWidget *tabs;
    OpeningTab *opening = nullptr;
    QList<SectionTab *> sections; ///< one per section of the document, in its order
    EndingTab *ending = nullptr;
    QPointer<QAction> endingAction;
    SourceView *source = nullptr;

    QPointer<QWidget> extra; ///< not of the document
    QString extraTitle;

    SourceMarks *sourceMarks = nullptr;
    Marks marks; ///< of the document's text as it is now
    TabCounts *counts;

    ItemMarks *itemMarks;
    ItemActions *actions;
    Suggestions suggestions;
    HtmlReader htmlReader;
    TabActions *tabActions;
    Span reported{-1, -1};
    Span lastChange; ///< bytes that came with the last change
    bool isRevealing = false;
    bool isTyping = false; ///< the text changed since the focus moved
};

EditorPane::Private::Private(EditorPane *pane)
    : q(pane)
    , tabs(new QTabWidget)
    , counts(new TabCounts(tabs))
    , itemMarks(new ItemMarks(pane))
    , actions(new ItemActions(pane))
    , tabActions(new TabActions(tabs, pane))
{
    tabs->setAccessibleName(EditorPane::tr("Parts of the issue"));
    tabs->setDocumentMode(true);
    tabs->setUsesScrollButtons(true);
    tabs->setElideMode(Qt::ElideRight);
    tabs->tabBar()->setExpanding(false);
    makeTabDrops();
    tabs->hide();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs);
    QObject::connect(tabs, &QTabWidget::currentChanged, pane, [this] { noteTab(); });
    QObject::connect(qApp, &QApplication::focusChanged, pane, [this](QWidget *, QWidget *now) {
        isTyping = false;
        if (now && q->isAncestorOf(now))
            report();
    });
}

void EditorPane::Private::noteTab()
{
    if (document)
        document->endMerging();
    actions->setTarget(currentSection());
    showMarks();
    report();
}

SectionTab *EditorPane::Private::sectionAt(int tab) const
{
    return qobject_cast<SectionTab *>(tabs->widget(tab));
}

void EditorPane::Private::makeTabDrops()
{
    auto *drops = new TabDrops(tabs->tabBar(), [this](int tab) { return sectionAt(tab) != nullptr; });
    QObject::connect(drops, &TabDrops::opened, tabs, &QTabWidget::setCurrentIndex);
    QObject::connect(drops, &TabDrops::dropped, q, [this](int tab, const QMimeData &data) {
        if (SectionTab *section = sectionAt(tab))
            section->dropAtEnd(data);
    });
}

void EditorPane::Private::clear()
{
    if (document)
        QObject::disconnect(document, nullptr, q, nullptr);
    document = nullptr;
    const QSignalBlocker quiet(tabs);
    // From the last: taking away the page in front would bring another one to the front, which would then read the
    // document.
    tabs->setCurrentIndex(0);
    if (extra) {
        tabs->removeTab(tabs->indexOf(extra));
        extra->setParent(q);
        extra->hide();
    }
    while (tabs->count() > 0)
        delete tabs->widget(tabs->count() - 1);
    opening = nullptr;
    sections.clear();
    ending = nullptr;
    source = nullptr;
    sourceMarks = nullptr;
    marks.clear();
    reported = {-1, -1};
    tabs->hide();
    actions->setTarget(nullptr);
    tabActions->refresh();
}

void EditorPane::Private::load(Document *shown)
{
    document = shown;
    itemMarks->setDocument(shown);
    QObject::connect(shown, &Document::textChanged, q, [this](const TextChange &change) { noteText(change); });
    QObject::connect(shown, &Document::refused, q, &EditorPane::refused);
    QObject::connect(shown, &Document::profileChanged, q, [this] { startOver(); });
    QObject::connect(shown, &Document::changed, q, [this](const DocumentChange &change) { follow(change); });
    {
        const QSignalBlocker quiet(tabs);
        opening = new OpeningTab(*shown);
        opening->setHtmlReader(htmlReader);
        ending = new EndingTab(*shown);
        ending->setAction(endingAction);
        QObject::connect(opening, &OpeningTab::refused, q, &EditorPane::refused);
        QObject::connect(ending, &EndingTab::refused, q, &EditorPane::refused);
        source = new SourceView;
        source->setDocument(shown);
        sourceMarks = new SourceMarks(source);
        tabs->addTab(opening, EditorPane::tr("Opening"));
        tabs->addTab(ending, EditorPane::tr("Ending"));
        tabs->addTab(source, EditorPane::tr("Source"));
        if (extra)
            tabs->addTab(extra, extraTitle);
        const qsizetype count = std::min(shown->issue().sections.size(), SectionTab::mostSections);
        for (qsizetype section = 0; section < count; ++section)
            insertSection(section);
        titleSections();
    }
    QObject::connect(source, &SourceView::currentLineChanged, q, [this] { report(); });
    watchScrolling(opening);
    watchScrolling(ending);
    watchScrolling(source);
    // A person opens an issue to work on its items: on the first that has some.
    int first = sections.isEmpty() ? 0 : 1;
    for (qsizetype i = sections.size(); i-- > 0;) {
        if (!shown->issue().sections.at(i).items.isEmpty())
            first = int(i) + 1;
    }
    tabs->setCurrentIndex(first);
    tabs->show();
    noteTab();
}

/// The tabs know parts of an issue that the document no longer has; the text is the same.
void EditorPane::Private::startOver()
{
    Document *const shown = document;
    const Span where = reported;
    const bool inSource = tabs->currentWidget() == source;
    q->setDocument(nullptr);
    q->setDocument(shown);
    if (inSource)
        tabs->setCurrentWidget(source);
    if (where.begin >= 0)
        q->reveal(where);
}

SectionTab *EditorPane::Private::insertSection(qsizetype section)
{
    auto *tab = new SectionTab(*document, section, *itemMarks);
    tab->setSuggestions(suggestions);
    tab->setHtmlReader(htmlReader);
    sections.insert(section, tab);
    tabs->insertTab(int(section) + 1, tab, {});
    QObject::connect(tab, &SectionTab::currentSpanChanged, q, [this] { report(); });
    QObject::connect(tab, &SectionTab::refused, q, &EditorPane::refused);
    QObject::connect(tab, &SectionTab::itemsAdded, q, &EditorPane::itemsAdded);
    QObject::connect(tab, &SectionTab::linksHeld, q, &EditorPane::linksHeld);
    QObject::connect(tab, &SectionTab::fetchRequested, q, &EditorPane::fetchRequested);
    QObject::connect(tab, &SectionTab::stopFetchingRequested, q, &EditorPane::stopFetchingRequested);
    watchScrolling(tab);
    QObject::connect(tab, &SectionTab::itemMenuRequested, actions, &ItemActions::showMenu);
    return tab;
}

void EditorPane::Private::titleSections()
{
    const Snapshot &told = document->lastTold();
    for (const SectionTab *tab : std::as_const(sections)) {
        const Section &section = told.issue->sections.at(tab->section());
        const QString name = sectionName(told.text, section).left(40);
        const QString title =
            EditorPane::tr("%1 %2").arg(QString(name).replace(u'&', u"&&"_s)).arg(section.items.size());
        if (const int index = int(tab->section()) + 1; tabs->tabText(index) != title) {
            tabs->setTabText(index, title);
            tabs->setTabToolTip(index, EditorPane::tr("%1: %n item(s)", nullptr, int(section.items.size())).arg(name));
        }
    }
    tabActions->refresh();
}

void EditorPane::Private::noteText(const TextChange &change)
{
    isTyping = true;
    const Replacement &last = change.changes.replacements().last();
    const qsizetype begin = change.changes.map(last.at.begin, ChangeSet::Side::Before);
    lastChange = {begin, begin + last.with.size()};
    followMarks(change.changes);
}

void EditorPane::Private::follow(const DocumentChange &change)
{
    itemMarks->follow(change);
    followSections(change);
    opening->follow(change);
    ending->follow(change);
    if (change.after.revision != document->revision())
        return; // there are more to come
    titleSections();
    countMarks();
    showMarks();
}

void EditorPane::Private::followSections(const DocumentChange &change)
{
    const QList<Span> now = headings(*change.after.issue);
    const QList<qsizetype> followed = followSpans(headings(*change.before.issue), change.changes, now);
    const QSignalBlocker quiet(tabs);
    const QPointer<QWidget> inFront = tabs->currentWidget();
    const int place = tabs->currentIndex();
    // While sections go and come, none of them may come to the front: it does not know yet which one it is.
    const bool goesAway = currentSection() && followed.at(sections.indexOf(currentSection())) < 0;
    if (goesAway)
        tabs->setCurrentWidget(opening);
    for (qsizetype i = followed.size(); i-- > 0;) {
        if (followed[i] < 0)
            delete sections.takeAt(i); // takes its tab along
    }
    qsizetype kept = 0;
    for (const qsizetype index : followed) {
        if (index >= 0)
            sections[kept++]->follow(change, index);
    }
    for (qsizetype section = 0; section < now.size(); ++section) {
        if (section >= sections.size() || sections[section]->section() != section)
            insertSection(section);
    }
    if (goesAway)
        tabs->setCurrentIndex(std::clamp(place, 0, int(sections.size())));
    else
        tabs->setCurrentWidget(inFront);
}

SectionTab *EditorPane::Private::currentSection() const
{
    return qobject_cast<SectionTab *>(tabs->currentWidget());
}

QWidget *EditorPane::Private::tabOf(Span span) const
{
    const Issue &issue = *document->lastTold().issue;
    const auto holder = std::find_if(sections.begin(), sections.end(), [&](const SectionTab *tab) {
        return issue.sections.at(tab->section()).span.contains(span.begin);
    });
    if (tabs->currentWidget() == source)
        return source;
    if (holder != sections.end())
        return *holder;
    if (span.begin < issue.opening.end || issue.sections.isEmpty())
        return opening;
    if (span.begin >= issue.ending.begin)
        return ending;
    return source; // one of too many sections
}

EditorPage *EditorPane::Private::bringToFront(Span span)
{
    tabs->setCurrentWidget(tabOf(span));
    return page();
}

template <typename Page>
void EditorPane::Private::watchScrolling(Page *page)
{
    QObject::connect(page, &Page::scrolled, q, [this] {
        if (this->page())
            Q_EMIT q->visibleSpanChanged(this->page()->visibleSpan());
    });
}

void EditorPane::Private::followMarks(const ChangeSet &changes)
{
    if (marks.isEmpty())
        return;
    for (Mark &mark : marks) {
        const qsizetype begin = changes.map(mark.span.begin, ChangeSet::Side::After);
        mark.span = {begin, std::max(begin, changes.map(mark.span.end, ChangeSet::Side::Before))};
    }
    sourceMarks->setMarks(marks);
}

void EditorPane::Private::showMarks()
{
    if (document && page() && document->isSettled())
        page()->markWords(marks);
}

void EditorPane::Private::countMarks()
{
    if (!document->isSettled())
        return;
    QList<Marks> ofTabs(tabs->count());
    const Issue &issue = *document->lastTold().issue;
    for (const Mark &mark : std::as_const(marks)) {
        const auto behind = std::ranges::upper_bound(issue.sections, mark.span.begin, {},
                                                     [](const Section &section) { return section.span.begin; });
        const qsizetype section = behind - issue.sections.begin();
        const QWidget *tab = opening;
        if (mark.span.begin >= issue.ending.begin && !issue.ending.isEmpty())
            tab = ending;
        else if (section > 0)
            tab = section <= sections.size() ? static_cast<QWidget *>(sections[section - 1]) : source;
        ofTabs[tabs->indexOf(tab)].append(mark);
    }
    for (int tab = 0; tab < ofTabs.size(); ++tab) {
        if (tabs->widget(tab) != extra)
            counts->show(tab, ofTabs[tab]);
    }
}

void EditorPane::Private::report()
{
    if (isRevealing || !document || !page())
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
    if (suggestions == d->suggestions)
        return;
    d->suggestions = suggestions;
    for (SectionTab *section : std::as_const(d->sections))
        section->setSuggestions(suggestions);
}

void EditorPane::setEndingAction(QAction *action)
{
    d->endingAction = action;
    if (d->ending)
        d->ending->setAction(action);
}

void EditorPane::setHtmlReader(const HtmlReader &reader)
{
    d->htmlReader = reader;
    for (SectionTab *section : std::as_const(d->sections))
        section->setHtmlReader(reader);
    if (d->opening)
        d->opening->setHtmlReader(reader);
}

void EditorPane::reveal(Span span)
{
    if (!d->document)
        return;
    if (d->tabs->currentWidget() != d->source)
        d->document->settle();
    {
        const QScopedValueRollback revealing(d->isRevealing, true);
        d->bringToFront(span)->reveal(span);
    }
    d->report();
}

void EditorPane::select(Span span)
{
    if (!d->document)
        return;
    if (d->tabs->currentWidget() != d->source)
        d->document->settle();
    {
        const QScopedValueRollback revealing(d->isRevealing, true);
        d->bringToFront(span)->select(span);
    }
    d->report();
}

void EditorPane::goTo(const Mark &mark)
{
    if (!d->document)
        return;
    if (d->tabs->currentWidget() != d->source)
        d->document->settle();
    {
        const QScopedValueRollback revealing(d->isRevealing, true);
        d->bringToFront(mark.span)->goTo(mark);
    }
    d->report();
}

void EditorPane::setMarks(const Marks &marks)
{
    if (!d->document)
        return;
    d->marks = marks;
    d->sourceMarks->setMarks(marks);
    d->countMarks();
    d->showMarks();
}

void EditorPane::scrollTo(Span span)
{
    // Not report(): the person is not at work there.
    const QScopedValueRollback revealing(d->isRevealing, true);
    if (!d->document || !d->page())
        return;
    const bool hadFocus = d->tabs->currentWidget()->isAncestorOf(QApplication::focusWidget());
    const bool isOtherTab = d->tabOf(span) != d->tabs->currentWidget();
    if (isOtherTab && hadFocus && d->isTyping)
        return; // the field would go
    d->bringToFront(span)->scrollTo(span);
    if (isOtherTab && hadFocus && !focusStops().isEmpty())
        focusStops().constFirst()->setFocus(Qt::OtherFocusReason);
}

Span EditorPane::currentSpan() const
{
    return d->document && d->page() ? d->page()->currentSpan() : Span{};
}

EditorPlace EditorPane::place() const
{
    if (!d->document || !d->page())
        return {};
    return {.tab = d->tabs->currentIndex(), .cursor = d->page()->cursor(), .top = d->page()->visibleSpan().begin};
}

void EditorPane::goTo(EditorPlace place)
{
    if (!d->document || place.tab < 0 || place.tab >= d->tabs->count())
        return;
    const qsizetype last = d->document->text().size();
    const qsizetype cursor = std::clamp<qsizetype>(place.cursor, 0, last);
    const qsizetype top = std::clamp<qsizetype>(place.top, 0, last);
    {
        const QScopedValueRollback revealing(d->isRevealing, true);
        d->tabs->setCurrentIndex(place.tab);
        if (EditorPage *const page = d->page()) { // not the extra tab
            page->reveal({cursor, cursor});
            page->scrollTo({top, top});
        }
    }
    d->report();
}

QList<QWidget *> EditorPane::focusStops() const
{
    return d->document && d->page() ? d->page()->focusStops() : QList<QWidget *>{};
}

void EditorPane::markHits(const QList<Span> &hits)
{
    if (d->sourceMarks)
        d->sourceMarks->setHits(hits);
}

ItemMarks &EditorPane::itemMarks() const
{
    return *d->itemMarks;
}

void EditorPane::showExtraTab(QWidget *page, const QString &title)
{
    if (d->extra != page) {
        removeExtraTab(d->extra);
        d->extra = page;
        d->extraTitle = title;
        d->tabs->addTab(page, title);
        d->tabActions->refresh();
    }
    d->tabs->setCurrentWidget(page);
    page->setFocus();
}

void EditorPane::removeExtraTab(QWidget *page)
{
    if (!page || page != d->extra)
        return;
    d->extra = nullptr;
    d->tabs->removeTab(d->tabs->indexOf(page));
    page->setParent(nullptr);
    d->tabActions->refresh();
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
