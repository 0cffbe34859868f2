#include "itemlistview.h"

#include "itemdelegate.h"
#include "look.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
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

void ItemListView::setEmptyText(const QString &heading, const QString &advice)
{
    m_emptyHeading = heading;
    m_emptyAdvice = advice;
    viewport()->update();
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
    QListView::keyPressEvent(event);
}

void ItemListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT opened();
}

void ItemListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const QRect area = viewport()->rect().adjusted(3 * Look::grid, 0, -3 * Look::grid, 0);
    const int middle = viewport()->height() * 2 / 5;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(area.left(), 0, area.width(), middle), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     m_emptyHeading);
    painter.setFont(Look::smaller(font()));
    painter.setPen(Look::secondaryText(palette()));
    painter.drawText(QRect(area.left(), middle + Look::grid, area.width(), viewport()->height() - middle),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyAdvice);
}

} // namespace Jianbao
