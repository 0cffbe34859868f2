#pragma once

#include "error.h"
#include "text.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Jianbao {

/// Unsaved edits of one file as they were last put aside.
struct RecoveryEntry {
    QString path;      ///< the issue file, links resolved
    QByteArray base;   ///< fingerprint of what the file held when the edits began (Storage::OpenedFile::fingerprint)
    QDateTime savedAt; ///< UTC
    QString file;      ///< where they are kept
};

/// Unsaved edits, kept in a folder of their own outside any git tree so that a crash, a power cut or a `git pull` after
/// it cannot take them away. Never touches an issue file, and forgets an entry only when told to: not because the issue
/// file has changed or is gone.
///
/// One file per issue, readable by its owner only: two lines that say what it belongs to, and then the very bytes of
/// the text, so that a person can get at them without this program. Holds no state but the folder's name: copy it to a
/// worker thread. Calls for the same path belong in one order, or a late put() brings back what remove() has forgotten.
class RecoveryStore
{
public:
    /// `folder` is made when first needed.
    explicit RecoveryStore(QString folder);

    /// Replaces what was put aside for this file. Returns when the disk has it.
    Result<void> put(const QString &path, const Text &text, const QByteArray &base) const;
    /// All entries, the newest first. Files that are damaged or not ours are left out and left alone.
    QList<RecoveryEntry> entries() const;
    std::optional<RecoveryEntry> entry(const QString &path) const;
    /// The text put aside, or why it cannot be had (its checksum is verified).
    Result<Text> read(const RecoveryEntry &entry) const;
    /// Forgets the entry of this file: it was saved, or its edits were thrown away on purpose.
    Result<void> remove(const QString &path) const;

private:
    QString fileFor(const QString &path) const;

    QString m_folder;
};

} // namespace Jianbao
