#pragma once

#include "document.h"
#include "edits.h"

/// What is done to whole items: each is one undo step and says where the items are now.
namespace Jianbao::ItemCommands {

/// Adds what a person typed, pasted or dropped before the item now at `at` (or behind the last one): titles, links,
/// titles with a link behind them, and items as Markdown, in any mixture of lines. Returns the numbers of the new items
/// (from 0).
Result<QList<qsizetype>> add(Document &document, ItemPath at, const QString &typed);

/// Copies an item, byte for byte, behind itself. Returns the copy's number.
Result<qsizetype> duplicate(Document &document, ItemPath path);

/// Removes blocks of a section (numbers in ascending order), items and others alike.
Result<void> remove(Document &document, qsizetype section, const QList<qsizetype> &blocks);

/// Moves items of a section (numbers in ascending order) so that they stand together before the item now at `to` of its
/// section. Returns their new numbers there.
Result<QList<qsizetype>> move(Document &document, qsizetype section, const QList<qsizetype> &items, ItemPath to);

} // namespace Jianbao::ItemCommands
