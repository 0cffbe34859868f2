#include "markpainter.h"

#include "look.h"

#include <QPainter>
#include <QPainterPath>

namespace Jianbao::MarkPainter {

namespace {

QPen pen(const QColor &colour, qreal width = 1.6)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// An upright stroke with a dot beneath it.
void paintExclamation(QPainter *painter, const QColor &colour)
{
    painter->setPen(pen(colour));
    painter->drawLine(QPointF(7, 4), QPointF(7, 7.5));
    painter->drawPoint(QPointF(7, 10));
}

void paintCircle(QPainter *painter, const QColor &colour)
{
    painter->setPen(QPen(colour, 1.4));
    painter->drawEllipse(QRectF(1, 1, 12, 12));
}

void paintTriangle(QPainter *painter, const QColor &colour)
{
    painter->setPen(pen(colour, 1.4));
    QPainterPath triangle({7, 1.2});
    triangle.lineTo(13, 12.4);
    triangle.lineTo(1, 12.4);
    triangle.closeSubpath();
    painter->drawPath(triangle);
    painter->setPen(pen(colour, 1.5));
    painter->drawLine(QPointF(7, 5.2), QPointF(7, 8.2));
    painter->drawPoint(QPointF(7, 10.3));
}

void paintError(QPainter *painter, const QColor &colour)
{
    paintCircle(painter, colour);
    painter->setPen(pen(colour, 1.5));
    painter->drawLine(QPointF(5, 5), QPointF(9, 9));
    painter->drawLine(QPointF(9, 5), QPointF(5, 9));
}

/// A page that was not read: an arrow into a tray, struck through.
void paintFailed(QPainter *painter, const QColor &colour)
{
    painter->setPen(pen(colour, 1.5));
    painter->drawArc(QRectF(1.5, 1.5, 11, 11), 60 * 16, 250 * 16);
    painter->drawLine(QPointF(9.8, 2.3), QPointF(12.8, 1.4));
    painter->drawLine(QPointF(9.8, 2.3), QPointF(10.8, 5.2));
    painter->drawPoint(QPointF(7, 9.4));
    painter->drawLine(QPointF(7, 4.8), QPointF(7, 7.2));
}

void paintRing(QPainter *painter, const Colours &colours, int step)
{
    QColor ground = colours.secondary;
    ground.setAlphaF(0.3f);
    painter->setPen(pen(ground));
    painter->drawEllipse(QRectF(1.5, 1.5, 11, 11));
    painter->setPen(pen(colours.accent));
    painter->drawArc(QRectF(1.5, 1.5, 11, 11), (90 - step % turn * 360 / turn) * 16, -100 * 16);
}

/// A clock's face: it was there before.
void paintNote(QPainter *painter, const QColor &colour)
{
    paintCircle(painter, colour);
    painter->setPen(pen(colour, 1.5));
    painter->drawLine(QPointF(7, 6.4), QPointF(7, 10));
    painter->drawPoint(QPointF(7, 4));
}

void begin(QPainter *painter, const QRectF &area)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.topLeft());
    painter->setBrush(Qt::NoBrush);
}

} // namespace

Colours colours(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5;
    return {palette.color(QPalette::Text), Look::secondaryText(palette), palette.color(QPalette::Accent),
            Look::errorText(palette), isDark ? QColor(0xff, 0xb9, 0x4d) : QColor(0x9a, 0x5b, 0x00)};
}

void paint(QPainter *painter, const QRectF &area, Item::State state, const Colours &colours)
{
    begin(painter, area);
    switch (state) {
    case Item::State::Complete: {
        painter->setPen(pen(colours.secondary));
        QPainterPath tick({2.5, 7.5});
        tick.lineTo(5.5, 10.5);
        tick.lineTo(11.5, 3.5);
        painter->drawPath(tick);
        break;
    }
    case Item::State::Incomplete:
        paintCircle(painter, colours.text);
        paintExclamation(painter, colours.text);
        break;
    case Item::State::Inbox: {
        painter->setPen(pen(colours.accent));
        QPainterPath tray({1.5, 7.5});
        tray.lineTo(1.5, 12);
        tray.lineTo(12.5, 12);
        tray.lineTo(12.5, 7.5);
        tray.moveTo(7, 1.5);
        tray.lineTo(7, 8);
        tray.moveTo(4.2, 5.6);
        tray.lineTo(7, 8.4);
        tray.lineTo(9.8, 5.6);
        painter->drawPath(tray);
        break;
    }
    }
    painter->restore();
}

void paint(QPainter *painter, const QRectF &area, ItemMark::Kind kind, const Colours &colours, int step)
{
    begin(painter, area);
    switch (kind) {
    case ItemMark::Kind::Busy:
        paintRing(painter, colours, step);
        break;
    case ItemMark::Kind::Failed:
        paintFailed(painter, colours.error);
        break;
    case ItemMark::Kind::Error:
        paintError(painter, colours.error);
        break;
    case ItemMark::Kind::Warning:
        paintTriangle(painter, colours.warning);
        break;
    case ItemMark::Kind::Hint:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.secondary);
        painter->drawEllipse(QPointF(7, 7), 2.5, 2.5);
        break;
    case ItemMark::Kind::Note:
        paintNote(painter, colours.secondary);
        break;
    }
    painter->restore();
}

} // namespace Jianbao::MarkPainter
