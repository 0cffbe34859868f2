#pragma once

#include <QChar>
#include <span>

namespace Jianbao {

/// Replaces what nobody reads as prose in one line by U+FFFC: code spans, HTML tags, bare URLs and the targets of
/// links. In one pass, in time linear in the line; backslash escapes count. Keeps the length.
void maskMarkup(std::span<QChar> line);

} // namespace Jianbao
