#pragma once

#include "blockscanner.h"
#include "issue.h"
#include "profile.h"

#include <QSpan>

namespace Jianbao {

/// The line behind the front matter (`---` … `---` at the very start of the file), or 0 when there is none.
qsizetype frontMatterEnd(const Text &text);

/// Reads title line, tagline, intro, notes and preamble into the issue.
/// `blocks` are those before the first section; `issue.opening` is set already.
void readOpeningBlocks(const Text &text, const Profile &profile, QSpan<const TopBlock> blocks, Issue &issue);

/// Splits the text of a title line into name, date and subtitle: `name (date)：subtitle` or `name：subtitle`.
struct TitleParts {
    Span name;
    std::optional<Span> date;
    std::optional<Span> subtitle;
};
TitleParts splitTitle(QByteArrayView text, Span title);

/// Whether a title line's bracket holds a date: 2020-03-30, 2020.3.30, 2020-05-xx, 2020年3月30日.
bool isDate(QByteArrayView date);

/// Appends a note or raw block for `blocks[index]`; the entries of one list are one block.
void appendBlock(const Text &text, QByteArrayView notePrefix, QSpan<const TopBlock> blocks, qsizetype index,
                 QList<Block> &to);

/// Whether a quote or line reads 「注：…」.
bool isNote(const Text &text, QByteArrayView prefix, const TopBlock &block);

} // namespace Jianbao
