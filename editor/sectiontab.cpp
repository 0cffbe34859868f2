#include "sectiontab.h"

#include "fields.h"
#include "formscroll.h"
#include "itemcommands.h"
#include "itemdrag.h"
#include "itemform.h"
#include "itemlistmodel.h"
#include "look.h"
#include "markdownedit.h"
#include "regioneditor.h"
#include "sectionlist.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

struct SectionTab::Widgets {
    SectionList *list = nullptr;
    QStackedWidget *pages = nullptr;
    ItemForm *form = nullptr;
    FormScroll *regionPage = nullptr;
    RegionEditor *region = nullptr;
    QWidget *emptyPage = nullptr;
    QLabel *emptyText = nullptr;
    QPushButton *newItem = nullptr;
    QPushButton *showAll = nullptr;
    QPersistentModelIndex shown; ///< the row whose form or text is shown
};

SectionTab::SectionTab(Document &document, qsizetype section, const ItemMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_marks(marks)
    , m_section(section)
    , m_model(new ItemListModel(this))
{
    m_model->setMarks(&marks);
    setAcceptDrops(true); // beside the list: behind its last item
}

SectionTab::~SectionTab()
{
    // The model goes before the list does, which is no reason to show another item.
    m_following = true;
}

void SectionTab::setVisible(bool visible)
{
    // Before the event of being shown: widgets made then would be shown later and could not take the focus yet.
    if (visible)
        build();
    QWidget::setVisible(visible);
}

void SectionTab::build()
{
    if (m)
        return;
    m = std::make_unique<Widgets>();
    m_model->load(&m_document, m_section);
    m->list = new SectionList(*m_model);
    m->pages = new QStackedWidget;
    m->form = new ItemForm(m_document, m_marks);
    connect(m->form, &ItemForm::dropped, this, &SectionTab::refused);
    m->form->setSuggestions(m_suggestions);
    m->form->setHtmlReader(m_htmlReader);
    connect(m->form, &ItemForm::fetchRequested, this, &SectionTab::fetchSelected);
    m->pages->addWidget(makeEmptyPage());
    m->pages->addWidget(m->form);
    m->pages->addWidget(makeRegionPage());
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m->list);
    splitter->addWidget(m->pages);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({37 * Look::grid, 60 * Look::grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m->list, &SectionList::currentChanged, this, [this] {
        if (m_following)
            return; // the change that moved it is shown when all of it is known
        m_document.endMerging();
        if (m_document.isSettled()) // else it is shown as soon as the item is known as it is now
            showCurrent();
    });
    connect(m->list, &SectionList::submitted, this, &SectionTab::addItems);
    connect(m->list, &SectionList::dropped, this, &SectionTab::drop);
    connect(m->list, &SectionList::removalRequested, this, &SectionTab::removeSelected);
    connect(m->list, &SectionList::cancelRequested, this, &SectionTab::stopFetchingSelected);
    connect(m->list, &SectionList::scrolled, this, &SectionTab::scrolled);
    connect(m->list, &SectionList::opened, this, [this] { reveal(currentSpan()); });
    connect(m->list, &SectionList::menuRequested, this, &SectionTab::itemMenuRequested);
    if (m_model->rowCount() > 0)
        m->list->setCurrentRow(0);
    else
        showCurrent();
}

QWidget *SectionTab::makeEmptyPage()
{
    m->emptyPage = new QWidget;
    m->emptyText = new QLabel;
    m->emptyText->setAlignment(Qt::AlignCenter);
    m->emptyText->setWordWrap(true);
    Look::makeSecondary(m->emptyText);
    m->newItem = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("New item"));
    m->showAll = new QPushButton(tr("Show all items"));
    connect(m->newItem, &QPushButton::clicked, this, &SectionTab::beginAdding);
    connect(m->showAll, &QPushButton::clicked, m->list, &SectionList::endFiltering);
    auto *layout = new QVBoxLayout(m->emptyPage);
    layout->setContentsMargins(4 * Look::grid, 4 * Look::grid, 4 * Look::grid, 4 * Look::grid);
    layout->setSpacing(2 * Look::grid);
    layout->addStretch(2);
    layout->addWidget(m->emptyText);
    layout->addWidget(m->newItem, 0, Qt::AlignHCenter);
    layout->addWidget(m->showAll, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return m->emptyPage;
}

QWidget *SectionTab::makeRegionPage()
{
    m->region = new RegionEditor(m_document, tr("Markdown of this part of the section"));
    m->region->setMinimumLines(8);
    m->region->edit()->setObjectName("block-text"_L1);
    auto *regionText = new QWidget;
    auto *hint = new QLabel(tr("Not an item: shown in the article as it is written here."));
    hint->setWordWrap(true);
    Look::makeSecondary(hint);
    auto *regionLayout = new QVBoxLayout(regionText);
    regionLayout->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    regionLayout->setSpacing(Look::grid);
    regionLayout->addWidget(hint);
    regionLayout->addWidget(m->region);
    regionLayout->addStretch(1);
    m->regionPage = new FormScroll;
    m->regionPage->setWidget(regionText);
    m->regionPage->followCursor(m->region->edit());
    // What was typed may be an item by now, or several blocks.
    connect(m->region, &RegionEditor::left, this, &SectionTab::refreshCurrent, Qt::QueuedConnection);
    return m->regionPage;
}

bool SectionTab::isEditingRegion() const
{
    return m->pages->currentWidget() == m->regionPage && m->region->hasFocusWithin();
}

void SectionTab::showCurrent()
{
    const QModelIndex current = m_model->index(m->list->currentRow());
    m->shown = current;
    if (!current.isValid()) {
        m->region->release();
        updateEmptyPage();
        m->pages->setCurrentWidget(m->emptyPage);
    } else if (const Block &block = m_model->block(current.row()); block.kind == Block::Kind::Item) {
        m->region->release();
        m->form->load(m_model->snapshot(), {m_section, block.item});
        m->pages->setCurrentWidget(m->form);
    } else {
        m->region->bind(block.span, tr("edit text"), "block"_ba);
        m->pages->setCurrentWidget(m->regionPage);
    }
    markCurrent();
    Q_EMIT currentSpanChanged();
}

void SectionTab::refreshCurrent()
{
    if (isEditingRegion())
        return; // another form must not take its place under the person's hands
    if (!m_document.isSettled())
        return; // the form shows what the document has now
    const QModelIndex current = m_model->index(m->list->currentRow());
    const bool isSameRow = current.isValid() && m->shown == current;
    const bool isItem = current.isValid() && m_model->block(current.row()).kind == Block::Kind::Item;
    const QWidget *page = m->pages->currentWidget();
    if (isSameRow && isItem && page == m->form) {
        m->form->refresh(m_model->snapshot(), {m_section, m_model->block(current.row()).item});
    } else if (isSameRow && !isItem && page == m->regionPage) {
        const Span now = RegionEditor::trimmed(m_document.text(), m_model->block(current.row()).span);
        if (now != m->region->region())
            m->region->bind(now, tr("edit text"), "block"_ba);
    } else {
        showCurrent();
    }
}

/// Typing goes on in the item that is shown, wherever it is.
void SectionTab::placeForm()
{
    if (m->pages->currentWidget() != m->form)
        return;
    const bool isThere = m->shown.isValid() && m_model->block(m->shown.row()).kind == Block::Kind::Item;
    const qsizetype item = isThere ? m_model->block(m->shown.row()).item : -1;
    m->form->follow(m_model->snapshot(), isThere ? ItemPath{m_section, item} : ItemPath{-1, -1});
}

void SectionTab::updateEmptyPage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = !isEmpty && m->list->isFiltering();
    if (isEmpty)
        m->emptyText->setText(tr("This section has no items yet.\nPaste a link, drop links here, or type a title."));
    else if (isFiltered)
        m->emptyText->setText(tr("No item of this section matches the filter."));
    else
        m->emptyText->setText(tr("Choose an item in the list to edit it."));
    m->newItem->setVisible(isEmpty);
    m->showAll->setVisible(isFiltered);
}

