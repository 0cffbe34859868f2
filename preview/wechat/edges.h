#pragma once

#include "node.h"

namespace Jianbao::WeChat {

/// WeChat eats the margin above the first and below the last block: where the styled article has one, a paragraph
/// without height guards it.
void guardEdges(Tree &tree);

} // namespace Jianbao::WeChat
