#pragma once

#include "edits.h"

/// Shared by the edits of items; no part of the library's interface.
namespace Jianbao::Editing {

/// The item at `path`, or the error that there is none.
Result<const Item *> itemAt(const Issue &issue, ItemPath path);

/// Where a head's text begins, behind bullet and spaces.
qsizetype headBegin(const Text &text, const Item &item);

/// What must be written when an inbox line becomes a list item: its bullet, and a blank line where the next line would
/// otherwise become part of it.
QList<Replacement> bulletAdded(const Text &text, const Item &item);

Result<ChangeSet> setSummary(const Text &text, const Item &item, QStringView value, const Profile &profile);
Result<ChangeSet> setTags(const Text &text, const Item &item, const QStringList &tags, const Profile &profile);
/// Tags as typed, `a, b`.
QStringList typedTags(QStringView value);
/// A labelled line (its Markdown given) behind the others that stand above the summary.
ChangeSet fieldAdded(const Text &text, const Item &item, const QByteArray &field);
/// The words of a further link, without the inner brackets of `[[code]](url)`.
Span linkLabel(const Text &text, const Link &link);

} // namespace Jianbao::Editing