void SectionTab::follow(const DocumentChange &change, qsizetype section)
{
    m_section = section;
    if (!m)
        return;
    {
        const QScopedValueRollback following(m_following, true);
        m->list->keepInView([&] { m_model->follow(change, section); });
    }
    // A change made while this one was told, or was parsed, comes in its turn.
    if (change.after.revision == m_document.revision())
        refreshCurrent();
    else
        placeForm();
}

void SectionTab::setSuggestions(const Suggestions &suggestions)
{
    m_suggestions = suggestions;
    if (m)
        m->form->setSuggestions(suggestions);
}

void SectionTab::setHtmlReader(const HtmlReader &reader)
{
    m_htmlReader = reader;
    if (m)
        m->form->setHtmlReader(reader);
}

void SectionTab::reveal(Span span)
{
    if (!settle())
        return;
    build();
    const int row = m_model->rowAt(span.begin);
    if (row < 0)
        return m->list->focusList();
    m->list->setCurrentRow(row);
    if (m->pages->currentWidget() == m->form)
        m->form->focusAt(span);
    else if (m->pages->currentWidget() == m->regionPage)
        m->region->focusAt(span);
}

void SectionTab::select(Span span)
{
    if (!settle())
        return;
    build();
    const int row = m_model->rowAt(span.begin);
    if (row < 0)
        return;
    m->list->setCurrentRow(row);
    if (m->pages->currentWidget() == m->form)
        m->form->select(span);
    else if (m->pages->currentWidget() == m->regionPage)
        m->region->select(span);
}

