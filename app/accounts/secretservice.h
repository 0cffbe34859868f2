#pragma once

#include "keyringproblem.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace Jianbao {

/// Finds out what a problem that a keyring reported really is: a Secret Service calls a secret not found while it is
/// locked, and one that is not there an error of the bus. Gives each of its two questions at most `patience`; where it
/// says nothing, and on other systems, the problem stays what it was. `answer` is called later on the receiver's
/// thread, or not at all when the receiver has gone.
void explain(const KeyringProblem &problem, const QString &service, const QString &key,
             std::chrono::milliseconds patience, QObject *receiver,
             const std::function<void(const KeyringProblem &)> &answer);

} // namespace Jianbao
