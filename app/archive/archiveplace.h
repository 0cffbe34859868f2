#pragma once

#include "archive.h"

#include <QMimeData>
#include <memory>

namespace Jianbao {

/// An issue of the archive, or an item of one.
struct ArchivePlace {
    QString issue;       ///< its key in Archive::issues(); empty: nowhere
    qsizetype item = -1; ///< -1: the issue itself

    friend bool operator==(const ArchivePlace &, const ArchivePlace &) = default;
};

/// The issue of a place; null when the archive does not hold it (any more).
inline const ArchivedIssue *issueAt(const Archive &archive, const ArchivePlace &place)
{
    const auto found = archive.issues().constFind(place.issue);
    return found == archive.issues().cend() ? nullptr : &*found;
}

/// The item of a place; null when it is no item's.
inline const ArchivedItem *itemAt(const Archive &archive, const ArchivePlace &place)
{
    const ArchivedIssue *const issue = issueAt(archive, place);
    return issue && place.item >= 0 && place.item < issue->items.size() ? &issue->items.at(place.item) : nullptr;
}

/// 「2020-08-26」, or the name of the file when no date is known.
QString archivedIssueName(const ArchivedIssue &issue);
/// What a person reads where an item's title should be.
QString archivedItemTitle(const ArchivedItem &item);
/// Items as Markdown, to be dropped onto a tab or list of the editor, or anywhere; null for none.
std::unique_ptr<QMimeData> dragOf(const Archive &archive, const QList<ArchivePlace> &places, const Profile &profile);

} // namespace Jianbao
