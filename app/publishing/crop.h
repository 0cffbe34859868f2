#pragma once

#include <QRectF>
#include <QSizeF>

/// Which part of a picture a cover shows: rectangles in fractions of its width and height (0–1), of a given ratio of
/// width to height. Pure functions; what comes out lies within the picture and has the ratio.
namespace Jianbao::Crop {

inline constexpr double wideRatio = 2.35;
inline constexpr double squareRatio = 1;

/// As much of the picture as there can be, in its middle.
QRectF largest(QSizeF picture, double ratio);
/// The same part, elsewhere: moved by fractions of the picture, and stopped at its edges.
QRectF moved(const QRectF &crop, double dx, double dy);
/// A larger or smaller part about the same centre, down to a quarter of the largest.
QRectF zoomed(const QRectF &crop, QSizeF picture, double ratio, double factor);
/// One that was kept for another picture: of the right ratio for this one, as near as it can be.
QRectF fitted(const QRectF &crop, QSizeF picture, double ratio);

} // namespace Jianbao::Crop
