#pragma once

#include "error.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace Jianbao::WeChat {

/// What a person may set over any theme: Theme::with() applies it. A value; what is unset stays as the theme has it.
struct ThemeControls {
    enum class Font { Theme, Sans, Serif, Mono };

    static constexpr double smallestFont = 12, largestFont = 24;
    static constexpr double tightestLines = 1.2, widestLines = 2.6;
    static constexpr double tightestSpacing = 0.4, widestSpacing = 2;

    QString accent = {};                   ///< "#rrggbb"; empty: the theme's own
    std::optional<double> fontSize = {};   ///< of running text, in px; everything else grows in proportion
    std::optional<double> lineHeight = {}; ///< of running text, in font sizes; headings and code keep theirs
    std::optional<double> spacing = {};    ///< of paragraphs, items and headings: a factor, 1 is the theme's own
    Font font = Font::Theme;               ///< of running text; code stays monospaced

    bool isEmpty() const { return *this == ThemeControls(); }
    friend bool operator==(const ThemeControls &, const ThemeControls &) = default;
};

/// For settings and profiles: the keys accent, fontSize, lineHeight, spacing and font (sans, serif, mono), without
/// those that are unset.
QJsonObject toJson(const ThemeControls &controls);
/// Numbers out of range are brought into it. Fails for a value of another kind, naming its key; ignores other keys.
Result<ThemeControls> readThemeControls(const QJsonObject &json);

} // namespace Jianbao::WeChat
