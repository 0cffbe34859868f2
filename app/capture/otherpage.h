#pragma once

#include "webpage.h"

namespace Jianbao {

/// Any page, by what it says of itself to search engines and social networks.
ReadPage readOtherPage(const PageSource &page);

/// A title without the site's name behind it: only when it is that name, or known to be one.
QString withoutSiteName(const QString &title, const QString &siteName);

} // namespace Jianbao
