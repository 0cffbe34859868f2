#pragma once

#include <QString>

namespace Jianbao {

/// Where an issue's pictures may lie.
struct ImageFolder {
    QString folder; ///< the issue's own: what relative paths start from
    QString root;   ///< nothing outside is ever read
};

/// For an issue file (absolute path): the root is the git work tree it stands in, or else the folder above its own, for
/// issues name pictures as `../picture.jpg`; never the root of the file system or somebody's whole home.
ImageFolder imageFolderOf(const QString &issuePath);

} // namespace Jianbao
