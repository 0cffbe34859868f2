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

/// What `--set PATH=VALUE` can name.
using FieldPath = std::variant<OpeningField, ItemFieldPath, LabelledPath>;

/// Reads a PATH against an issue; items count from 1. On failure the message names the path.
Result<FieldPath> parseFieldPath(QStringView path, const Text &text, const Issue &issue);
/// `博文/2`, an item that is there.
Result<ItemPath> parseItemPath(QStringView path, const Text &text, const Issue &issue);
/// `博文/2`, or `博文/+` for behind the last: where an item can be put.
Result<ItemPath> parsePlacePath(QStringView path, const Text &text, const Issue &issue);

} // namespace Jianbao::Cli
