#pragma once

#include "changeset.h"

#include <optional>

namespace Jianbao {

/// What `theirs` changed in `base`, as a change of `mine`, which changed other lines of it: applied there, what either
/// side did stands. Lines that both put in at the same place stay, mine first; what both did alike is done once. None
/// when both changed the same lines, each in its own way.
std::optional<ChangeSet> mergeLines(const Text &base, const Text &mine, const Text &theirs);

} // namespace Jianbao
