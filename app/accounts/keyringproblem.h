#pragma once

#include <QString>

namespace Jianbao {

/// Why the keyring did not do what it was asked.
struct KeyringProblem {
    enum class Kind {
        NotFound, ///< it answered and has no such secret
        Locked,   ///< what it holds cannot be seen before it is unlocked
        Absent,   ///< this system has none that runs
        Slow,     ///< no answer in time; it may ask for its password in a window of its own
        Refused,  ///< the person or the system said no
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail = {}; ///< the keyring's own words, never a secret; empty when it had none

    QString happened() const; ///< a sentence for the person
    QString advice() const;   ///< what can be done about it
    QString text() const;     ///< both
};

} // namespace Jianbao
