#include "itemlistview.h"

#include "itemdelegate.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <algorithm>

namespace Jianbao {

ItemListView::ItemListView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ItemDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setAutoScroll(true);
}

QList<int> ItemListView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ItemListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() == this)
        QListView::dragMoveEvent(event);
    else
        event->ignore();
}

void ItemListView::dropEvent(QDropEvent *event)
{
    if (event->source() != this)
        return event->ignore();
    const QModelIndex over = indexAt(event->position().toPoint());
    int before = model()->rowCount();
    if (over.isValid()) {
        const bool lowerHalf = event->position().y() > visualRect(over).center().y();
        before = over.row() + (lowerHalf ? 1 : 0);
    }
    // The rows move by an edit of the document; Qt must not remove them as well.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    Q_EMIT droppedBefore(before);
}

void ItemListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removalRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void ItemListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT opened();
}

} // namespace Jianbao
