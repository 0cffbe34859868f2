#pragma once

#include "changeset.h"

#include <QLatin1StringView>
#include <QString>

namespace Jianbao {

/// How much a problem matters, the worst first.
enum class Severity {
    Error,   ///< readers see it broken
    Warning, ///< likely wrong
    Todo,    ///< unfinished
    Style,   ///< a rule of the house
};

/// A problem at a place of one text: what is wrong, in words for the person who writes the issue.
struct Diagnostic {
    QLatin1StringView code; ///< stable, for scripts and settings: "empty-url"
    Severity severity = Severity::Warning;
    Span span;       ///< what to show; never across lines but for an item's
    QString message; ///< translated, one sentence
    ChangeSet fix;   ///< mends it and touches nothing else; empty when only a person can

    bool isFixable() const { return !fix.isEmpty(); }
};

} // namespace Jianbao
