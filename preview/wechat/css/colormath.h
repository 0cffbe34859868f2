#pragma once

#include "color.h"

namespace Jianbao::WeChat::Css {

/// Hue in degrees, saturation and lightness from 0 to 1. Has no alpha.
struct Hsl {
    double hue = 0;
    double saturation = 0;
    double lightness = 0;
};

Hsl toHsl(const Rgba &color);
Rgba fromHsl(const Hsl &hsl, double alpha = 1);

/// The difference between the strongest and the weakest channel, 0 to 1: 0 is grey.
double chroma(const Rgba &color);
/// What is seen when `top` lies on the opaque `ground`.
Rgba over(const Rgba &top, const Rgba &ground);
/// The contrast ratio of WCAG 2 between two opaque colours, 1 to 21.
double contrast(const Rgba &a, const Rgba &b);

} // namespace Jianbao::WeChat::Css
