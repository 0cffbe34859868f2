#pragma once

#include "node.h"
#include "theme.h"

namespace Jianbao::WeChat {

/// Gives every element of the tree the inline style that the theme's rules amount to (cascade by importance,
/// specificity and order; var(), calc(), hsl() and color-mix() resolved; properties WeChat drops left out), and makes
/// ::before,
/// ::after and counters real elements and text. Declarations an element already carries in `style` win as an author's
/// inline style would. Inheritance is left to the browser, as WeChat keeps the tree.
void applyStyles(Tree &tree, const Theme &theme);
void applyStyles(Tree &tree, const StyleSheet &sheet);

} // namespace Jianbao::WeChat
