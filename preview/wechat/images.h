#pragma once

#include "article.h"
#include "error.h"

#include <QString>
#include <QStringList>

namespace Jianbao::WeChat {

/// The HTML of an article whose local images are data: URIs, for the clipboard, and what could not be put in.
struct EmbeddedArticle {
    QByteArray html;
    QStringList missing; ///< image paths as written that are absent, outside the folder, too large or no image
};

/// Reads PNG, JPEG, GIF images relative to `folder` (the issue's), confined to `root` (the repository or the folder
/// above the issue's) after resolving symlinks. Blocking.
EmbeddedArticle embedImages(const Article &article, const QString &folder, const QString &root);

} // namespace Jianbao::WeChat
