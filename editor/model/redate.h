#pragma once

#include "edits.h"

namespace Jianbao {

/// Another date for the issue as a whole: in its title line, in the front matter, and where 往期回顾 lists the issue
/// itself. Fails, as setting the field alone does, for what is no date.
Result<ChangeSet> setIssueDate(const Text &text, const Issue &issue, QStringView date,
                               const Profile &profile = Profile::builtIn());

} // namespace Jianbao
