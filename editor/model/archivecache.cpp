#include "archivecache.h"

#include "atomicfile.h"
#include "filepath.h"
#include "profilereader.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>

namespace Jianbao::ArchiveCache {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 version = 1; ///< count it up with every change of what is kept, or of how issues are read
constexpr auto suffix = ".archive"_L1;
constexpr qint64 largestFile = 512 * 1024 * 1024; // bytes
constexpr qsizetype mostFiles = 30;

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

/// What must be the same for a cache to be understood.
QByteArray headFor(const Profile &profile)
{
    // The hashes of items are Qt's.
    const QByteArray made = QByteArray::number(version) + ' ' + QT_VERSION_STR + ' ' + hashOf(profileJson(profile));
    return "JianbaoArchive" + hashOf(made);
}

void write(QDataStream &stream, const ItemValues &values)
{
    stream << values.tags << values.title << values.source << values.url << values.summary;
    for (const QList<FieldValue> *const fields : {&values.links, &values.fields}) {
        stream << qint32(fields->size());
        for (const FieldValue &field : *fields)
            stream << field.label << field.text << field.url;
    }
}

void read(QDataStream &stream, ItemValues &values)
{
    stream >> values.tags >> values.title >> values.source >> values.url >> values.summary;
    for (QList<FieldValue> *const fields : {&values.links, &values.fields}) {
        qint32 count = 0;
        stream >> count;
        for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            FieldValue field;
            stream >> field.label >> field.text >> field.url;
            fields->append(field);
        }
    }
}

void write(QDataStream &stream, const ArchivedIssue &issue)
{
    stream << issue.fileSize << issue.fingerprint << issue.path << issue.date << issue.writtenDate << issue.title
           << issue.intro << issue.hasPast << issue.isDraft << qint32(issue.items.size());
    for (const ArchivedItem &item : issue.items) {
        stream << item.url << quint64(item.hash) << item.section;
        write(stream, item.values);
    }
}

void read(QDataStream &stream, ArchivedIssue &issue)
{
    qint32 count = 0;
    stream >> issue.fileSize >> issue.fingerprint >> issue.path >> issue.date >> issue.writtenDate >> issue.title >>
        issue.intro >> issue.hasPast >> issue.isDraft >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        ArchivedItem item;
        quint64 hash = 0;
        stream >> item.url >> hash >> item.section;
        read(stream, item.values);
        item.hash = size_t(hash);
        issue.items.append(std::move(item));
    }
}

void removeOldest(const QDir &folder)
{
    const QFileInfoList files = folder.entryInfoList({u'*' + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (qsizetype i = mostFiles; i < files.size(); ++i)
        QFile::remove(files.at(i).filePath());
}

} // namespace

QString fileFor(const QString &cacheFolder, const QString &archiveFolder)
{
    return cacheFolder + u'/' + QString::fromLatin1(hashOf(resolvedPath(archiveFolder).toUtf8()).toHex()) + suffix;
}

Archive load(const QString &path, const Profile &profile)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const QByteArray bytes = file.readAll();
    const QByteArray head = headFor(profile);
    const qsizetype hashSize = hashOf({}).size();
    if (!bytes.startsWith(head) || bytes.size() < head.size() + hashSize)
        return {};
    const QByteArrayView content = QByteArrayView(bytes).sliced(head.size() + hashSize);
    if (QByteArrayView(bytes).sliced(head.size(), hashSize) != hashOf(content))
        return {};
    QDataStream stream(QByteArray::fromRawData(content.data(), content.size()));
    stream.setVersion(QDataStream::Qt_6_8);
    QHash<QString, ArchivedIssue> issues;
    while (!stream.atEnd()) {
        QString key;
        ArchivedIssue issue;
        stream >> key;
        read(stream, issue);
        if (stream.status() != QDataStream::Ok)
            return {};
        issues.insert(key, std::move(issue));
    }
    return Archive(std::move(issues));
}

bool store(const QString &path, const Profile &profile, const Archive &archive)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    for (auto issue = archive.issues().cbegin(); issue != archive.issues().cend(); ++issue) {
        stream << issue.key();
        write(stream, *issue);
    }
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(u"."_s))
        return false;
    const bool isWritten =
        AtomicFile::write(path, headFor(profile) + hashOf(content) + content, {.permissions = ownerOnly}).has_value();
    removeOldest(folder);
    return isWritten;
}

} // namespace Jianbao::ArchiveCache
