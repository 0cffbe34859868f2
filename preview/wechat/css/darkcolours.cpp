#include "darkcolours.h"

#include <algorithm>
#include <cmath>

namespace Jianbao::WeChat::Css {
namespace {

constexpr double nearWhite = 250;
constexpr double brightestGround = 190;
constexpr double brightGround = 100;
constexpr double leastDifference = 65;
constexpr double greyFlips = 0.4;
constexpr double darkestLightness = 0.22;

/// As perceived (W3C's AERT), 0 to 255.
double brightness(const Rgba &color)
{
    return (299 * color.red + 587 * color.green + 114 * color.blue) / 1000;
}

template <typename Change>
Rgba eachChannel(const Rgba &color, Change change)
{
    return {change(color.red), change(color.green), change(color.blue), color.alpha};
}

/// The same hue at a given brightness; what a full channel cannot give comes from white.
Rgba withBrightness(const Rgba &color, double wanted)
{
    const double now = brightness(color);
    if (now == 0)
        return {wanted, wanted, wanted, color.alpha};
    const Rgba scaled = eachChannel(color, [&](double c) { return std::min(255.0, c * wanted / now); });
    const double missing = wanted - brightness(scaled);
    const double share = missing > 0 ? missing / (255 - brightness(scaled)) : 0;
    return eachChannel(scaled, [&](double c) { return c + (255 - c) * share; });
}

} // namespace

Rgba darkGround(const Rgba &ground)
{
    const Hsl hsl = toHsl(ground);
    const double bright = brightness(ground);
    if ((hsl.saturation == 0 && hsl.lightness > greyFlips) || bright > nearWhite)
        return fromHsl({0, 0, std::min(1.0, 1 + toHsl(darkPaper).lightness - hsl.lightness)}, ground.alpha);
    if (bright > brightestGround)
        return withBrightness(ground, brightestGround);
    if (hsl.lightness < darkestLightness)
        return fromHsl({hsl.hue, hsl.saturation, darkestLightness}, ground.alpha);
    return ground;
}

Rgba darkInk(const Rgba &ink, const Rgba &on)
{
    const double most = brightness(darkPaperInk) - brightness(darkPaper);
    const double under = brightness(on) * on.alpha + brightness(darkPaper) * (1 - on.alpha);
    Rgba color = ink;
    for (bool isFlipped = false;; isFlipped = true) {
        const double bright = brightness(color);
        const double difference = std::abs(under - bright);
        if (bright >= nearWhite)
            return color;
        if (difference > most && under <= brightness(darkPaper) + 2)
            return withBrightness(color, most + under);
        if (difference >= leastDifference)
            return color;
        const Hsl hsl = toHsl(color);
        const bool isBright = under >= brightGround;
        if (isFlipped || (isBright ? hsl.lightness <= 0.9 - greyFlips : hsl.lightness > greyFlips))
            return withBrightness(color, std::min(most, isBright ? under - leastDifference : under + leastDifference));
        color = fromHsl({hsl.hue, hsl.saturation, 0.9 - hsl.lightness}, color.alpha);
    }
}

Rgba readableInk(const Rgba &color)
{
    constexpr double readable = 4.6;
    constexpr Rgba tint{243, 243, 243};
    const auto isReadable = [&](const Rgba &ink) {
        if (contrast(ink, tint) < readable)
            return false;
        for (const Rgba &ground : {darkPaper, darkGround(tint)}) {
            if (contrast(darkInk(ink, ground), ground) < readable)
                return false;
        }
        return true;
    };
    Hsl hsl = toHsl(color);
    while (hsl.lightness > 0 && !isReadable(fromHsl(hsl)))
        hsl.lightness = std::max(0.0, hsl.lightness - 0.005);
    return fromHsl(hsl);
}

} // namespace Jianbao::WeChat::Css
