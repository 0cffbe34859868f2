#include "archivekeeper.h"

#include "background.h"

#include <utility>

using namespace std::chrono_literals;

namespace Jianbao {

ArchiveKeeper::ArchiveKeeper(QObject *parent)
    : QObject(parent)
{
    m_disk.setMaxThreadCount(1);
    // A save is several notices, a change of branch hundreds.
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &ArchiveKeeper::read);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
}

ArchiveKeeper::~ArchiveKeeper()
{
    m_disk.waitForDone();
}

void ArchiveKeeper::keep(const QString &folder, const Profile &profile)
{
    if (folder != m_folder) {
        if (!m_folder.isEmpty())
            m_watcher.removePath(m_folder);
        m_folder = folder;
        if (!m_folder.isEmpty())
            m_watcher.addPath(m_folder);
    }
    m_profile = profile;
    m_archive = {}; // read with another profile it may say something else
    ++m_folderNumber;
    read();
}

void ArchiveKeeper::read()
{
    m_settled.stop();
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    inBackground(
        m_disk,
        [folder = m_folder, profile = m_profile, archive = m_archive] {
            Known known;
            if (!folder.isEmpty())
                known.archive = Archive::read(folder, profile, archive);
            known.suggestions = suggestionsFrom(known.archive, profile);
            return known;
        },
        this,
        [this, number = m_folderNumber](const Known &known) {
            m_isReading = false;
            if (number == m_folderNumber) {
                m_archive = known.archive;
                m_suggestions = known.suggestions;
            }
            if (m_isStale)
                read();
            else
                Q_EMIT updated();
        });
}

} // namespace Jianbao
