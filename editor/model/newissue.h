#pragma once

#include "document.h"
#include "issuedates.h"

#include <optional>

namespace Jianbao {

/// Earlier issues that a new one takes after.
struct Precedents {
    std::optional<Snapshot> last;       ///< the newest finished one
    std::optional<Snapshot> beforeLast; ///< what both have is a custom, what only one has is its own
    std::optional<Snapshot> withPast;   ///< the newest that lists the issues before it
    QString lastName;                   ///< of the file of `last`
};

/// Reads them from the archive's files: finished issues before `date`. Blocking: call from a worker thread or the
/// command line. What cannot be read is left out.
Precedents readPrecedents(const Archive &archive, const Profile &profile, const QString &date);

/// The text of a new issue of `date` (YYYY-MM-DD) without a single item: front matter, title, tagline, an introduction
/// that counts them, the profile's sections, 往期回顾 from the archive, and the ending. Front matter, notes that stand
/// in every issue, line breaks, and the ending where the profile has none of its own, are those of the last issues.
/// Pure.
Text newIssue(const Profile &profile, const QString &date, const IssueDates &archive, const Precedents &precedents);

} // namespace Jianbao
