#include "crop.h"

#include <algorithm>

namespace Jianbao::Crop {

namespace {

constexpr double smallest = 0.25;

QRectF placed(QPointF centre, QSizeF size)
{
    const double width = std::min(size.width(), 1.0);
    const double height = std::min(size.height(), 1.0);
    return {std::clamp(centre.x() - width / 2, 0.0, 1 - width), std::clamp(centre.y() - height / 2, 0.0, 1 - height),
            width, height};
}

} // namespace

QRectF largest(QSizeF picture, double ratio)
{
    if (picture.width() <= 0 || picture.height() <= 0)
        return {0, 0, 1, 1};
    const double own = picture.width() / picture.height();
    const QSizeF size = own > ratio ? QSizeF(ratio / own, 1) : QSizeF(1, own / ratio);
    return placed({0.5, 0.5}, size);
}

QRectF moved(const QRectF &crop, double dx, double dy)
{
    return placed(crop.center() + QPointF(dx, dy), crop.size());
}

QRectF zoomed(const QRectF &crop, QSizeF picture, double ratio, double factor)
{
    const QRectF most = largest(picture, ratio);
    const double share = std::clamp(crop.width() / most.width() * factor, smallest, 1.0);
    return placed(crop.center(), most.size() * share);
}

QRectF fitted(const QRectF &crop, QSizeF picture, double ratio)
{
    const QRectF inside = crop.intersected({0, 0, 1, 1});
    return inside.isEmpty() ? largest(picture, ratio) : zoomed(inside, picture, ratio, 1);
}

} // namespace Jianbao::Crop
