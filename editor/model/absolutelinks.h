#pragma once

#include "changeset.h"
#include "issue.h"

#include <QUrl>

namespace Jianbao {

/// The relative links and pictures of an issue, and the edit that makes them absolute.
struct AbsoluteLinks {
    ChangeSet changes;      ///< empty without a base
    qsizetype relative = 0; ///< how many there are
};

/// Looks at links `[text](url)`, pictures, link definitions and the src and href of raw HTML, outside code. What has a
/// scheme or is an anchor of the page stays as written. `base` is the address of the issue's folder; only http and
/// https will do, and anything else changes nothing. Linear in the text.
AbsoluteLinks absoluteLinks(const Text &text, const Issue &issue, const QUrl &base);

} // namespace Jianbao
