#include "cropview.h"

#include "crop.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>
#include <cmath>

namespace Jianbao {

namespace {

constexpr double keyStep = 0.02;
constexpr double zoomStep = 1.06;

} // namespace

CropView::CropView(double ratio, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_ratio(ratio)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setToolTip(tr("Drag to choose what is shown. The wheel, + and − show more or less of it; the arrow keys move it."));
    say();
}

void CropView::setPicture(const QImage &picture, const QRectF &crop)
{
    m_picture = picture;
    m_crop = picture.isNull() ? QRectF(0, 0, 1, 1) : Crop::fitted(crop, picture.size(), m_ratio);
    setEnabled(!picture.isNull());
    setCursor(picture.isNull() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    say();
    update();
}

QSize CropView::sizeHint() const
{
    return {240, 120};
}

QSize CropView::minimumSizeHint() const
{
    return {140, 96};
}

QRectF CropView::pictureArea() const
{
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    const QSizeF size = QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.topLeft(), size};
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_picture.isNull())
        return;
    const QRectF area = pictureArea();
    painter.drawImage(area, m_picture);
    const QRectF shown(area.x() + m_crop.x() * area.width(), area.y() + m_crop.y() * area.height(),
                       m_crop.width() * area.width(), m_crop.height() * area.height());
    QPainterPath outside;
    outside.addRect(area);
    QPainterPath inside;
    inside.addRect(shown);
    painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 140));
    // Two lines, so that the frame is seen on any picture.
    painter.setPen(QPen(QColor(0, 0, 0, 120), 3));
    painter.drawRect(shown);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Accent) : QColor(Qt::white), hasFocus() ? 2.5 : 1.5));
    painter.drawRect(shown);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    m_isDragged = true;
    m_last = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragged)
        return;
    const QRectF area = pictureArea();
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    change(Crop::moved(m_crop, by.x() / area.width(), by.y() / area.height()));
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragged = false;
    setCursor(m_picture.isNull() ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void CropView::wheelEvent(QWheelEvent *event)
{
    if (m_picture.isNull() || event->angleDelta().y() == 0)
        return;
    change(Crop::zoomed(m_crop, m_picture.size(), m_ratio, std::pow(zoomStep, -event->angleDelta().y() / 120.0)));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const auto zoom = [this](double factor) { change(Crop::zoomed(m_crop, m_picture.size(), m_ratio, factor)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return change(Crop::moved(m_crop, -keyStep, 0));
    case Qt::Key_Right:
        return change(Crop::moved(m_crop, keyStep, 0));
    case Qt::Key_Up:
        return change(Crop::moved(m_crop, 0, -keyStep));
    case Qt::Key_Down:
        return change(Crop::moved(m_crop, 0, keyStep));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / zoomStep);
    case Qt::Key_Minus:
        return zoom(zoomStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CropView::change(const QRectF &crop)
{
    if (m_picture.isNull() || crop == m_crop)
        return;
    m_crop = crop;
    say();
    update();
    Q_EMIT cropChanged(m_crop);
}

void CropView::say()
{
    const auto percent = [](double fraction) { return std::lround(100 * fraction); };
    setAccessibleDescription(m_picture.isNull() ? tr("No cover yet")
                                                : tr("%1 % of the width from %2 %, %3 % of the height from %4 %")
                                                      .arg(percent(m_crop.width()))
                                                      .arg(percent(m_crop.x()))
                                                      .arg(percent(m_crop.height()))
                                                      .arg(percent(m_crop.y())));
}

} // namespace Jianbao
