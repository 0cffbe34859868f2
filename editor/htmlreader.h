#pragma once

#include <QString>
#include <functional>

namespace Jianbao {

/// Turns HTML, as browsers and word processors put it on the clipboard, into Markdown; into nothing where the plain
/// text beside it says as much. The HTML is anybody's.
using HtmlReader = std::function<QString(const QString &html)>;

} // namespace Jianbao
