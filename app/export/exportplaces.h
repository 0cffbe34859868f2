#pragma once

#include "exportkind.h"

#include <QString>

namespace Jianbao {

/// Where the issues of a newsletter were last exported to, kept in the settings: a place for each folder of issues and
/// each kind of export. Never touches a file.
namespace ExportPlaces {

/// The file that an issue goes to without asking: the one it went to last time, or, in the folder where the issue
/// before it went, a file that does not exist yet. Empty when the person has to be asked.
QString known(ExportKind kind, const QString &issuePath);
/// What to propose when asking: in the folder of last time, or else beside the issue.
QString proposed(ExportKind kind, const QString &issuePath);
void remember(ExportKind kind, const QString &issuePath, const QString &target);
/// The next export of this newsletter asks again.
void forget(const QString &issuePath);

/// The address at which the folder of the issues is published, which relative links are made absolute against; empty
/// when nobody has said.
QString baseAddress(const QString &issuePath);
void setBaseAddress(const QString &issuePath, const QString &address);

} // namespace ExportPlaces

} // namespace Jianbao
