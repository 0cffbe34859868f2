#pragma once

#include "images.h"

#include <QString>

namespace Jianbao {

/// For an issue file (absolute path): the root is the git work tree it stands in, or else the folder above its own, for
/// issues name pictures as `../picture.jpg`; never the root of the file system or somebody's whole home.
WeChat::ImagePlace imageFolderOf(const QString &issuePath);

} // namespace Jianbao
