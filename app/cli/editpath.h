#pragma once

#include "edits.h"
#include "error.h"

#include <QString>
#include <variant>

namespace Jianbao::Cli {

/// A field of an item: `论文/3/title`.
struct ItemFieldPath {
    ItemPath item;
    ItemField field = ItemField::Title;
};

/// A labelled line of an item: `论文/3/link:代码`.
struct LabelledPath {
    ItemPath item;
    QString label;
};

/// What `--set PATH=VALUE` can name. A block is set as Markdown.
using FieldPath = std::variant<OpeningField, ItemFieldPath, LabelledPath, BlockPath>;

/// Reads a PATH against an issue; items count from 1. On failure the message names the path.
Result<FieldPath> parseFieldPath(QStringView path, const Text &text, const Issue &issue);
/// `博文/2`, an item that is there.
Result<ItemPath> parseItemPath(QStringView path, const Text &text, const Issue &issue);
/// Whether the path is that of a part that is not an item: `博文/block:2`, the second of those that `show --json` lists
/// as blocks. Parts of the opening and the ending are `opening/block:1` and `ending/block:1`.
bool namesBlock(QStringView path);
Result<BlockPath> parseBlockPath(QStringView path, const Text &text, const Issue &issue);
/// Where a block can be put: before another one, before an item, or `博文/+`, behind the last.
Result<BlockPath> parseBlockPlace(QStringView path, const Text &text, const Issue &issue);
/// An item as one of its section's blocks.
BlockPath blockOf(const Issue &issue, ItemPath item);

/// `博文/2`, or `博文/+` for behind the last: where an item can be put.
Result<ItemPath> parsePlacePath(QStringView path, const Text &text, const Issue &issue);

} // namespace Jianbao::Cli
