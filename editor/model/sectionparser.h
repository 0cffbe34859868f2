#pragma once

#include "blockscanner.h"
#include "issue.h"
#include "itemparser.h"
#include "profile.h"

#include <QSpan>

namespace Jianbao {

/// Reads a section's blocks, its heading first. What a person sees as an item's is the item's:
/// - every line that follows the head without a blank line between, also where CommonMark has closed the list (a list
///   or code that is not indented);
/// - paragraphs, lists, code, tables and quotes behind blank lines, up to the next bullet, note, heading, rule, HTML
///   block or inbox URL.
/// A bare URL line behind a blank line, or under another one, is an inbox entry with the text lines right below it.
/// What stands before the first entry, or behind what closes one, stays raw.
Section readSection(const Text &text, const Profile &profile, const ItemParser &items, QSpan<const TopBlock> blocks);

} // namespace Jianbao
