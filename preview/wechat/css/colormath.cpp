#include "colormath.h"

#include <algorithm>
#include <cmath>

namespace Jianbao::WeChat::Css {
namespace {

double luminance(const Rgba &color)
{
    const auto linear = [](double channel) {
        const double c = channel / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

Hsl toHsl(const Rgba &color)
{
    const double most = std::max({color.red, color.green, color.blue}) / 255;
    const double least = std::min({color.red, color.green, color.blue}) / 255;
    const double range = most - least;
    const double lightness = (most + least) / 2;
    if (range <= 0)
        return {0, 0, lightness};
    const double red = color.red / 255;
    const double green = color.green / 255;
    const double blue = color.blue / 255;
    double sixths = 0;
    if (most == red)
        sixths = std::fmod((green - blue) / range + 6, 6);
    else if (most == green)
        sixths = (blue - red) / range + 2;
    else
        sixths = (red - green) / range + 4;
    return {sixths * 60, range / (1 - std::abs(2 * lightness - 1)), lightness};
}

Rgba fromHsl(const Hsl &hsl, double alpha)
{
    const double spread = hsl.saturation * std::min(hsl.lightness, 1 - hsl.lightness);
    const auto channel = [&](double offset) {
        const double k = std::fmod(offset + hsl.hue / 30, 12);
        return 255 * (hsl.lightness - spread * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
    };
    return {channel(0), channel(8), channel(4), alpha};
}

double chroma(const Rgba &color)
{
    return (std::max({color.red, color.green, color.blue}) - std::min({color.red, color.green, color.blue})) / 255;
}

Rgba over(const Rgba &top, const Rgba &ground)
{
    const auto blend = [&](double a, double b) { return a * top.alpha + b * (1 - top.alpha); };
    return {blend(top.red, ground.red), blend(top.green, ground.green), blend(top.blue, ground.blue)};
}

double contrast(const Rgba &a, const Rgba &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace Jianbao::WeChat::Css
