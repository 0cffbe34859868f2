#pragma once

#include "node.h"

namespace Jianbao::WeChat {

/// Gives safe nodes that came of HTML a shape that every parser reads back the same, and that WeChat keeps: nothing but
/// inline content in paragraphs, headings, pre and inline elements; no loose text between blocks; no space at the end
/// of a line; code with fixed spaces; tables that scroll.
void shapeHtml(Tree &tree, Node *box);

/// Leaves only inline content.
void unwrapBlocks(Node *box);

} // namespace Jianbao::WeChat
