#include "severitylook.h"

#include "markpainter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Jianbao::SeverityLook {

QColor colour(Severity severity, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5;
    switch (severity) {
    case Severity::Error:
        return MarkPainter::colours(palette).error;
    case Severity::Warning:
        return MarkPainter::colours(palette).warning;
    case Severity::Todo:
        return isDark ? QColor(0x82, 0xb1, 0xff) : QColor(0x1a, 0x56, 0xb0);
    case Severity::Style:
        break;
    }
    return isDark ? QColor(0xa5, 0xc9, 0xa0) : QColor(0x3d, 0x66, 0x3a);
}

void paint(QPainter *painter, const QRectF &area, Severity severity, const QColor &colour)
{
    if (severity == Severity::Error || severity == Severity::Warning) {
        const bool isError = severity == Severity::Error;
        MarkPainter::paint(painter, area, isError ? ItemMark::Kind::Error : ItemMark::Kind::Warning,
                           {colour, colour, colour, colour, colour});
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.topLeft());
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (severity == Severity::Todo) {
        painter->drawArc(QRectF(1.5, 1.5, 11, 11), 60 * 16, 300 * 16);
        painter->drawLine(QPointF(7, 4), QPointF(7, 7.2));
        painter->drawLine(QPointF(7, 7.2), QPointF(9, 8.6));
    } else {
        painter->drawLine(QPointF(3, 11), QPointF(10.6, 3.4));
        painter->drawLine(QPointF(3, 11), QPointF(2.2, 12));
        painter->drawLine(QPointF(6.5, 12), QPointF(12, 12));
    }
    painter->restore();
}

QIcon icon(Severity severity, const QPalette &palette)
{
    constexpr int size = 16;
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRectF(1, 1, MarkPainter::size, MarkPainter::size), severity, colour(severity, palette));
    return pixmap;
}

void paintWave(QPainter *painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    constexpr qreal step = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.1));
    QPainterPath wave({left, y});
    bool isUp = true;
    for (qreal x = left + step; x < right + step; x += step, isUp = !isUp)
        wave.lineTo(std::min(x, right), isUp ? y - step + 0.3 : y);
    painter->drawPath(wave);
    painter->restore();
}

} // namespace Jianbao::SeverityLook
