#pragma once

#include "edits.h"

namespace Jianbao {

/// Another date for the issue as a whole: in its title line, in the front matter, and where 往期回顾 lists the issue
/// itself. Those may still have the date `before` that stood in the title before the new one was begun to be typed;
/// none is changed until the new one is a whole date. Fails, as setting the field alone does, for what is no date.
Result<ChangeSet> setIssueDate(const Text &text, const Issue &issue, const QString &before, QStringView date,
                               const Profile &profile = Profile::builtIn());

} // namespace Jianbao
