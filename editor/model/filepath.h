#pragma once

#include <QString>

namespace Jianbao {

/// The file a path leads to once symbolic links are followed, as an absolute path: the same for every way to name one
/// file, whether or not the file exists. Empty for an empty path and for links that lead in a circle.
QString resolvedPath(const QString &path);

/// A path as it is named to a person: the system's separators, control characters (a name may hold a line break) made
/// visible.
QString displayedPath(const QString &path);

} // namespace Jianbao
