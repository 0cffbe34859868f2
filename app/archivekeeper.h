#pragma once

#include "archivesearch.h"
#include "earlierlinks.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Jianbao {

/// Knows the issues beside the open one: reads them on a thread of its own, and again when something in their folders
/// changes. What it read is kept in the cache's folder, so that the next session need not parse it again. Never touches
/// a document or an issue's file.
class ArchiveKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveKeeper(QObject *parent = nullptr);
    ~ArchiveKeeper() override; ///< waits for the reading to end

    /// Keeps the archive of this folder from now on; an empty path keeps none. `updated` follows.
    void keep(const QString &folder, const Profile &profile);

    /// Reads again what has changed, for what no notice comes of: files written in place, or on other machines.
    /// `updated` follows when there is something.
    void lookAgain();

    /// As it was last told of.
    const Archive &archive() const { return m_known.archive; }
    const Suggestions &suggestions() const { return m_known.suggestions; }
    const ArchiveSearch &search() const { return m_known.search; }
    const EarlierLinks &earlierLinks() const { return m_known.earlierLinks; }

Q_SIGNALS:
    void updated();

private:
    struct Known {
        Archive archive;
        Suggestions suggestions;
        ArchiveSearch search;
        EarlierLinks earlierLinks;
    };

    void read();
    void take(const Known &known);
    void watch(const QStringList &folders);
    static std::optional<Known> readFolder(const QString &folder, const Profile &profile, const Archive &known);

    QThreadPool m_disk;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QString m_folder;
    Profile m_profile;
    Known m_known;
    bool m_isNew = false;       ///< m_known is to be told of
    quint64 m_folderNumber = 0; ///< what is read for an earlier one no longer counts
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while it was being read
};

} // namespace Jianbao
