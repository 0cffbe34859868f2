#pragma once

#include "webpage.h"

namespace Jianbao {

/// `2003.08646`, `2003.08646v2`, `cs/0112017` or `math.GT/0309136` out of an address of a paper on arXiv; or empty.
QString arxivIdIn(const QUrl &url);

QUrl arxivQuery(const QString &id);
QUrl arxivPage(const QString &id);

/// What arXiv's API says of a paper (Atom).
ReadPage readArxivAnswer(const Fetched &fetched);
/// What the paper's page says in its `citation_*` metas.
ReadPage readArxivPage(const PageSource &page);

} // namespace Jianbao
