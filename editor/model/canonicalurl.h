#pragma once

#include <QString>
#include <QStringView>

namespace Jianbao {

/// The key by which two addresses are the same page: scheme, `www.`, host's case, fragments and what newsletters and
/// apps hang on an address to follow its readers make no difference; nor does arXiv's abstract or PDF, in whatever
/// version. For comparing, never for showing or opening. Empty for what is no http(s) address.
QString canonicalUrl(QStringView url);

/// `2003.08646` out of an arXiv address of any form, without the version; or empty.
QString arxivIdOf(QStringView url);

/// `owner/repo` out of the address of a GitHub repository or a page within; or empty.
QString repositoryOf(QStringView url);

} // namespace Jianbao
