#include "ledgerline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

QString checksum(const QJsonObject &entry)
{
    const QByteArray json = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(12));
}

} // namespace

QByteArray lineOf(QJsonObject entry)
{
    entry.insert(u"sum"_s, checksum(entry));
    return QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> entryIn(QByteArrayView line)
{
    QJsonObject entry = QJsonDocument::fromJson(line.toByteArray()).object();
    const QJsonValue sum = entry.take("sum"_L1);
    if (entry.isEmpty() || sum.toString() != checksum(entry))
        return std::nullopt;
    return entry;
}

// Some file systems cannot say: they are believed.
bool reachedDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    int result = 0;
    do {
        result = ::fsync(file.handle());
    } while (result != 0 && errno == EINTR);
    return result == 0 || errno == EINVAL || errno == ENOTSUP;
#elif defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0;
#else
    return true;
#endif
}

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace Jianbao::Publish
