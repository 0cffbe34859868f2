#pragma once

#include "error.h"
#include "profile.h"

#include <QByteArray>

/// What the program itself changes in a `jianbao.json` when the person asks for it: text of the file in, text of the
/// file out, everything else in it byte for byte as it was. They refuse a text that is no JSON object.
namespace Jianbao::ProfileEdits {

/// Switches a check on or off.
Result<QByteArray> switchRule(const QByteArray &json, const QString &code, bool isOn);
Result<QByteArray> ignore(const QByteArray &json, const IgnoredPlace &place);
/// Takes every entry for this place out again.
Result<QByteArray> heed(const QByteArray &json, const IgnoredPlace &place);

} // namespace Jianbao::ProfileEdits
