#include "sectionlist.h"

#include "additemline.h"
#include "itemfiltermodel.h"
#include "itemlistmodel.h"
#include "itemlistview.h"
#include "look.h"
#include "scrollwatch.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

SectionList::SectionList(ItemListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(new ItemFilterModel(this))
    , m_add(new AddItemLine)
    , m_message(new QLabel)
    , m_filterRow(new QWidget)
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_list(new ItemListView)
{
    setMinimumWidth(26 * Look::grid);
    Look::makeMessage(m_message);
    makeFilter();
    m_shown->setSourceModel(&m_model);
    m_list->setObjectName("items"_L1);
    m_list->setModel(m_shown);
    m_list->setAccessibleName(tr("Items"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);
    top->setSpacing(Look::grid / 2);
    top->addWidget(m_add);
    top->addWidget(m_message);
    top->addWidget(m_filterRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list);

    connect(m_add, &AddItemLine::submitted, this, &SectionList::submitted);
    connect(m_add, &QLineEdit::textEdited, m_message, &QWidget::hide);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SectionList::currentChanged);
    connect(new ScrollWatch(m_list), &ScrollWatch::scrolled, this, &SectionList::scrolled);
    connect(m_list, &ItemListView::opened, this, &SectionList::opened);
    connect(m_list, &ItemListView::removalRequested, this, &SectionList::removalRequested);
    connect(m_list, &ItemListView::pasted, this, [this](const QMimeData &pasted) {
        const QModelIndex current = m_list->currentIndex();
        Q_EMIT dropped(pasted, itemBehind(current.isValid() ? current.row() + 1 : m_shown->rowCount()));
    });
    connect(m_list, &ItemListView::cancelRequested, this, &SectionList::cancelRequested);
    connect(m_list, &ItemListView::droppedBefore, this,
            [this](int row, const QMimeData &dragged) { Q_EMIT dropped(dragged, itemBehind(row)); });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(at)); });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, changed, this, &SectionList::showCount);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showCount();
        m_list->setBusy(m_model.isBusy());
    });
    m_list->setBusy(m_model.isBusy());
}

void SectionList::makeFilter()
{
    m_filter->setObjectName("filter-items"_L1);
    m_filter->setPlaceholderText(tr("Filter: title, source, link, tag, summary"));
    m_filter->setAccessibleName(tr("Filter items"));
    m_filter->setToolTip(tr("Shows the items that contain all of these words. Esc shows all items again."));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    Look::makeRoomy(m_filter);
    Look::makeSecondary(m_count);
    m_count->setObjectName("filter-count"_L1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(m_filterRow);
    layout->setContentsMargins(0, Look::grid / 2, 0, 0);
    layout->setSpacing(Look::grid);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    m_filterRow->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &SectionList::applyFilter);
}

