#pragma once

#include "options.h"

#include <QHash>
#include <QUrl>

namespace Jianbao::Cli {

/// What tests let a verb ask on this machine in place of the world's servers. Empty for everybody else.
struct TestWorld {
    enum class Loopback { Refused, Allowed };
    Loopback loopback = Loopback::Refused;
    QHash<QString, QUrl> played; ///< by host: where its server is played, http://127.0.0.1:8080

    /// Options for it, of every verb that asks the network. They are not in the help.
    static QList<Option> options();
    /// What these options say; fails when they make no sense.
    static Result<TestWorld> from(const Arguments &arguments);
};

} // namespace Jianbao::Cli
