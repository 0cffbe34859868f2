#pragma once

#include "css/colormath.h"

#include <algorithm>
#include <cmath>

/// The colours WeChat's dark mode gives a published article, as preview/shell/darkmode.js simulates them, for tests
/// that need no page. tst_darkmode compares the two.
namespace Jianbao::Testing::DarkMode {

using WeChat::Css::fromHsl;
using WeChat::Css::Hsl;
using WeChat::Css::Rgba;
using WeChat::Css::toHsl;

inline constexpr Rgba paper{25, 25, 25};

inline double brightness(const Rgba &color)
{
    return (299 * color.red + 587 * color.green + 114 * color.blue) / 1000;
}

inline Rgba withBrightness(const Rgba &color, double wanted)
{
    const double now = brightness(color);
    if (now == 0)
        return {wanted, wanted, wanted, color.alpha};
    const auto each = [](const Rgba &c, auto change) {
        return Rgba{change(c.red), change(c.green), change(c.blue), c.alpha};
    };
    const Rgba scaled = each(color, [&](double c) { return std::min(255.0, c * wanted / now); });
    const double missing = wanted - brightness(scaled);
    const double share = missing > 0 ? missing / (255 - brightness(scaled)) : 0;
    return each(scaled, [&](double c) { return c + (255 - c) * share; });
}

inline Rgba ground(const Rgba &color)
{
    const Hsl hsl = toHsl(color);
    const double bright = brightness(color);
    if ((hsl.saturation == 0 && hsl.lightness > 0.4) || bright > 250)
        return fromHsl({0, 0, std::min(1.0, 1 + toHsl(paper).lightness - hsl.lightness)}, color.alpha);
    if (bright > 190)
        return withBrightness(color, 190);
    if (hsl.lightness < 0.22)
        return fromHsl({hsl.hue, hsl.saturation, 0.22}, color.alpha);
    return color;
}

inline Rgba ink(Rgba color, const Rgba &on)
{
    const double most = brightness({163, 163, 163}) - brightness(paper);
    constexpr double least = 65;
    const double under = brightness(on) * on.alpha + brightness(paper) * (1 - on.alpha);
    for (bool isFlipped = false;; isFlipped = true) {
        const double bright = brightness(color);
        const double difference = std::abs(under - bright);
        if (bright >= 250)
            return color;
        if (difference > most && under <= brightness(paper) + 2)
            return withBrightness(color, most + under);
        if (difference >= least)
            return color;
        const Hsl hsl = toHsl(color);
        const bool isBright = under >= 100;
        if (isFlipped || (isBright ? hsl.lightness <= 0.5 : hsl.lightness > 0.4))
            return withBrightness(color, std::min(most, isBright ? under - least : under + least));
        color = fromHsl({hsl.hue, hsl.saturation, 0.9 - hsl.lightness}, color.alpha);
    }
}

} // namespace Jianbao::Testing::DarkMode