void SectionList::applyFilter()
{
    m_shown->setWords(m_filter->text());
    showCount();
    if (!m_list->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_list->setCurrentIndex(m_shown->index(0, 0));
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    else
        Q_EMIT currentChanged(); // there was nothing and is nothing, but for another reason
}

void SectionList::showCount()
{
    m_count->setVisible(m_shown->isFiltering());
    if (!m_shown->isFiltering())
        return;
    int all = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        all += m_model.block(row).kind == Block::Kind::Item ? 1 : 0;
    int shown = 0;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        shown += itemOfRow(row) >= 0 ? 1 : 0;
    m_count->setText(tr("%1 of %2").arg(shown).arg(all));
}

int SectionList::sourceRow(int shownRow) const
{
    return m_shown->mapToSource(m_shown->index(shownRow, 0)).row();
}

qsizetype SectionList::itemOfRow(int shownRow) const
{
    const Block &block = m_model.block(sourceRow(shownRow));
    return block.kind == Block::Kind::Item ? block.item : -1;
}

/// The item that stands behind the gap before a shown row: the next one shown; else behind the last one shown; else the
/// end of the section.
qsizetype SectionList::itemBehind(int shownRow) const
{
    for (int row = shownRow; row < m_shown->rowCount(); ++row) {
        if (const qsizetype item = itemOfRow(row); item >= 0)
            return item;
    }
    for (int row = m_shown->rowCount(); row-- > 0;) {
        if (const qsizetype item = itemOfRow(row); item >= 0)
            return item + 1;
    }
    qsizetype end = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        end = std::max(end, m_model.block(row).item + 1);
    return end;
}

int SectionList::currentRow() const
{
    return m_shown->mapToSource(m_list->currentIndex()).row();
}

QList<int> SectionList::selectedRows() const
{
    QList<int> rows = m_list->selectedRows();
    for (int &row : rows)
        row = sourceRow(row);
    return rows;
}

QList<qsizetype> SectionList::selectedItems() const
{
    QList<qsizetype> items;
    for (const int row : m_list->selectedRows()) {
        if (const qsizetype item = itemOfRow(row); item >= 0)
            items.append(item);
    }
    return items;
}

void SectionList::setCurrentRow(int row)
{
    if (row == currentRow())
        return;
    m_shown->showAlso({row});
    m_list->setCurrentIndex(m_shown->mapFromSource(m_model.index(row)));
}

void SectionList::selectItems(const QList<qsizetype> &items)
{
    QList<int> rows;
    for (const qsizetype item : items) {
        if (const int row = m_model.rowOfItem(item); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    m_shown->showAlso(rows);
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = m_shown->mapFromSource(m_model.index(row));
        selection.append(QItemSelectionRange(index));
    }
    const QModelIndex current = selection.last().topLeft();
    m_list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(current);
}

void SectionList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QWidget *SectionList::focusStop() const
{
    return m_list;
}

void SectionList::keepInView(const std::function<void()> &change)
{
    // The current row, where it is seen, or else the one on top: rows above may come and go.
    const QModelIndex current = m_list->currentIndex();
    const bool isSeen = current.isValid() && m_list->viewport()->rect().intersects(m_list->visualRect(current));
    const QPersistentModelIndex held = isSeen ? current : m_list->indexAt({1, 1});
    const int top = m_list->visualRect(held).top();
    change();
    if (held.isValid()) {
        QScrollBar *bar = m_list->verticalScrollBar();
        bar->setValue(bar->value() + m_list->visualRect(held).top() - top);
    }
}

void SectionList::scrollToRow(int row)
{
    if (row < 0)
        m_list->scrollToTop();
    else if (const QModelIndex index = m_shown->mapFromSource(m_model.index(row)); index.isValid())
        m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
}

int SectionList::firstVisibleRow() const
{
    const QModelIndex top = m_list->indexAt({Look::grid, 0});
    if (!top.isValid())
        return -1;
    // A row of which most has gone is no longer what the person looks at.
    const bool isGone = m_list->visualRect(top).center().y() < 0 && top.row() + 1 < m_shown->rowCount();
    return sourceRow(top.row() + (isGone ? 1 : 0));
}

qsizetype SectionList::itemBeside(int direction) const
{
    QList<int> rows = m_list->selectedRows();
    rows.removeIf([this](int row) { return itemOfRow(row) < 0; });
    if (rows.isEmpty())
        return -1;
    const int step = direction < 0 ? -1 : 1;
    for (int row = (step < 0 ? rows.first() : rows.last()) + step; row >= 0 && row < m_shown->rowCount(); row += step) {
        if (const qsizetype item = itemOfRow(row); item >= 0)
            return item;
    }
    return -1;
}

void SectionList::beginAdding()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
}

void SectionList::clearAdding()
{
    m_add->clear();
}

void SectionList::refuseAdding(const QString &reason)
{
    Look::showError(m_message, reason);
}

void SectionList::beginFiltering()
{
    m_filterRow->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SectionList::endFiltering()
{
    m_filter->clear();
    m_filterRow->hide();
    focusList();
}

bool SectionList::isFiltering() const
{
    return m_shown->isFiltering();
}

bool SectionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMine = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down || key->key() == Qt::Key_Return ||
                        key->key() == Qt::Key_Enter;
    if (!isMine || key->modifiers() != Qt::NoModifier)
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (key->key() == Qt::Key_Escape)
        endFiltering();
    else
        focusList();
    return true;
}

} // namespace Jianbao