void SectionTab::goTo(const Mark &mark)
{
    if (!settle())
        return;
    build();
    if (m_model->rowAt(mark.span.begin) < 0)
        return m->list->focusList();
    reveal(mark.span);
    if (m->pages->currentWidget() == m->form)
        m->form->goTo(mark);
    else
        select(mark.span);
}

void SectionTab::markWords(const Marks &marks)
{
    m_wordMarks = marks;
    if (m)
        markCurrent();
}

/// Of all marks those of the item or block that is shown.
void SectionTab::markCurrent()
{
    const int row = m->list->currentRow();
    if (row < 0 || !m_document.isSettled())
        return;
    const Span shown = m_model->block(row).span;
    Marks here;
    for (const Mark &mark : std::as_const(m_wordMarks)) {
        if (shown.contains(mark.span.begin))
            here.append(mark);
    }
    if (m->pages->currentWidget() == m->form)
        m->form->markWords(here);
    else if (m->pages->currentWidget() == m->regionPage)
        m->region->markWords(here);
}

void SectionTab::scrollTo(Span span)
{
    build();
    m->list->scrollToRow(m_model->rowAt(span.begin));
}

QList<QWidget *> SectionTab::focusStops() const
{
    if (!m)
        return {};
    if (m->pages->currentWidget() == m->form)
        return {m->list->focusStop(), m->form->focusStop()};
    if (m->pages->currentWidget() == m->regionPage)
        return {m->list->focusStop(), m->region->edit()};
    return {m->list->focusStop()};
}

qsizetype SectionTab::cursor() const
{
    const Span current = currentSpan();
    if (m && m->pages->currentWidget() == m->form)
        return m->form->cursor().value_or(current.begin);
    return m && m->pages->currentWidget() == m->regionPage ? m->region->cursor() : current.begin;
}

Span SectionTab::visibleSpan() const
{
    const int row = m ? m->list->firstVisibleRow() : -1;
    // At the top the reader sees the heading too.
    return row > 0 ? m_model->block(row).span : m_document.lastTold().issue->sections.at(m_section).heading;
}

Span SectionTab::currentSpan() const
{
    if (m && m->list->currentRow() >= 0)
        return m_model->block(m->list->currentRow()).span;
    return m_document.lastTold().issue->sections.at(m_section).heading;
}

QStringList SectionTab::sectionNames() const
{
    QStringList names;
    const Snapshot &told = m_document.lastTold();
    const QList<Section> &sections = told.issue->sections;
    for (qsizetype i = 0; i < std::min(sections.size(), mostSections); ++i)
        names.append(sectionName(told.text, sections[i]));
    return names;
}

void SectionTab::beginAdding()
{
    build();
    m->list->beginAdding();
}

void SectionTab::beginFiltering()
{
    build();
    m->list->beginFiltering();
}

bool SectionTab::settle()
{
    const QPointer<SectionTab> alive = this; // the section may turn out to be gone
    m_document.settle();
    return alive;
}

void SectionTab::selectItems(const QList<qsizetype> &items)
{
    if (settle() && m) // the list knows them then
        m->list->selectItems(items);
}

void SectionTab::addItems(const QString &typed)
{
    if (!settle())
        return;
    const qsizetype end = m_document.issue().sections.at(m_section).items.size();
    const Result<Intake> taken = takeIn(m_document, {m_section, end}, typed);
    if (!taken)
        return m->list->refuseAdding(taken.error().message);
    m->list->clearAdding();
    tell(*taken);
}

/// Shows what was added, and says what became of it.
void SectionTab::tell(const Intake &taken)
{
    selectItems(taken.added);
    if (!taken.added.isEmpty())
        Q_EMIT itemsAdded(spansOf(taken.added));
    if (taken.held.isEmpty())
        return;
    HeldLinks links;
    for (const ItemValues &item : taken.held)
        links.urls.append(item.url);
    links.addAnyway = [tab = QPointer(this), held = taken.held] {
        if (tab)
            tab->addAnyway(held);
    };
    Q_EMIT linksHeld(links);
}

void SectionTab::addAnyway(const QList<ItemValues> &items)
{
    if (!settle())
        return;
    const qsizetype end = m_document.issue().sections.at(m_section).items.size();
    if (const auto added = ItemCommands::add(m_document, {m_section, end}, items))
        tell({.added = *added, .held = {}});
    else
        Q_EMIT refused(added.error().message);
}

QList<Span> SectionTab::spansOf(const QList<qsizetype> &items) const
{
    QList<Span> spans;
    for (const qsizetype item : items)
        spans.append(m_document.issue().sections.at(m_section).items.at(item).span);
    return spans;
}

