#include "exportplaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Jianbao::ExportPlaces {

namespace {

/// A folder's path holds slashes, which settings take for groups.
QString group(const QString &issuePath)
{
    const QString folder = QFileInfo(issuePath).absolutePath();
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"export/"_s + QString::fromLatin1(hash.first(16)) + u'/';
}

QString fileKey(ExportKind kind, const QString &issuePath)
{
    return group(issuePath) + exportKey(kind) + u"/file"_s;
}

QString issueKey(ExportKind kind, const QString &issuePath)
{
    return group(issuePath) + exportKey(kind) + u"/issue"_s;
}

QString nameIn(const QString &folder, ExportKind kind, const QString &issuePath)
{
    return QDir(folder).filePath(exportFileName(kind, QFileInfo(issuePath).completeBaseName()));
}

} // namespace

QString known(ExportKind kind, const QString &issuePath)
{
    const QSettings settings;
    const QString last = settings.value(fileKey(kind, issuePath)).toString();
    if (last.isEmpty() || !QFileInfo(last).dir().exists())
        return {};
    if (settings.value(issueKey(kind, issuePath)).toString() == QFileInfo(issuePath).fileName())
        return last;
    const QString target = nameIn(QFileInfo(last).absolutePath(), kind, issuePath);
    return QFileInfo::exists(target) ? QString() : target; // it may be somebody else's
}

QString proposed(ExportKind kind, const QString &issuePath)
{
    const QString last = QSettings().value(fileKey(kind, issuePath)).toString();
    const QFileInfo place(last.isEmpty() || !QFileInfo(last).dir().exists() ? issuePath : last);
    return nameIn(place.absolutePath(), kind, issuePath);
}

void remember(ExportKind kind, const QString &issuePath, const QString &target)
{
    QSettings settings;
    settings.setValue(fileKey(kind, issuePath), QFileInfo(target).absoluteFilePath());
    settings.setValue(issueKey(kind, issuePath), QFileInfo(issuePath).fileName());
}

void forget(const QString &issuePath)
{
    QSettings settings;
    for (const ExportKind kind : exportKinds) {
        settings.remove(fileKey(kind, issuePath));
        settings.remove(issueKey(kind, issuePath));
    }
}

QString baseAddress(const QString &issuePath)
{
    return QSettings().value(group(issuePath) + u"address"_s).toString();
}

void setBaseAddress(const QString &issuePath, const QString &address)
{
    QSettings().setValue(group(issuePath) + u"address"_s, address);
}

} // namespace Jianbao::ExportPlaces
