#include "recovery.h"

#include "atomicfile.h"
#include "filepath.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Jianbao::RecoveryStore)
};

constexpr QByteArrayView magic = "jianbao-recovery 1\n";
constexpr auto suffix = ".recovery"_L1;
constexpr qint64 maximumHeaderSize = 64 * 1024; // a path is 4 KB at most, escaped six times that

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

/// The head of a recovery file.
struct Header {
    RecoveryEntry entry;
    qint64 textBegin = 0;
    qint64 textSize = 0;
    QByteArray textChecksum;
};

QByteArray headerBytes(const QString &path, const Text &text, const QByteArray &base)
{
    const QJsonObject header{
        {u"path"_s, path},
        {u"base"_s, QString::fromLatin1(base.toHex())},
        {u"savedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"size"_s, text.size()},
        {u"checksum"_s, QString::fromLatin1(checksum(text.bytes()))},
    };
    return magic + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

/// Reads the head from the start of `file` and checks that the text behind it has the length it should.
std::optional<Header> readHeader(QFile &file)
{
    if (file.readLine(magic.size() + 1) != magic)
        return std::nullopt;
    const QByteArray line = file.readLine(maximumHeaderSize);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Header header;
    header.entry.path = json["path"_L1].toString();
    header.entry.base = QByteArray::fromHex(json["base"_L1].toString().toLatin1());
    header.entry.savedAt = QDateTime::fromString(json["savedAt"_L1].toString(), Qt::ISODateWithMs);
    header.entry.file = file.fileName();
    header.textBegin = magic.size() + line.size();
    header.textSize = json["size"_L1].toInteger(-1);
    header.textChecksum = json["checksum"_L1].toString().toLatin1();
    if (!line.endsWith('\n') || header.entry.path.isEmpty() || !header.entry.savedAt.isValid() || header.textSize < 0 ||
        file.size() - header.textBegin != header.textSize)
        return std::nullopt;
    return header;
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString RecoveryStore::fileFor(const QString &path) const
{
    return m_folder + u'/' + QString::fromLatin1(checksum(resolvedPath(path).toUtf8())) + suffix;
}

Result<void> RecoveryStore::put(const QString &path, const Text &text, const QByteArray &base) const
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileInfo folder(m_folder);
    if (!folder.exists()) {
        QDir().mkpath(folder.absolutePath());
        QDir().mkdir(m_folder, ownerOnly | QFileDevice::ExeOwner);
    }
    const auto written = AtomicFile::write(fileFor(path), headerBytes(resolvedPath(path), text, base) + text.bytes(),
                                           {.permissions = ownerOnly});
    if (!written) {
        return std::unexpected(Error{Messages::tr("Unsaved edits of “%1” cannot be kept safe in the folder “%2”.")
                                         .arg(displayedPath(path), displayedPath(m_folder))});
    }
    return {};
}

QList<RecoveryEntry> RecoveryStore::entries() const
{
    QList<RecoveryEntry> found;
    QDirIterator files(m_folder, {u'*' + suffix}, QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (std::optional<Header> header = readHeader(file))
            found.append(std::move(header->entry));
    }
    std::ranges::sort(found, std::greater(), &RecoveryEntry::savedAt);
    return found;
}

std::optional<RecoveryEntry> RecoveryStore::entry(const QString &path) const
{
    QFile file(fileFor(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return readHeader(file).transform([](const Header &header) { return header.entry; });
}

Result<Text> RecoveryStore::read(const RecoveryEntry &entry) const
{
    QFile file(entry.file);
    if (file.open(QIODevice::ReadOnly)) {
        if (const std::optional<Header> header = readHeader(file)) {
            const QByteArray bytes = file.read(header->textSize);
            if (checksum(bytes) == header->textChecksum)
                return Text(bytes);
        }
    }
    return std::unexpected(
        Error{Messages::tr("The unsaved edits of “%1” cannot be read: what was kept of them is in “%2”.")
                  .arg(displayedPath(entry.path), displayedPath(entry.file))});
}

Result<void> RecoveryStore::remove(const QString &path) const
{
    const QString file = fileFor(path);
    AtomicFile::removeOrphans(file);
    if (QFile::remove(file) || !QFileInfo::exists(file))
        return {};
    return std::unexpected(Error{Messages::tr("Edits kept for “%1” cannot be removed from the folder “%2”.")
                                     .arg(displayedPath(path), displayedPath(m_folder))});
}

} // namespace Jianbao
