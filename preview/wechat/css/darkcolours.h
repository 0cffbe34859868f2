#pragma once

#include "colormath.h"

/// What WeChat's dark mode makes of an article's colours, by the rules and thresholds it publishes: the same as
/// preview/shell/darkmode.js, which shows them. For choosing and checking colours; nothing here changes an article.
namespace Jianbao::WeChat::Css {

/// What an article without a ground of its own stands on.
inline constexpr Rgba darkPaper{25, 25, 25};
/// What text without a colour of its own has.
inline constexpr Rgba darkPaperInk{163, 163, 163};

Rgba darkGround(const Rgba &ground);
/// Text or borders on a converted ground; its alpha counts.
Rgba darkInk(const Rgba &ink, const Rgba &on);

/// The colour, darkened until it can be read as text on white and on light tints, and in the dark mode as well.
Rgba readableInk(const Rgba &color);

} // namespace Jianbao::WeChat::Css
