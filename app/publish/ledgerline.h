#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

class QFile;
class QString;

namespace Jianbao::Publish {

/// An entry of the ledger as it stands in the file: one line of JSON with a checksum and a line feed.
QByteArray lineOf(QJsonObject entry);
/// The entry of a line whose checksum fits; nothing otherwise.
std::optional<QJsonObject> entryIn(QByteArrayView line);

/// Whether the disk has all that was written.
bool reachedDisk(QFile &file);
/// The same for a file's name in its folder, as far as the system lets that be asked.
void syncFolder(const QString &folder);

} // namespace Jianbao::Publish
