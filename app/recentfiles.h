#pragma once

#include <QObject>
#include <QStringList>

namespace Jianbao {

/// The files opened lately, newest first, kept in the settings. Knows nothing of what is in them.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    QStringList paths() const { return m_paths; } ///< absolute
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void keep(const QStringList &paths);

    QStringList m_paths;
};

/// A path as a person reads it: with ~ for the home folder and the platform's separators.
QString readablePath(const QString &path);

} // namespace Jianbao
