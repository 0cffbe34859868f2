#pragma once

#include "issue.h"
#include "text.h"

#include <QString>

namespace Jianbao {

/// What an issue calls itself in the title of a page: newsletter, date and headline, as far as it has them; `fallback`
/// when it has none.
QString issueTitle(const Text &text, const Issue &issue, const QString &fallback);

} // namespace Jianbao
