#pragma once

#include "issue.h"
#include "node.h"
#include "renderer.h"
#include "source.h"

namespace Jianbao::WeChat {

/// 往期回顾 as WeChat can show it: the dates of the earlier issues, a line for each year, in place of a table of
/// relative links. Nullptr when the style leaves it out or there are no dates. With PastStyle::Links, dates that lead
/// to a published article, or whose article is known, are links.
Node *buildPast(Tree &tree, const Source &source, const Issue &issue, const QByteArray &heading,
                const RenderOptions &options);

} // namespace Jianbao::WeChat
