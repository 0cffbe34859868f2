#include "adjustment.h"

#include "box.h"
#include "colorscan.h"
#include "tokenlist.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>

namespace Jianbao::WeChat::Css {
namespace {

constexpr double sameHue = 16; ///< degrees
constexpr double leastChroma = 0.05;

bool isAbsolute(const QByteArray &unit)
{
    static constexpr std::array units{"px", "pt", "pc", "rem", "cm", "mm", "in"};
    return std::ranges::any_of(units, [&unit](const char *one) { return unit == one; });
}

bool isRelative(const QByteArray &unit)
{
    return unit == "em" || unit == "%";
}

QByteArray scaled(const QByteArray &value, double factor, bool relativeToo)
{
    auto length = quantityOf(value);
    if (!length || !(isAbsolute(length->unit) || (relativeToo && isRelative(length->unit))))
        return value;
    // Tenths of a pixel are enough, and short.
    const double step = length->unit == "px" ? 10 : 1000;
    length->value = std::round(length->value * factor * step) / step;
    return serialize(*length);
}

/// The value with every colour that the recolouring concerns replaced.
QByteArray recoloured(const QByteArray &value, const Recolouring &colours)
{
    QByteArray out;
    qsizetype copied = 0;
    for (const ColorPlace &place : colorsIn(value)) {
        const auto changed = colours.apply(place.color);
        if (!changed)
            continue;
        out += QByteArrayView(value).sliced(copied, place.begin - copied);
        out += serialize(*changed);
        copied = place.end;
    }
    out += QByteArrayView(value).sliced(copied);
    return out;
}

bool mayHoldColour(QByteArrayView name)
{
    return name.contains("color") || name.startsWith("border") || name.startsWith("background") ||
           name.contains("shadow") || name.startsWith("outline") || name.startsWith("text-decoration") ||
           name.startsWith("column-rule") || name.startsWith("text-emphasis");
}

bool isRunning(const std::vector<QByteArray> &values, const QByteArray &one)
{
    return std::ranges::find(values, one) != values.end();
}

void setUnlessThere(Computed &computed, QByteArrayView name, const QByteArray &value)
{
    if (!value.isEmpty() && computed.value(name).isEmpty())
        computed.set(name, value);
}

} // namespace

std::optional<Rgba> Recolouring::apply(const Rgba &color) const
{
    if (chroma(color) < leastChroma)
        return std::nullopt;
    const Hsl old = toHsl(color);
    const Hsl anchor = toHsl(from);
    const Hsl target = toHsl(to);
    const double distance = std::abs(old.hue - anchor.hue);
    if (std::min(distance, 360 - distance) > sameHue)
        return std::nullopt;
    // The ends stay, the anchor becomes the target, what lies between follows in proportion.
    const auto mapped = [](double value, double anchorValue, double targetValue) {
        if (value <= anchorValue)
            return anchorValue > 0 ? targetValue * value / anchorValue : targetValue;
        return anchorValue < 1 ? 1 - (1 - targetValue) * (1 - value) / (1 - anchorValue) : targetValue;
    };
    const Hsl result{target.hue, std::clamp(mapped(old.saturation, anchor.saturation, target.saturation), 0.0, 1.0),
                     std::clamp(mapped(old.lightness, anchor.lightness, target.lightness), 0.0, 1.0)};
    return fromHsl(result, color.alpha);
}

QByteArray FontParts::joined() const
{
    return before + size + (lineHeight.isEmpty() ? QByteArray() : '/' + lineHeight) + ' ' + family;
}

std::optional<FontParts> fontParts(const QByteArray &value)
{
    // Written anew by evaluateValue(): one space between words, none around "/" and ",".
    qsizetype at = 0;
    while (at < value.size()) {
        qsizetype end = value.indexOf(' ', at);
        if (end < 0)
            return std::nullopt;
        const QByteArray word = value.sliced(at, end - at);
        const qsizetype slash = word.indexOf('/');
        const QByteArray size = word.first(slash < 0 ? word.size() : slash);
        const auto length = quantityOf(size);
        if (length && !length->unit.isEmpty())
            return FontParts{value.first(at), size, slash < 0 ? QByteArray() : word.sliced(slash + 1),
                             value.sliced(end + 1)};
        at = end + 1;
    }
    return std::nullopt;
}

void Adjustment::apply(Computed &computed, bool isRoot) const
{
    const auto newLineHeight = [this](const QByteArray &value) {
        if (!lineHeight.isEmpty() && isRunning(runningLineHeights, value))
            return lineHeight;
        return fontScale == 1 ? value : scaled(value, fontScale, false);
    };
    const auto newFamily = [this](const QByteArray &value) {
        return !fontFamily.isEmpty() && isRunning(runningFontFamilies, value) ? fontFamily : value;
    };
    for (Computed::Entry &entry : computed.entries) {
        if (entry.isInline)
            continue;
        const QByteArrayView name = property(entry.property).name;
        if (name == "font-size" && fontScale != 1) {
            entry.value = scaled(entry.value, fontScale, isRoot);
        } else if (name == "line-height") {
            entry.value = newLineHeight(entry.value);
        } else if (name == "font-family") {
            entry.value = newFamily(entry.value);
        } else if (name == "font") {
            if (auto parts = fontParts(entry.value)) {
                parts->size = scaled(parts->size, fontScale, isRoot);
                parts->lineHeight = newLineHeight(parts->lineHeight);
                parts->family = newFamily(parts->family);
                entry.value = parts->joined();
            }
        } else if (colours && mayHoldColour(name)) {
            entry.value = recoloured(entry.value, *colours);
        }
    }
    if (spacing != 1)
        scaleVerticalMargins(computed, spacing);
    if (isRoot && computed.value("font").isEmpty()) {
        setUnlessThere(computed, "line-height", lineHeight);
        setUnlessThere(computed, "font-family", fontFamily);
        if (fontScale != 1)
            setUnlessThere(computed, "font-size",
                           serialize(Quantity{std::round(defaultFontSize * fontScale * 10) / 10, "px"}));
    }
}

} // namespace Jianbao::WeChat::Css
