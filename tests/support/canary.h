#pragma once

#include <QByteArrayList>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// Looks for secrets where none may be.
namespace Canary {

inline bool isIn(const QByteArrayList &secrets, const QByteArray &bytes)
{
    for (const QByteArray &secret : secrets) {
        if (bytes.contains(secret))
            return true;
    }
    return false;
}

/// The files below a folder that hold one of them.
inline QStringList filesWith(const QByteArrayList &secrets, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && isIn(secrets, file.readAll()))
            found.append(file.fileName());
    }
    return found;
}

/// The processes whose arguments or environment hold one of them, as far as this user may look. Linux alone; nothing
/// elsewhere.
inline QStringList processesWith(const QByteArrayList &secrets)
{
    QStringList found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &what : {QStringLiteral("cmdline"), QStringLiteral("environ")}) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(pid, what));
            if (file.open(QIODevice::ReadOnly) && isIn(secrets, file.readAll()))
                found.append(file.fileName());
        }
    }
    return found;
}

/// The processes that run the program of this file name with this word among their arguments.
inline QList<qint64> processesOf(const QString &program, const QByteArray &word)
{
    QList<qint64> found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList words = file.readAll().split('\0');
        if (words.first() == program.toUtf8() && words.contains(word))
            found.append(pid.toLongLong());
    }
    return found;
}

} // namespace Canary
