#pragma once

#include "check.h"

#include <QSet>

namespace Jianbao {

/// Which checks run.
struct CheckSelection {
    QStringList only; ///< when not empty, these and no others, whatever else is said
    QStringList off;  ///< not these
    QStringList on;   ///< these too, though they are off by default

    bool includes(const Check &check) const;
    bool includes(QLatin1StringView code) const; ///< a check that somebody else makes, which is on by default
    /// What a profile's rules switch on and off.
    static CheckSelection ofRules(const Profile &profile);
};

/// Everything the checks have to say about an issue but what the profile ignores, in the order of the text. Pure and
/// linear in the size of the text; any thread. `also` are checks of a higher layer.
QList<Diagnostic> checkIssue(const Snapshot &snapshot, const Surroundings &surroundings,
                             const Profile &profile = Profile::builtIn(), const CheckSelection &selection = {},
                             const QList<const Check *> &also = {});

/// The codes of all checks of the model, in the order of their table.
QStringList checkCodes();
/// The codes of what following the links finds. That is done elsewhere and only when asked for; profiles and the
/// command line name these codes like any others.
QStringList linkCheckCodes();
/// Of what somebody else has found in an issue, what a selection includes and its profile does not ignore.
QList<Diagnostic> heeded(const QList<Diagnostic> &found, const Snapshot &snapshot, const CheckSelection &selection);
/// Those of the model's checks that run only where a profile, or a person, asks for them.
QStringList checkCodesOffByDefault();

} // namespace Jianbao
