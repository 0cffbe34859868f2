#pragma once

#include "codecolours.h"
#include "node.h"

namespace Jianbao::WeChat {

/// Code as WeChat keeps it: `pre` that scrolls, one block within, every line break a `br`, every space U+00A0, tabs
/// filled up to stops of 4 columns, colours as inline styles. `colours` may be null.
Node *codeBlock(Tree &tree, QByteArrayView code, QByteArrayView language, const CodeColours *colours);

/// The same treatment of the text of a `pre` that came as HTML.
void keepSpaces(Tree &tree, Node *pre);

} // namespace Jianbao::WeChat
