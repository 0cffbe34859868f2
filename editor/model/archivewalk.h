#pragma once

#include <QFileInfo>
#include <QList>
#include <QStringList>

namespace Jianbao {

/// A file that may be an issue.
struct ArchiveFile {
    QFileInfo file;
    QString name; ///< its path from the archive's folder, with `/`
    QString date; ///< as far as the name says: `2020-03-30`, `2020-03`, `2020` or nothing
};

/// The files of an archive and where they were found.
struct ArchiveFiles {
    QString folder;           ///< the archive's own
    QStringList folders;      ///< it and those below it that were looked into: what to watch
    QList<ArchiveFile> files; ///< the newest first
};

/// Finds the Markdown files among which an issue of `folder` stands: those beside it, and those in folders of years and
/// months. From within such a folder it looks at its siblings too; from Jekyll's `_drafts` at `_posts`. Goes into no
/// other folder and follows no link to one, so that an issue in a home folder does not make all of it an archive; looks
/// at no more than some ten thousand names. Reads no file. Blocking: call from a worker thread or the command line.
ArchiveFiles walkArchive(const QString &folder);

/// The order of issues: by date, then by the numbers in their names (issue 100 came after issue 9).
bool isNewer(QStringView dateA, QStringView nameA, QStringView dateB, QStringView nameB);

/// The last date within a path, as far as it goes: `2020-03-30`, `2020-03`, the `2020` of a year's folder, or nothing.
QString dateInPath(QStringView path);

} // namespace Jianbao
