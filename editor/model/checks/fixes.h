#pragma once

#include "checker.h"

namespace Jianbao {

/// The fixes of these diagnostics as one change: of two that touch the same bytes the first counts.
ChangeSet fixesOf(const QList<Diagnostic> &diagnostics);

/// Applies every fix of the selected checks, and those that become possible by them, until none is left: fixing what
/// comes out changes nothing more. Empty when there is nothing to mend.
ChangeSet fixIssue(const Snapshot &snapshot, const Surroundings &surroundings,
                   const Profile &profile = Profile::builtIn(), const CheckSelection &selection = {});

} // namespace Jianbao
