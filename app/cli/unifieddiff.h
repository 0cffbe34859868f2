#pragma once

#include "changeset.h"

#include <QString>

namespace Jianbao::Cli {

/// What `changes` does to `before`, as a unified diff with three lines of context that `patch` understands. Empty when
/// nothing changes.
QByteArray unifiedDiff(const QString &fileName, const Text &before, const ChangeSet &changes);

} // namespace Jianbao::Cli
