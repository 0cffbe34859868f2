#pragma once

#include <QIcon>

namespace Jianbao {

/// Makes QIcon::fromTheme() give Breeze icons on every platform, in the palette's colours, light or dark. Call once,
/// when the application object exists.
void installIcons();

/// The program's own icon; below 32 pixels drawn with fewer lines.
QIcon programIcon();

} // namespace Jianbao
