#pragma once

#include <QString>

namespace Jianbao {

/// Where the user's own themes lie, the same for the editor and the command line. The folder need not exist.
QString userThemeFolder();

} // namespace Jianbao
