#pragma once

namespace Jianbao {

/// Makes the Breeze icons known to QIcon::fromTheme() on every platform, dark ones where the palette is dark, also when
/// that changes later. Call once, when the application object exists.
void installIcons();

} // namespace Jianbao
