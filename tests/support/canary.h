#pragma once

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
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

/// The processes that this one has started, and theirs; Linux alone, none elsewhere. Tests run beside others that
/// hold the same secrets.
inline QList<qint64> descendants()
{
    QHash<qint64, qint64> parents;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll(); // 17 (a name) S 16 …
        parents.insert(pid.toLongLong(),
                       stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ').value(1).toLongLong());
    }
    QList<qint64> found;
    for (auto process = parents.cbegin(); process != parents.cend(); ++process) {
        qint64 above = process.value();
        while (above > 1 && above != QCoreApplication::applicationPid())
            above = parents.value(above);
        if (above == QCoreApplication::applicationPid())
            found.append(process.key());
    }
    return found;
}

/// Which of them have one of the secrets in their arguments or their environment.
inline QStringList processesWith(const QByteArrayList &secrets)
{
    QStringList found;
    for (const qint64 pid : descendants()) {
        for (const QString &what : {QStringLiteral("cmdline"), QStringLiteral("environ")}) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(what));
            if (file.open(QIODevice::ReadOnly) && isIn(secrets, file.readAll()))
                found.append(file.fileName());
        }
    }
    return found;
}

/// Those that run this program with this word among their arguments.
inline QList<qint64> processesOf(const QString &program, const QByteArray &word)
{
    QList<qint64> found;
    for (const qint64 pid : descendants()) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList words = file.readAll().split('\0');
        if (words.first() == program.toUtf8() && words.contains(word))
            found.append(pid);
    }
    return found;
}

} // namespace Canary
