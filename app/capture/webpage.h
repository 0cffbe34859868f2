#pragma once

#include "capturesteps.h"
#include "htmltree.h"

#include <QList>
#include <QUrl>

namespace Jianbao {

/// A page that was fetched, as text and as a tree.
struct PageSource {
    explicit PageSource(const Fetched &fetched);

    QUrl url;                 ///< that answered
    QList<QUrl> redirections; ///< that led there
    QString text;             ///< as it was sent, scripts and all
    HtmlTree tree;
};

/// Reads a page by the site that answered in the end: an article of WeChat, a paper, a repository, or any other page.
ReadPage readWebPage(const Fetched &fetched);

} // namespace Jianbao
