#pragma once

#include <QString>
#include <functional>

namespace Jianbao {

/// Where Markdown that was made of HTML is to stand.
enum class MarkdownPlace {
    Summary, ///< in an item: each line is a paragraph of its own, as the summary's editor has them
    Text,    ///< among other Markdown: as it is written in a file
};

/// Turns HTML, as browsers and word processors put it on the clipboard, into Markdown; into nothing where the plain
/// text beside it says as much. The HTML is anybody's.
using HtmlReader = std::function<QString(const QString &html, MarkdownPlace place)>;

} // namespace Jianbao
