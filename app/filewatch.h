#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Jianbao {

/// Notices that something happened to a file, by any program and in any way: written in place, replaced by a rename (as
/// git and every careful editor do), removed, put back. Says nothing of what: the bytes must be compared.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches this file (absolute) instead of the one before; an empty path watches nothing.
    void watch(const QString &path);

Q_SIGNALS:
    void somethingHappened();

private:
    void watchFileAgain();

    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QString m_path;
};

} // namespace Jianbao
