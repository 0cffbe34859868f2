#include "sectiontab.h"

#include "additemline.h"
#include "fields.h"
#include "formscroll.h"
#include "itemcommands.h"
#include "itemform.h"
#include "itemlistmodel.h"
#include "itemlistview.h"
#include "look.h"
#include "regioneditor.h"

#include <QLabel>
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
    AddItemLine *add = nullptr;
    ItemListView *list = nullptr;
    QLabel *message = nullptr;
    QStackedWidget *pages = nullptr;
    ItemForm *form = nullptr;
    FormScroll *regionPage = nullptr;
    RegionEditor *region = nullptr;
    QWidget *emptyPage = nullptr;
    QLabel *emptyText = nullptr;
    QPushButton *emptyButton = nullptr;
    QPersistentModelIndex shown; ///< the row whose form or text is shown
};

SectionTab::SectionTab(Document &document, qsizetype section, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_section(section)
    , m_model(new ItemListModel(this))
{
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
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeListSide());
    splitter->addWidget(makeFormSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({37 * Look::grid, 60 * Look::grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m->list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_following)
            return; // the change that moved it is shown when all of it is known
        m_document.endMerging();
        if (m_document.isSettled()) // else it is shown as soon as the item is known as it is now
            showCurrent();
    });
    if (m_model->rowCount() > 0)
        m->list->setCurrentIndex(m_model->index(0));
    else
        showCurrent();
}

QWidget *SectionTab::makeListSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(26 * Look::grid);
    m->add = new AddItemLine;
    m->message = new QLabel;
    Look::makeMessage(m->message);
    m->list = new ItemListView;
    m->list->setObjectName("items"_L1);
    m->list->setModel(m_model);
    m->list->setAccessibleName(tr("Items"));
    m->list->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);
    top->setSpacing(Look::grid / 2);
    top->addWidget(m->add);
    top->addWidget(m->message);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m->list);

    connect(m->add, &AddItemLine::submitted, this, &SectionTab::addItems);
    connect(m->add, &QLineEdit::textEdited, m->message, &QWidget::hide);
    connect(m->list, &ItemListView::droppedBefore, this, &SectionTab::dropBefore);
    connect(m->list, &ItemListView::removalRequested, this, &SectionTab::removeSelected);
    connect(m->list, &ItemListView::opened, this, [this] { reveal(currentSpan()); });
    connect(m->list, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT itemMenuRequested(m->list->viewport()->mapToGlobal(at)); });
    return side;
}

QWidget *SectionTab::makeFormSide()
{
    m->pages = new QStackedWidget;

    m->emptyPage = new QWidget;
    m->emptyText = new QLabel;
    m->emptyText->setAlignment(Qt::AlignCenter);
    m->emptyText->setWordWrap(true);
    Look::makeSecondary(m->emptyText);
    m->emptyButton = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("New item"));
    connect(m->emptyButton, &QPushButton::clicked, this, &SectionTab::beginAdding);
    auto *empty = new QVBoxLayout(m->emptyPage);
    empty->setContentsMargins(4 * Look::grid, 4 * Look::grid, 4 * Look::grid, 4 * Look::grid);
    empty->setSpacing(2 * Look::grid);
    empty->addStretch(2);
    empty->addWidget(m->emptyText);
    empty->addWidget(m->emptyButton, 0, Qt::AlignHCenter);
    empty->addStretch(3);

    m->form = new ItemForm(m_document);

    m->region = new RegionEditor(m_document, tr("Markdown of this part of the section"));
    m->region->setMinimumLines(8);
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

    m->pages->addWidget(m->emptyPage);
    m->pages->addWidget(m->form);
    m->pages->addWidget(m->regionPage);
    return m->pages;
}

bool SectionTab::isEditingRegion() const
{
    return m->pages->currentWidget() == m->regionPage && m->region->hasFocusWithin();
}

void SectionTab::showCurrent()
{
    const QModelIndex current = m->list->currentIndex();
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
    Q_EMIT currentSpanChanged();
}

void SectionTab::refreshCurrent()
{
    if (isEditingRegion())
        return; // another form must not take its place under the person's hands
    if (!m_document.isSettled())
        return; // the form shows what the document has now
    const QModelIndex current = m->list->currentIndex();
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

void SectionTab::updateEmptyPage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m->emptyText->setText(isEmpty ? tr("This section has no items yet.\nPaste a link, or type a title.")
                                  : tr("Choose an item in the list to edit it."));
    m->emptyButton->setVisible(isEmpty);
}

void SectionTab::follow(const DocumentChange &change, qsizetype section)
{
    m_section = section;
    if (!m)
        return;
    {
        const QScopedValueRollback following(m_following, true);
        m_model->follow(change, section);
    }
    // A change made while this one was told, or was parsed, comes in its turn.
    if (change.after.revision == m_document.revision())
        refreshCurrent();
}

