#pragma once

#include "blockscanner.h"
#include "issue.h"
#include "profile.h"

#include <QSpan>

namespace Jianbao {

/// Index of the block with which the ending begins: the past issues' heading (or a line that is a link of that name),
/// or else the first rule behind the last entry of the last section. `blocks.size()` when there is none.
qsizetype findEnding(const Text &text, const Profile &profile, QSpan<const TopBlock> blocks);

/// Reads past issues (bullets or a table) and the blocks behind them; `blocks` begin with the ending.
void readEndingBlocks(const Text &text, const Profile &profile, QSpan<const TopBlock> blocks, Issue &issue);

} // namespace Jianbao
