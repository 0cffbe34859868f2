#pragma once

#include "diagnostic.h"
#include "document.h"

namespace Jianbao {

/// What a profile is to remember of a problem so that it is ignored from now on: wherever its item or line is moved to,
/// and in a later issue too when the same item stands there again. It comes back when the words it is about change.
IgnoredPlace ignoredPlaceOf(const Snapshot &snapshot, const Diagnostic &diagnostic);

/// Without those the profile has ignored. Costs nothing while it ignores none.
QList<Diagnostic> withoutIgnored(const QList<Diagnostic> &diagnostics, const Snapshot &snapshot,
                                 const Profile &profile);

} // namespace Jianbao
