#pragma once

#include "archive.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Jianbao {

/// Knows the issues beside the open one: reads them on a thread of its own, and again when something in their folder
/// changes. Never touches a document or a file.
class ArchiveKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveKeeper(QObject *parent = nullptr);
    ~ArchiveKeeper() override; ///< waits for the reading to end

    /// Keeps the archive of this folder from now on; an empty path keeps none. `updated` follows.
    void keep(const QString &folder, const Profile &profile);

    /// As it was last told of.
    const Archive &archive() const { return m_archive; }
    const Suggestions &suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void updated();

private:
    void read();

    struct Known {
        Archive archive;
        Suggestions suggestions;
    };

    QThreadPool m_disk;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QString m_folder;
    Profile m_profile;
    Archive m_archive;
    Suggestions m_suggestions;
    quint64 m_folderNumber = 0; ///< what is read for an earlier one no longer counts
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while it was being read
};

} // namespace Jianbao
