#pragma once

#include "text.h"

#include <QList>

namespace Jianbao {

/// A block at the top level of the Markdown, in whole lines. The entries of a bullet list are blocks of their own.
struct TopBlock {
    enum class Kind { Heading, Bullet, OrderedList, Quote, Paragraph, Code, Html, Table, Break, Definitions, Other };
    Kind kind = Kind::Other;
    int level = 0; ///< of a heading
    qsizetype firstLine = 0;
    qsizetype lastLine = 0; ///< its last line that is not blank
};

/// Splits lines [firstLine, end of text) into top-level blocks with cmark-gfm. Every line that is not blank belongs to
/// exactly one block. Only cmark's lines are used, never its columns: those shift with NUL bytes and BOMs.
QList<TopBlock> scanBlocks(const Text &text, qsizetype firstLine);

} // namespace Jianbao
