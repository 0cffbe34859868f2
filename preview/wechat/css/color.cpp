#include "color.h"

#include "calc.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace Jianbao::WeChat::Css {
namespace {

/// color-mix() may nest so deep.
constexpr int deepest = 8;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = static_cast<char>(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The arguments of a colour function: three channels and an alpha, commas or spaces between, "/" before the alpha.
struct Channels {
    std::array<Quantity, 3> value;
    double alpha = 1;
};

double asAlpha(const Quantity &quantity)
{
    return std::clamp(quantity.unit == "%" ? quantity.value / 100 : quantity.value, 0.0, 1.0);
}

std::optional<Channels> readChannels(Tokens tokens)
{
    Channels channels;
    std::size_t count = 0;
    for (std::size_t at = 0; at < tokens.size();) {
        const Token &token = tokens[at];
        if (token.is(TokenType::Whitespace) || token.is(TokenType::Comma) || token.isDelim('/')) {
            if (token.isDelim('/') && count != 3)
                return std::nullopt;
            ++at;
            continue;
        }
        std::optional<Quantity> quantity;
        if (token.isIdent("none")) {
            quantity = Quantity{};
            ++at;
        } else {
            quantity = readQuantity(tokens, at);
        }
        if (!quantity || count == 4 || !std::isfinite(quantity->value))
            return std::nullopt;
        if (count < 3)
            channels.value[count] = *quantity;
        else
            channels.alpha = asAlpha(*quantity);
        ++count;
    }
    if (count < 3)
        return std::nullopt;
    return channels;
}

/// In turns, 0 ≤ … < 1.
std::optional<double> asHue(const Quantity &quantity)
{
    double turns = 0;
    if (quantity.unit.isEmpty() || quantity.unit == "deg")
        turns = quantity.value / 360;
    else if (quantity.unit == "turn")
        turns = quantity.value;
    else if (quantity.unit == "rad")
        turns = quantity.value / (2 * std::numbers::pi);
    else if (quantity.unit == "grad")
        turns = quantity.value / 400;
    else
        return std::nullopt;
    return turns - std::floor(turns);
}

/// A percentage, or the number that means the same, as 0–1.
double asShare(const Quantity &quantity)
{
    return std::clamp(quantity.value / 100, 0.0, 1.0);
}

Rgba fromHsl(double hue, double saturation, double lightness, double alpha)
{
    const auto channel = [&](double n) {
        const double k = std::fmod(n + hue * 12, 12);
        const double a = saturation * std::min(lightness, 1 - lightness);
        return 255 * (lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
    };
    return {channel(0), channel(8), channel(4), alpha};
}

double gammaEncoded(double linear)
{
    const double encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
    return std::clamp(encoded, 0.0, 1.0) * 255;
}

double gammaDecoded(double channel)
{
    const double c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

struct Oklab {
    double l = 0;
    double a = 0;
    double b = 0;
};

/// The matrices of CSS Color 4, section 9.4 ("OkLab and OkLCh").
Rgba fromOklab(const Oklab &lab, double alpha)
{
    const auto cube = [](double v) { return v * v * v; };
    const double l = cube(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
    const double m = cube(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
    const double s = cube(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
    return {gammaEncoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            gammaEncoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            gammaEncoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s), alpha};
}

Oklab toOklab(const Rgba &color)
{
    const double r = gammaDecoded(color.red);
    const double g = gammaDecoded(color.green);
    const double b = gammaDecoded(color.blue);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

std::optional<Rgba> parseRgb(const Channels &channels)
{
    std::array<double, 3> rgb{};
    for (std::size_t i = 0; i < 3; ++i) {
        const Quantity &channel = channels.value[i];
        if (!channel.unit.isEmpty() && channel.unit != "%")
            return std::nullopt;
        rgb[i] = std::clamp(channel.unit == "%" ? channel.value / 100 * 255 : channel.value, 0.0, 255.0);
    }
    return Rgba{rgb[0], rgb[1], rgb[2], channels.alpha};
}

std::optional<Rgba> parseHwb(const Channels &channels, double hue)
{
    double white = asShare(channels.value[1]);
    double black = asShare(channels.value[2]);
    if (white + black > 1) {
        const double sum = white + black;
        white /= sum;
        black /= sum;
    }
    Rgba color = fromHsl(hue, 1, 0.5, channels.alpha);
    for (double *channel : {&color.red, &color.green, &color.blue})
        *channel = *channel * (1 - white - black) + 255 * white;
    return color;
}

std::optional<Rgba> parseOklab(const Channels &channels, bool polar)
{
    const auto share = [](const Quantity &q, double whole) { return q.unit == "%" ? q.value / 100 * whole : q.value; };
    const double lightness = std::clamp(share(channels.value[0], 1), 0.0, 1.0);
    if (!polar) {
        return fromOklab({lightness, std::clamp(share(channels.value[1], 0.4), -1.0, 1.0),
                          std::clamp(share(channels.value[2], 0.4), -1.0, 1.0)},
                         channels.alpha);
    }
    const double chroma = std::clamp(share(channels.value[1], 0.4), 0.0, 1.0);
    const auto hue = asHue(channels.value[2]);
    if (!hue)
        return std::nullopt;
    const double angle = *hue * 2 * std::numbers::pi;
    return fromOklab({lightness, chroma * std::cos(angle), chroma * std::sin(angle)}, channels.alpha);
}

/// `color share%` or `share% color` of a color-mix().
struct Ingredient {
    Rgba color;
    std::optional<double> share; ///< 0–1
};

std::optional<Ingredient> parseIngredient(Tokens tokens, int depth)
{
    Ingredient ingredient;
    tokens = trimmed(tokens);
    const auto takeShare = [&ingredient](const Token &token) {
        if (!token.is(TokenType::Percentage) || token.number < 0 || token.number > 100)
            return false;
        ingredient.share = token.number / 100;
        return true;
    };
    if (!tokens.empty() && takeShare(tokens.front()))
        tokens = trimmed(tokens.subspan(1));
    else if (!tokens.empty() && takeShare(tokens.back()))
        tokens = trimmed(tokens.first(tokens.size() - 1));
    const auto color = parseColor(tokens, depth + 1);
    if (!color)
        return std::nullopt;
    ingredient.color = *color;
    return ingredient;
}

std::optional<Rgba> mix(const Ingredient &first, const Ingredient &second, bool inOklab)
{
    double p1 = first.share.value_or(second.share ? 1 - *second.share : 0.5);
    double p2 = second.share.value_or(1 - p1);
    const double sum = p1 + p2;
    if (sum == 0)
        return std::nullopt;
    p1 /= sum;
    p2 /= sum;
    // Channels are mixed premultiplied (CSS Color 4, section 12.3).
    const double a1 = first.color.alpha * p1;
    const double a2 = second.color.alpha * p2;
    const double alpha = a1 + a2;
    if (alpha == 0)
        return Rgba{.alpha = 0};
    const auto blend = [&](double x, double y) { return (x * a1 + y * a2) / alpha; };
    const double visible = alpha * std::min(1.0, sum);
    if (inOklab) {
        const Oklab x = toOklab(first.color);
        const Oklab y = toOklab(second.color);
        return fromOklab({blend(x.l, y.l), blend(x.a, y.a), blend(x.b, y.b)}, visible);
    }
    return Rgba{blend(first.color.red, second.color.red), blend(first.color.green, second.color.green),
                blend(first.color.blue, second.color.blue), visible};
}

std::optional<Rgba> parseMix(Tokens arguments, int depth)
{
    std::vector<Tokens> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= arguments.size();) {
        if (i < arguments.size() && !arguments[i].is(TokenType::Comma)) {
            i = arguments[i].opens() ? blockEnd(arguments, i) : i + 1;
            continue;
        }
        parts.push_back(trimmed(arguments.subspan(begin, i - begin)));
        begin = ++i;
    }
    if (parts.size() != 3 || parts[0].size() != 3 || !parts[0][0].isIdent("in"))
        return std::nullopt;
    const Token &space = parts[0][2];
    const bool inOklab = space.isIdent("oklab");
    if (!inOklab && !space.isIdent("srgb"))
        return std::nullopt;
    const auto first = parseIngredient(parts[1], depth);
    const auto second = parseIngredient(parts[2], depth);
    if (!first || !second)
        return std::nullopt;
    return mix(*first, *second, inOklab);
}

std::optional<Rgba> parseFunction(const Token &name, Tokens arguments, int depth)
{
    if (name.isFunction("color-mix"))
        return parseMix(arguments, depth);
    const auto channels = readChannels(arguments);
    if (!channels)
        return std::nullopt;
    if (name.isFunction("rgb") || name.isFunction("rgba"))
        return parseRgb(*channels);
    if (name.isFunction("oklab") || name.isFunction("oklch"))
        return parseOklab(*channels, name.isFunction("oklch"));
    const auto hue = asHue(channels->value[0]);
    if (!hue)
        return std::nullopt;
    if (name.isFunction("hwb"))
        return parseHwb(*channels, *hue);
    return fromHsl(*hue, asShare(channels->value[1]), asShare(channels->value[2]), channels->alpha);
}

} // namespace

QByteArray serialize(const Rgba &color)
{
    const auto channel = [](double value) { return QByteArray::number(std::lround(std::clamp(value, 0.0, 255.0))); };
    const QByteArray rgb = channel(color.red) + ',' + channel(color.green) + ',' + channel(color.blue);
    const QByteArray alpha = serializeNumber(color.alpha, 3);
    if (alpha == "1")
        return "rgb(" + rgb + ')';
    return "rgba(" + rgb + ',' + alpha + ')';
}

QByteArray hexCode(const Rgba &color)
{
    const auto channel = [](double value) {
        return QByteArray::number(std::lround(std::clamp(value, 0.0, 255.0)), 16).rightJustified(2, '0');
    };
    return '#' + channel(color.red) + channel(color.green) + channel(color.blue);
}

std::optional<Rgba> hexColor(QByteArrayView digits)
{
    const qsizetype size = digits.size();
    if (size != 3 && size != 4 && size != 6 && size != 8)
        return std::nullopt;
    std::array<double, 4> channel{0, 0, 0, 255};
    const qsizetype width = size < 6 ? 1 : 2;
    for (qsizetype i = 0; i < size / width; ++i) {
        const int high = hexDigit(digits[i * width]);
        const int low = hexDigit(digits[i * width + width - 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        channel[static_cast<std::size_t>(i)] = high * 16 + low;
    }
    return Rgba{channel[0], channel[1], channel[2], channel[3] / 255};
}

bool isColorFunction(QByteArrayView name)
{
    for (const QByteArrayView known : {"rgb", "rgba", "hsl", "hsla", "hwb", "oklab", "oklch", "color-mix"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<Rgba> parseColor(Tokens tokens, int depth)
{
    tokens = trimmed(tokens);
    if (tokens.empty() || depth > deepest)
        return std::nullopt;
    const Token &first = tokens.front();
    if (first.is(TokenType::Function)) {
        const std::size_t end = blockEnd(tokens, 0);
        if (end != tokens.size() || !isColorFunction(first.text))
            return std::nullopt;
        return parseFunction(first, blockContents(tokens, 0, end), depth);
    }
    if (tokens.size() != 1)
        return std::nullopt;
    if (first.is(TokenType::Hash))
        return hexColor(first.text);
    return first.is(TokenType::Ident) ? namedColor(first.text) : std::nullopt;
}

} // namespace Jianbao::WeChat::Css
