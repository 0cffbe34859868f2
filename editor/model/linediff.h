#pragma once

#include "changeset.h"

namespace Jianbao {

/// What turns `before` into `after`, line by line: lines that stand once in each stay where they are, so that cursors
/// and chosen items in them do. In time nearly linear in the lines, however different the texts are.
ChangeSet lineDifference(const Text &before, const Text &after);

} // namespace Jianbao
