#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

/// Changes single values in a JSON text and leaves every other byte as it is: the order, spacing and line ends are
/// those of the person who wrote it. All of these refuse, with a sentence, a text that is not one JSON object, and a
/// path that leads through a value of another kind. A path names a value by the keys above it and its own.
namespace Jianbao::JsonEdit {

/// Gives a key this value (JSON on one line); it and the objects it stands in are made where they are missing.
Result<QByteArray> set(const QByteArray &json, const QStringList &path, const QByteArray &value);

/// Puts a value (JSON on one line) behind the others of a list; the list is made where it is missing.
Result<QByteArray> append(const QByteArray &json, const QStringList &path, const QByteArray &value);

/// Takes out of a list the entries whose JSON `isUnwanted` says so. The same text when there are none.
Result<QByteArray> removeEntries(const QByteArray &json, const QStringList &path,
                                 const std::function<bool(const QByteArray &entry)> &isUnwanted);

} // namespace Jianbao::JsonEdit
