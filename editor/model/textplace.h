#pragma once

#include "text.h"

namespace Jianbao {

/// The byte at which a person put a finger when the text around it, as a reader sees it, is `before` and `after`: the
/// place within `within` whose neighbourhood agrees with them best, whatever Markdown stands between the letters. -1
/// when no place agrees well enough to be it.
qsizetype placeOfText(const Text &text, Span within, QStringView before, QStringView after);

} // namespace Jianbao
