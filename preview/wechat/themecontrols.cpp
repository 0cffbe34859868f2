#include "themecontrols.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

struct Number {
    QLatin1StringView key;
    std::optional<double> ThemeControls::*field;
    double least;
    double most;
};

constexpr auto numbers = std::to_array<Number>({
    {"fontSize"_L1, &ThemeControls::fontSize, ThemeControls::smallestFont, ThemeControls::largestFont},
    {"lineHeight"_L1, &ThemeControls::lineHeight, ThemeControls::tightestLines, ThemeControls::widestLines},
    {"spacing"_L1, &ThemeControls::spacing, ThemeControls::tightestSpacing, ThemeControls::widestSpacing},
});

constexpr auto fonts = std::to_array<std::pair<QLatin1StringView, ThemeControls::Font>>({
    {"sans"_L1, ThemeControls::Font::Sans},
    {"serif"_L1, ThemeControls::Font::Serif},
    {"mono"_L1, ThemeControls::Font::Mono},
});

bool isColour(const QString &text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.begin() + 1, text.end(), isHex);
}

std::unexpected<Error> wrong(QLatin1StringView key, const QString &wanted)
{
    return std::unexpected(Error{Messages::tr("“%1” of a theme must be %2.").arg(key, wanted)});
}

} // namespace

QJsonObject toJson(const ThemeControls &controls)
{
    QJsonObject json;
    if (!controls.accent.isEmpty())
        json.insert("accent"_L1, controls.accent);
    for (const Number &number : numbers) {
        if (const std::optional<double> &value = controls.*number.field)
            json.insert(number.key, *value);
    }
    for (const auto &[name, font] : fonts) {
        if (font == controls.font)
            json.insert("font"_L1, name);
    }
    return json;
}

Result<ThemeControls> readThemeControls(const QJsonObject &json)
{
    ThemeControls controls;
    if (const QJsonValue accent = json.value("accent"_L1); !accent.isUndefined()) {
        if (!isColour(accent.toString()))
            return wrong("accent"_L1, Messages::tr("a colour such as #0b6e69"));
        controls.accent = accent.toString();
    }
    for (const Number &number : numbers) {
        const QJsonValue value = json.value(number.key);
        if (value.isUndefined())
            continue;
        if (!value.isDouble())
            return wrong(number.key, Messages::tr("a number"));
        controls.*number.field = std::clamp(value.toDouble(), number.least, number.most);
    }
    if (const QJsonValue font = json.value("font"_L1); !font.isUndefined()) {
        const auto found =
            std::ranges::find(fonts, font.toString(), [](const auto &entry) { return QString(entry.first); });
        if (found == fonts.end())
            return wrong("font"_L1, Messages::tr("sans, serif or mono"));
        controls.font = found->second;
    }
    return controls;
}

} // namespace Jianbao::WeChat
