#pragma once

#include "changeset.h"
#include "issue.h"
#include "issuedates.h"
#include "pastlist.h"

/// Edits of 往期回顾, the list of earlier issues. `issue` must have been parsed from exactly `text`.
namespace Jianbao {

/// A list made anew, and what is different in it; empty lists where nothing is.
struct RebuiltPast {
    ChangeSet changes;
    QStringList added;   ///< dates
    QStringList removed; ///< dates of issues that do not exist, or are not earlier ones
    QStringList mended;  ///< dates of links that led or read wrong

    bool isEmpty() const { return changes.isEmpty(); }
};

/// Makes the list say what the archive holds: every finished issue before the one of `date`, and in a table that one
/// too. What is right keeps its bytes. Issues that are listed and not in the archive stay where the folder is evidently
/// not the whole archive. An issue without a list gets one, in the profile's form, before its ending.
Result<RebuiltPast> rebuildPast(const Text &text, const Issue &issue, const QString &date, const IssueDates &archive,
                                const Profile &profile);

/// The same for a list by itself, which belongs to the issue of `date`.
struct UpdatedPast {
    PastList list;
    QStringList added;
    QStringList removed;
    QStringList mended;
};
enum class ListsItself { Yes, No };
UpdatedPast updatePast(PastList list, const QString &date, const IssueDates &archive, ListsItself listsItself);

/// A relative address that cannot lead to a file beside this one.
bool leadsAstray(const QString &url);

/// Adds one issue to the list that is there.
Result<ChangeSet> addPastIssue(const Text &text, const Issue &issue, const QString &date, const Profile &profile);

/// Gives an entry of the list another date: that of the issue itself when it slips. Empty when it is not there.
ChangeSet redatePastIssue(const Text &text, const Issue &issue, const QString &from, const QString &to,
                          const Profile &profile);

} // namespace Jianbao
