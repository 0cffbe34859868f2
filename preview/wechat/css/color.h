#pragma once

#include "token.h"

#include <QByteArray>
#include <optional>

namespace Jianbao::WeChat::Css {

/// A colour of sRGB. Channels 0–255, alpha 0–1; not rounded, so that mixing does not lose.
struct Rgba {
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 1;
};

/// `rgb(1,2,3)`, or `rgba(1,2,3,0.5)` when it is not opaque: the forms that WeChat keeps and understands everywhere.
QByteArray serialize(const Rgba &color);

/// `#rrggbb`, without the alpha.
QByteArray hexCode(const Rgba &color);

/// The colour of a keyword such as "teal", without regard to case; "transparent" is one.
std::optional<Rgba> namedColor(QByteArrayView name);
/// Hexadecimal digits without the "#": 3, 4, 6 or 8.
std::optional<Rgba> hexColor(QByteArrayView digits);

bool isColorFunction(QByteArrayView name);
/// One colour, white space around it allowed: a name, `#…`, rgb(), hsl(), hwb(), oklch(), oklab(), color-mix(), as CSS
/// Color 4 and 5 write them. Nothing when it is none of these or has no fixed value (currentcolor).
std::optional<Rgba> parseColor(Tokens tokens, int depth = 0);

} // namespace Jianbao::WeChat::Css
