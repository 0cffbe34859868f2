#pragma once

#include "node.h"

/// WeChat eats the margin above the first and below the last block of an article: where a styled one has such a margin,
/// a paragraph without height guards it.
namespace Jianbao::WeChat {

enum class Edge { Top, Bottom };

/// Whether a block with this style needs a guard there.
bool needsGuard(QByteArrayView style, Edge edge);
/// The guard, not yet anybody's child.
Node *makeGuard(Tree &tree);

} // namespace Jianbao::WeChat
