#pragma once

#include "capturedpage.h"
#include "edits.h"

/// From captured pages to the issue, as ChangeSets in the newsletter's house style. Pure functions.
namespace Jianbao {

/// What an item is before its page was read: the address and nothing else. `- https://…` in the file.
ItemValues itemFor(QStringView url);
/// What it is when all is known at once.
ItemValues itemFor(const CapturedPage &page);

/// The first item with this address, as written or in canonical form; in an inbox line, too.
std::optional<ItemPath> itemWithUrl(const Text &text, const Issue &issue, QStringView url);
QList<ItemPath> itemsWithUrl(const Text &text, const Issue &issue, QStringView url); ///< all of them

/// Puts what the page says into the fields of an item that are still empty, as one change: title, source, tags,
/// summary; a bare URL line becomes an item. The address becomes the page's lasting one as long as it is the one that
/// was asked for. What the person has typed stays. The number of items in the introduction goes with the title. The
/// empty ChangeSet when there is nothing to add.
Result<ChangeSet> fillItem(const Text &text, const Issue &issue, ItemPath path, const CapturedPage &page,
                           const Profile &profile = Profile::builtIn());

/// What of fillItem() concerns this field, for who wants a step of its own for each.
Result<ChangeSet> fillField(const Text &text, const Issue &issue, ItemPath path, ItemField field,
                            const CapturedPage &page, const Profile &profile = Profile::builtIn());

/// Fetched text as Markdown: nothing in it means anything.
QString summaryMarkdown(QStringView plain);

} // namespace Jianbao
