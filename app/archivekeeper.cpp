#include "archivekeeper.h"

#include "archivecache.h"
#include "background.h"

#include <QStandardPaths>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/archive"_s;
}

bool holdTheSame(const Archive &a, const Archive &b)
{
    const auto &others = b.issues();
    return a.issues().size() == others.size() &&
           std::all_of(a.issues().keyValueBegin(), a.issues().keyValueEnd(), [&others](const auto &entry) {
               const auto other = others.constFind(entry.first);
               return other != others.cend() && other->fingerprint == entry.second.fingerprint &&
                      other->path == entry.second.path;
           });
}

} // namespace

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
    if (folder != m_folder)
        watch(folder.isEmpty() ? QStringList() : QStringList(folder));
    m_folder = folder;
    m_profile = profile;
    m_known = {}; // read with another profile it may say something else
    m_isNew = false;
    ++m_folderNumber;
    read();
}

void ArchiveKeeper::lookAgain()
{
    if (!m_folder.isEmpty())
        m_settled.start();
}

void ArchiveKeeper::watch(const QStringList &folders)
{
    const QStringList watched = m_watcher.directories();
    for (const QString &folder : watched) {
        if (!folders.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString &folder : folders) {
        if (!watched.contains(folder))
            m_watcher.addPath(folder);
    }
}

/// Nothing when it is as it was.
std::optional<ArchiveKeeper::Known> ArchiveKeeper::readFolder(const QString &folder, const Profile &profile,
                                                              const Archive &known)
{
    if (folder.isEmpty())
        return Known{{}, suggestionsFrom({}, profile), {}, {}};
    const bool isFirst = known.folders().isEmpty();
    const QString cache = ArchiveCache::fileFor(cacheFolder(), folder);
    const Archive before = isFirst ? ArchiveCache::load(cache, profile) : known;
    const Archive now = Archive::read(folder, profile, before);
    const bool isSame = holdTheSame(before, now);
    if (!isSame)
        ArchiveCache::store(cache, profile, now);
    if (isSame && !isFirst)
        return std::nullopt;
    return Known{now, suggestionsFrom(now, profile), ArchiveSearch(now), EarlierLinks(now)};
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
        [folder = m_folder, profile = m_profile, archive = m_known.archive] {
            return readFolder(folder, profile, archive);
        },
        this,
        [this, number = m_folderNumber](const std::optional<Known> &known) {
            m_isReading = false;
            if (known && number == m_folderNumber)
                take(*known);
            if (m_isStale)
                read();
            else if (std::exchange(m_isNew, false))
                Q_EMIT updated();
        });
}

void ArchiveKeeper::take(const Known &known)
{
    m_known = known;
    m_isNew = true;
    if (!m_folder.isEmpty())
        watch(known.archive.folders().isEmpty() ? QStringList(m_folder) : known.archive.folders());
}

} // namespace Jianbao
