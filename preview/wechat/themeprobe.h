#pragma once

#include "css/sheet.h"
#include "themecontrols.h"

#include <vector>

namespace Jianbao::WeChat {

/// What a theme makes of running text, found by styling a small article of its own: themes say it in many ways.
struct ThemeProbe {
    double fontSize = Css::defaultFontSize; ///< of running text, in px
    double lineHeight = 0;                  ///< of running text, in font sizes; 0 when the theme says none
    std::optional<Css::Rgba> accent;        ///< the colour it stresses things with
    std::vector<QByteArray> lineHeights;    ///< the values by which it says so, as written
    std::vector<QByteArray> fontFamilies;

    ThemeControls controls() const;
};

ThemeProbe probe(const StyleSheet &plain);

/// What makes the theme follow the controls.
StyleSheet::Overlay overlayFor(const ThemeControls &controls, const StyleSheet &plain);

} // namespace Jianbao::WeChat
