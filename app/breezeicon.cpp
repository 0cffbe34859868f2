#include "breezeicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr QLatin1StringView categories[] = {"actions"_L1,     "status"_L1,     "mimetypes"_L1, "places"_L1, "apps"_L1,
                                            "preferences"_L1, "categories"_L1, "devices"_L1,   "emblems"_L1};
constexpr int sizes[] = {16, 22, 24, 32, 48, 64};

struct Colours {
    QColor text;
    QColor ground;
    QColor accent;
};

Colours coloursFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor accent = palette.color(QPalette::Accent);
    switch (mode) {
    case QIcon::Disabled:
        return {palette.color(QPalette::Disabled, QPalette::WindowText), palette.color(QPalette::Window),
                palette.color(QPalette::Disabled, QPalette::WindowText)};
    case QIcon::Selected:
        return {palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
                palette.color(QPalette::HighlightedText)};
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return {palette.color(QPalette::WindowText), palette.color(QPalette::Window), accent};
}

/// Gives the class `role` of an icon's style sheet another colour: `.ROLE { color:#232629; }`.
void recolour(QByteArray &svg, QByteArrayView role, const QColor &colour)
{
    const qsizetype rule = svg.indexOf(role);
    const qsizetype property = rule < 0 ? -1 : svg.indexOf("color:", rule);
    const qsizetype hash = property < 0 ? -1 : svg.indexOf('#', property);
    if (hash < 0 || hash > property + 8 || hash + 7 > svg.size())
        return;
    svg.replace(hash, 7, colour.name(QColor::HexRgb).toLatin1());
}

QByteArray recoloured(const QString &path, const Colours &colours)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    recolour(svg, ".ColorScheme-Text", colours.text);
    recolour(svg, ".ColorScheme-ButtonText", colours.text);
    recolour(svg, ".ColorScheme-ViewText", colours.text);
    recolour(svg, ".ColorScheme-Background", colours.ground);
    recolour(svg, ".ColorScheme-Highlight", colours.accent);
    recolour(svg, ".ColorScheme-Accent", colours.accent);
    return svg;
}

} // namespace

BreezeIcon::BreezeIcon(const QString &name)
    : m_name(name)
{
    for (const int size : sizes) {
        for (const QLatin1StringView category : categories) {
            const QString file = u":/icons/breeze/%1/%2/%3.svg"_s.arg(category, QString::number(size), name);
            if (QFile::exists(file)) {
                m_drawings.append({size, file});
                break;
            }
        }
    }
}

const BreezeIcon::Drawing &BreezeIcon::drawingFor(int size) const
{
    // The largest that need not be shrunk: shrinking blurs the pixel lines that a drawing is made for.
    const auto larger = std::ranges::upper_bound(m_drawings, size, {}, &Drawing::size);
    return larger == m_drawings.begin() ? m_drawings.constFirst() : *(larger - 1);
}

void BreezeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
    QPixmap drawn = pixmap(rect.size() * scale, mode, state);
    drawn.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, drawn);
}

QPixmap BreezeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (isNull() || size.isEmpty())
        return {};
    const Colours colours = coloursFor(mode);
    const QString cacheKey = u"breeze/%1/%2x%3/%4%5%6"_s.arg(m_name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(colours.text.name(), colours.ground.name(), colours.accent.name());
    QPixmap drawn;
    if (QPixmapCache::find(cacheKey, &drawn))
        return drawn;

    const int side = std::min(size.width(), size.height());
    QSvgRenderer renderer(recoloured(drawingFor(side).file, colours));
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(cacheKey, drawn);
    return drawn;
}

QList<QSize> BreezeIcon::availableSizes(QIcon::Mode, QIcon::State)
{
    QList<QSize> available;
    for (const Drawing &drawing : m_drawings)
        available.append({drawing.size, drawing.size});
    return available;
}

QString BreezeIcon::key() const
{
    return u"jianbao-breeze"_s;
}

} // namespace Jianbao
