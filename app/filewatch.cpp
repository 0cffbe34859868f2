#include "filewatch.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace Jianbao {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    // A program that replaces a file causes several notices; one is enough, when it is done.
    m_settled.setSingleShot(true);
    m_settled.setInterval(100ms);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        watchFileAgain();
        Q_EMIT somethingHappened();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
}

void FileWatch::watch(const QString &path)
{
    if (path == m_path) {
        watchFileAgain();
        return;
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_settled.stop();
    m_path = path;
    if (m_path.isEmpty())
        return;
    // The folder tells of a replaced file, after which Qt no longer watches the file itself.
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    watchFileAgain();
}

void FileWatch::watchFileAgain()
{
    if (!m_path.isEmpty() && !m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace Jianbao