void SectionTab::setSuggestions(const Suggestions &suggestions)
{
    m_suggestions = suggestions;
}

void SectionTab::reveal(Span span)
{
    if (!settle())
        return;
    build();
    const int row = m_model->rowAt(span.begin);
    if (row < 0) {
        m->list->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m->list->currentIndex().row() != row)
        m->list->setCurrentIndex(m_model->index(row));
    if (m->pages->currentWidget() == m->form)
        m->form->focusAt(span);
    else if (m->pages->currentWidget() == m->regionPage)
        m->region->focusAt(span);
}

Span SectionTab::currentSpan() const
{
    if (m && m->list->currentIndex().isValid())
        return m_model->block(m->list->currentIndex().row()).span;
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
    m->add->setFocus(Qt::ShortcutFocusReason);
}

bool SectionTab::settle()
{
    const QPointer<SectionTab> alive = this; // the section may turn out to be gone
    m_document.settle();
    return alive;
}

void SectionTab::addItems(const QString &typed)
{
    if (!settle())
        return;
    const Result<QList<qsizetype>> added = ItemCommands::add(m_document, m_section, typed);
    if (!added) {
        Look::showError(m->message, added.error().message);
        return;
    }
    m->add->clear();
    selectItems(*added);
}

void SectionTab::selectItems(const QList<qsizetype> &items)
{
    if (!settle()) // the list knows them then
        return;
    QItemSelection selection;
    for (const qsizetype item : items) {
        if (const int row = m_model->rowOfItem(item); row >= 0)
            selection.select(m_model->index(row), m_model->index(row));
    }
    if (selection.isEmpty())
        return;
    const QModelIndex current = selection.last().topLeft();
    m->list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m->list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m->list->scrollTo(current);
}

QList<qsizetype> SectionTab::selectedItems() const
{
    QList<qsizetype> items;
    if (m) {
        for (const int row : m->list->selectedRows()) {
            if (const Block &block = m_model->block(row); block.kind == Block::Kind::Item)
                items.append(block.item);
        }
    }
    return items;
}

void SectionTab::duplicateCurrent()
{
    if (!settle())
        return;
    if (!m || !m->list->currentIndex().isValid())
        return;
    const Block block = m_model->block(m->list->currentIndex().row());
    if (block.kind != Block::Kind::Item)
        return;
    if (const auto copy = ItemCommands::duplicate(m_document, {m_section, block.item}))
        selectItems({*copy});
    else
        Q_EMIT refused(copy.error().message);
}

void SectionTab::removeSelected()
{
    if (!settle())
        return;
    if (!m)
        return;
    const QList<int> rows = m->list->selectedRows();
    if (rows.isEmpty())
        return;
    if (const auto removed = ItemCommands::remove(m_document, m_section, {rows.begin(), rows.end()}); !removed)
        Q_EMIT refused(removed.error().message);
}

void SectionTab::moveSelected(int by)
{
    if (!settle())
        return;
    const QList<qsizetype> items = selectedItems();
    if (items.isEmpty())
        return;
    const qsizetype count = m_document.issue().sections.at(m_section).items.size();
    const qsizetype to = by < 0 ? items.first() - 1 : items.last() + 2;
    if (to < 0 || to > count)
        return;
    if (const auto moved = ItemCommands::move(m_document, m_section, items, {m_section, to}))
        selectItems(*moved);
    else
        Q_EMIT refused(moved.error().message);
}

void SectionTab::moveSelectedTo(qsizetype section)
{
    if (!settle())
        return;
    const QList<qsizetype> items = selectedItems();
    if (items.isEmpty() || section == m_section)
        return;
    const ItemPath end{section, m_document.issue().sections.at(section).items.size()};
    if (const auto moved = ItemCommands::move(m_document, m_section, items, end); !moved)
        Q_EMIT refused(moved.error().message);
}

void SectionTab::dropBefore(int row)
{
    if (!settle())
        return;
    const QList<qsizetype> items = selectedItems();
    if (items.isEmpty())
        return;
    // The next item at or behind the place of the drop: other blocks keep their place.
    qsizetype to = m_document.issue().sections.at(m_section).items.size();
    for (int next = row; next < m_model->rowCount(); ++next) {
        if (m_model->block(next).kind == Block::Kind::Item) {
            to = m_model->block(next).item;
            break;
        }
    }
    if (const auto moved = ItemCommands::move(m_document, m_section, items, {m_section, to}))
        selectItems(*moved);
    else
        Q_EMIT refused(moved.error().message);
}

} // namespace Jianbao
