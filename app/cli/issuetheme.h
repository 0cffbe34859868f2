#pragma once

#include "input.h"
#include "theme.h"

namespace Jianbao::Cli {

/// A theme by its name or file; the standard one for an empty name.
Result<WeChat::Theme> readTheme(const QString &name);

/// The theme that the newsletter's profile names: a file beside it, or else one of the library's.
QString themeNameOf(const Input &input);

} // namespace Jianbao::Cli
