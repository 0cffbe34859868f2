#pragma once

#include "diagnostic.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

/// How much a problem matters, as a colour and as a small sign of its own shape, so that it can be told without the
/// colour too.
namespace Jianbao::SeverityLook {

/// Readable as text on the palette's ground (at least 4.5:1).
QColor colour(Severity severity, const QPalette &palette);

/// A circle with a cross, a triangle with a mark, a clock's face, a pen's stroke; as large as MarkPainter's.
void paint(QPainter *painter, const QRectF &area, Severity severity, const QColor &colour);
QIcon icon(Severity severity, const QPalette &palette);

/// A wave beneath words, from left to right along the line `y`.
void paintWave(QPainter *painter, qreal left, qreal right, qreal y, const QColor &colour);

} // namespace Jianbao::SeverityLook
