#pragma once

#include "cascade.h"
#include "colormath.h"

#include <optional>
#include <vector>

namespace Jianbao::WeChat::Css {

/// Moves the colours of one hue to another, tints and shades alike: `from` becomes `to`, white and black stay.
struct Recolouring {
    Rgba from;
    Rgba to;

    /// Nothing when the colour is not of that hue.
    std::optional<Rgba> apply(const Rgba &color) const;
};

/// How the values of a theme's rules are changed for what a person has set (ThemeControls). Works on what the cascade
/// came to, so that it needs no help from the theme. Values an author wrote into the text are not touched.
struct Adjustment {
    double fontScale = 1;
    double spacing = 1;
    QByteArray lineHeight;                       ///< empty: as it is
    std::vector<QByteArray> runningLineHeights;  ///< those of running text, which `lineHeight` replaces
    QByteArray fontFamily;                       ///< empty: as it is
    std::vector<QByteArray> runningFontFamilies; ///< those of running text, which `fontFamily` replaces
    std::optional<Recolouring> colours;

    /// `isRoot`: the article's outermost element, which passes on what its children do not set themselves.
    void apply(Computed &computed, bool isRoot) const;
};

/// The parts of a `font` shorthand as it is written out. Nothing for keywords such as `inherit`.
struct FontParts {
    QByteArray before; ///< style and weight, with the space behind them
    QByteArray size;
    QByteArray lineHeight; ///< may be empty
    QByteArray family;

    QByteArray joined() const;
};
std::optional<FontParts> fontParts(const QByteArray &value);

/// What running text in an article has when a theme says nothing, in px.
inline constexpr double defaultFontSize = 17;

} // namespace Jianbao::WeChat::Css
