#pragma once

namespace Jianbao {

/// Makes QIcon::fromTheme() give Breeze icons on every platform, in the palette's colours, light or dark. Call once,
/// when the application object exists.
void installIcons();

} // namespace Jianbao
