#pragma once

#include "diagnostic.h"
#include "linkstate.h"

namespace Jianbao {

/// What to tell of a link, in the shape of the checks; nothing when it is fine. Codes: `link-dead` (error or warning),
/// `link-moved` and `link-unknown` (style). One that has moved for good has a fix.
std::optional<Diagnostic> linkDiagnostic(const LinkState &state, const QString &url, Span span);

} // namespace Jianbao
