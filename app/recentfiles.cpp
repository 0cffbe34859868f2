#include "recentfiles.h"

#include <QDir>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype mostKept = 10;

constexpr auto settingsKey = "recentFiles"_L1;

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
{
    const QStringList kept = QSettings().value(settingsKey).toStringList();
    m_paths = kept.first(std::min(kept.size(), mostKept));
}

void RecentFiles::add(const QString &path)
{
    if (m_paths.value(0) == path)
        return;
    QStringList paths = m_paths;
    paths.removeAll(path);
    paths.prepend(path);
    keep(paths.first(std::min(paths.size(), mostKept)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = m_paths;
    if (paths.removeAll(path) > 0)
        keep(paths);
}

void RecentFiles::clear()
{
    keep({});
}

void RecentFiles::keep(const QStringList &paths)
{
    m_paths = paths;
    QSettings().setValue(settingsKey, paths);
    Q_EMIT changed();
}

QString readablePath(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isAtHome = path.startsWith(home + u'/');
    return isAtHome ? QDir::toNativeSeparators(u'~' + path.sliced(home.size())) : QDir::toNativeSeparators(path);
}

} // namespace Jianbao
