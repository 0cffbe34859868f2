#pragma once

#include "issue.h"
#include "profile.h"
#include "text.h"

#include <QByteArray>
#include <QString>

namespace Jianbao {

/// The issue as one line of JSON (UTF-8, no line break at its end), the form that `jianbao-cli show --json` promises:
/// every key always there, empty rather than missing; lines from 1, byte offsets from 0.
QByteArray issueJson(const Text &text, const Issue &issue, const QString &fileName,
                     const Profile &profile = Profile::builtIn());

} // namespace Jianbao
