#pragma once

#include "archive.h"

#include <QDate>

namespace Jianbao {

/// YYYY-MM-DD within a name or address, the last one there; or empty.
QString dateWithin(QStringView text);

/// The archive's issues by the dates in their file names, the newest first, each date once.
struct IssueDates {
    QStringList finished;
    QStringList drafts; ///< begun and left
    QString newestFile; ///< the name of the newest finished one's file

    bool contains(const QString &date) const { return finished.contains(date) || drafts.contains(date); }
};
IssueDates issueDates(const Archive &archive);

/// When the next issue is due: as far behind the last one as they usually are, on the weekday they keep if they keep
/// one, and not before `today`. `today` itself when the archive says nothing.
QDate proposedDate(const IssueDates &dates, QDate today);

/// What the file of an issue of this date is called: as `like` with its date exchanged, or else YYYY-MM-DD.md.
QString issueFileName(const QString &like, const QString &date);

} // namespace Jianbao
