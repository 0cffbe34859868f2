#pragma once

#include "preferences.h"

namespace Jianbao {

/// Shows the whole program light, dark, or as the system is, now and whatever the system changes to later.
void applyAppearance(Preferences::Appearance appearance);

} // namespace Jianbao
