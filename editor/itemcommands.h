#pragma once

#include "document.h"
#include "edits.h"

/// What is done to whole items and blocks: each is one undo step and says where the items are now.
namespace Jianbao::ItemCommands {

/// In UTF-16 units. Each line is read by itself, and the person waits for it.
inline constexpr qsizetype longestTyped = 500'000;

/// What a person typed, pasted or dropped, as items: titles, links, titles with a link behind them, numbers of arXiv,
/// and items as Markdown, in any mixture of lines. None of what is longer than longestTyped.
QList<ItemValues> read(const QString &typed, const Profile &profile);
/// Adds items before the one now at `at` (or behind the last one). Returns their numbers (from 0); none when
/// the issue would become too long, which the document tells.
Result<QList<qsizetype>> add(Document &document, ItemPath at, const QList<ItemValues> &items);

/// Copies an item, byte for byte, behind itself. Returns the copy's number, or its own
/// when the issue would become too long.
Result<qsizetype> duplicate(Document &document, ItemPath path);

/// Removes blocks of a section (numbers in ascending order), items and others alike.
Result<void> remove(Document &document, qsizetype section, const QList<qsizetype> &blocks);

/// Moves items of a section (numbers in ascending order) so that they stand together before the item now at `to` of its
/// section. Returns their new numbers there.
Result<QList<qsizetype>> move(Document &document, qsizetype section, const QList<qsizetype> &items, ItemPath to);

/// Moves blocks of a section (numbers in ascending order), items and others alike, so that they stand together before
/// the block now at `to`. Returns their new numbers there.
Result<QList<qsizetype>> moveBlocks(Document &document, qsizetype section, const QList<qsizetype> &blocks,
                                    BlockPath to);

/// Moves the block of the opening or the ending that holds the byte past the one above (-1) or below (1). Returns where
/// the byte is now: where it was, when there is nothing to pass.
Result<qsizetype> moveBlockAt(Document &document, BlockPath::Area area, qsizetype offset, int by);

} // namespace Jianbao::ItemCommands
