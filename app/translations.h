#pragma once

namespace Jianbao {

/// Installs the translations for the language the system speaks, Qt's own where the program carries them: Simplified
/// Chinese for any Chinese, English otherwise. Call once, when the application object exists.
void installTranslations();

} // namespace Jianbao
