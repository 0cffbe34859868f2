#pragma once

#include "windowstate.h"

#include <QList>

namespace Jianbao {

/// Which windows there were, and where.
struct Session {
    struct Window {
        QString file; ///< absolute; empty for a window without an issue
        WindowShape shape;
    };
    QList<Window> windows; ///< the one that was in front last
};

/// More is neither kept nor read.
inline constexpr qsizetype mostSessionWindows = 40;

/// Of last time; without windows whose files are gone.
Session readSession();
void writeSession(const Session &session);

} // namespace Jianbao