QList<Span> SectionTab::selectedSpans() const
{
    return m ? spansOf(m->list->selectedItems()) : QList<Span>();
}

void SectionTab::fetchSelected()
{
    if (settle() && m)
        Q_EMIT fetchRequested(selectedSpans());
}

void SectionTab::stopFetchingSelected()
{
    if (settle() && m)
        Q_EMIT stopFetchingRequested(selectedSpans());
}

void SectionTab::fetchInbox()
{
    if (!settle())
        return;
    QList<Span> links;
    for (const Section &section : m_document.issue().sections) {
        for (const Item &item : section.items) {
            if (item.state == Item::State::Inbox && item.url && !item.url->isEmpty())
                links.append(item.span);
        }
    }
    Q_EMIT fetchRequested(links);
}

void SectionTab::duplicateCurrent()
{
    if (!settle() || !m || m->list->currentRow() < 0)
        return;
    const Block block = m_model->block(m->list->currentRow());
    if (block.kind != Block::Kind::Item)
        return;
    if (const auto copy = ItemCommands::duplicate(m_document, {m_section, block.item}))
        selectItems({*copy});
    else
        Q_EMIT refused(copy.error().message);
}

void SectionTab::removeSelected()
{
    if (!settle() || !m)
        return;
    const QList<int> rows = m->list->selectedRows();
    if (rows.isEmpty())
        return;
    if (const auto removed = ItemCommands::remove(m_document, m_section, {rows.begin(), rows.end()}); !removed)
        Q_EMIT refused(removed.error().message);
}

void SectionTab::moveSelected(int by)
{
    if (!settle() || !m)
        return;
    if (const QList<int> rows = m->list->selectedRows(); rows.size() > m->list->selectedItems().size()) {
        const qsizetype to = by < 0 ? rows.first() - 1 : rows.last() + 2;
        if (to >= 0 && to <= m_model->rowCount())
            moveBlocks(rows, {BlockPath::Area::Section, m_section, to});
        return;
    }
    // Past the next item that the filter shows, so that each step can be seen.
    const qsizetype beside = m->list->itemBeside(by);
    if (beside >= 0)
        move(m_section, m->list->selectedItems(), by < 0 ? beside : beside + 1);
}

void SectionTab::moveSelectedTo(qsizetype section)
{
    if (!settle() || !m || section == m_section)
        return;
    const QList<qsizetype> items = m->list->selectedItems();
    if (const QList<int> rows = m->list->selectedRows(); rows.size() > items.size()) {
        const qsizetype end = m_document.issue().sections.at(section).blocks.size();
        moveBlocks(rows, {BlockPath::Area::Section, section, end});
        return;
    }
    const ItemPath end{section, m_document.issue().sections.at(section).items.size()};
    if (const auto moved = ItemCommands::move(m_document, m_section, items, end); !moved)
        Q_EMIT refused(moved.error().message);
}

/// Selected rows that are not all items.
void SectionTab::moveBlocks(const QList<int> &rows, BlockPath to)
{
    const auto moved = ItemCommands::moveBlocks(m_document, m_section, {rows.begin(), rows.end()}, to);
    if (!moved)
        Q_EMIT refused(moved.error().message);
    else if (to.section == m_section)
        m->list->setCurrentRow(int(moved->last()));
}

void SectionTab::move(qsizetype fromSection, const QList<qsizetype> &items, qsizetype beforeItem)
{
    if (const auto moved = ItemCommands::move(m_document, fromSection, items, {m_section, beforeItem}); !moved)
        Q_EMIT refused(moved.error().message);
    else
        selectItems(*moved);
}

void SectionTab::drop(const QMimeData &dragged, qsizetype beforeItem)
{
    if (!settle())
        return;
    if (ItemDrag::holdsItems(dragged))
        return dropItems(dragged, beforeItem);
    if (const auto taken = takeIn(m_document, {m_section, beforeItem}, ItemDrag::asTyped(dragged)))
        tell(*taken);
    else
        Q_EMIT refused(taken.error().message);
}

void SectionTab::dropItems(const QMimeData &dragged, qsizetype beforeItem)
{
    if (const auto items = ItemDrag::unpack(dragged, m_document))
        move(items->section, items->items, beforeItem);
    else
        Q_EMIT refused(tr("The issue has changed while the items were being dragged. Drag them once more."));
}

void SectionTab::dropAtEnd(const QMimeData &dragged)
{
    if (settle())
        drop(dragged, m_document.issue().sections.at(m_section).items.size());
}

void SectionTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (ItemDrag::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void SectionTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    dropAtEnd(*event->mimeData());
}

} // namespace Jianbao
