#include "itemlistview.h"

#include "itemdelegate.h"
#include "itemdrag.h"
#include "look.h"
#include "markpainter.h"

#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>
#include <algorithm>
#include <chrono>

namespace Jianbao {

namespace {

constexpr auto turnEvery = std::chrono::milliseconds(90);

/// Items stay items of their issue wherever they go; what comes from elsewhere stays there, too.
void takeDrop(QDropEvent *event)
{
    if (ItemDrag::holdsItems(*event->mimeData()))
        event->setDropAction(Qt::MoveAction);
    else
        event->setDropAction(event->possibleActions() & Qt::CopyAction ? Qt::CopyAction : event->proposedAction());
    event->accept();
}

} // namespace

ItemListView::ItemListView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ItemDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false); // it has a clearer one of its own
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

void ItemListView::setBusy(bool isBusy)
{
    if (!isBusy)
        m_turning.stop();
    else if (!m_turning.isActive() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_turning.start(turnEvery, this);
}

void ItemListView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turning.timerId())
        return QListView::timerEvent(event);
    if (!isVisible())
        return;
    m_step = (m_step + 1) % MarkPainter::turn;
    m_delegate->setStep(m_step);
    const int width = 8 * Look::grid; // where rows have their marks
    const QRect area = viewport()->rect();
    viewport()->update(layoutDirection() == Qt::RightToLeft ? area.adjusted(0, 0, width - area.width(), 0)
                                                            : area.adjusted(area.width() - width, 0, 0, 0));
}

void ItemListView::startDrag(Qt::DropActions)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex &index) { return !(index.flags() & Qt::ItemIsDragEnabled); });
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    auto *drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(model()->mimeData(rows));
    const QPixmap shown = picture(rows);
    drag->setPixmap(shown);
    drag->setHotSpot({-Look::grid, int(shown.deviceIndependentSize().height() / 2)});
    drag->exec(Qt::MoveAction); // the rows move by an edit of the document; nothing is to be removed here
}

/// The first row's title, and how many there are.
QPixmap ItemListView::picture(const QModelIndexList &rows) const
{
    const QFontMetrics metrics(font());
    const QString count = rows.size() > 1 ? locale().toString(rows.size()) : QString();
    const int countWidth = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + 2 * Look::grid;
    const QString title =
        metrics.elidedText(rows.first().data().toString().left(200), Qt::ElideRight, 36 * Look::grid - countWidth);
    const QSize size(metrics.horizontalAdvance(title) + countWidth + 3 * Look::grid, metrics.height() + 2 * Look::grid);
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QRectF card = QRectF({0, 0}, size).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(card, Look::grid / 2, Look::grid / 2);
    painter.setPen(palette().color(QPalette::Text));
    const QRectF inner = card.adjusted(Look::grid, 0, -Look::grid, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!count.isEmpty()) {
        const QRectF badge(inner.right() - countWidth + Look::grid / 2, card.center().y() - metrics.height() / 2.0,
                           countWidth, metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    return pixmap;
}

int ItemListView::rowBelow(QPoint position) const
{
    const QModelIndex over = indexAt(position);
    if (!over.isValid())
        return position.y() < 0 ? 0 : model()->rowCount();
    return over.row() + (position.y() > visualRect(over).center().y() ? 1 : 0);
}

void ItemListView::markGap(int row)
{
    if (std::exchange(m_gap, row) != row)
        viewport()->update();
}

void ItemListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ItemDrag::canTake(*event->mimeData()))
        return event->ignore();
    setState(DraggingState);
    takeDrop(event);
}

void ItemListView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    if (!ItemDrag::canTake(*event->mimeData())) {
        markGap(-1);
        return event->ignore();
    }
    markGap(rowBelow(event->position().toPoint()));
    takeDrop(event);
}

void ItemListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    markGap(-1);
    QListView::dragLeaveEvent(event);
}

void ItemListView::dropEvent(QDropEvent *event)
{
    markGap(-1);
    stopAutoScroll();
    setState(NoState);
    if (!ItemDrag::canTake(*event->mimeData()))
        return event->ignore();
    takeDrop(event);
    Q_EMIT droppedBefore(rowBelow(event->position().toPoint()), *event->mimeData());
}

void ItemListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    const int rows = model()->rowCount();
    const int y = rows == 0      ? Look::grid
                  : m_gap < rows ? visualRect(model()->index(m_gap, 0)).top()
                                 : visualRect(model()->index(rows - 1, 0)).bottom() + 1;
    // Beside the last row's edge it would be cut in half.
    const qreal line = std::clamp<qreal>(y, 4, viewport()->height() - 4);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
    painter.setBrush(palette().base());
    const qreal left = Look::grid;
    painter.drawLine(QPointF(left + 3, line), QPointF(viewport()->width() - Look::grid, line));
    painter.drawEllipse(QPointF(left, line), 3, 3);
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
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT cancelRequested();
    if (event->matches(QKeySequence::Paste)) {
        if (const QMimeData *const held = QGuiApplication::clipboard()->mimeData(); held && ItemDrag::canTake(*held))
            Q_EMIT pasted(*held);
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
