#pragma once

#include "node.h"

namespace Jianbao::WeChat {

/// Where a run of blocks stands, as lists see it.
enum class ListPlace {
    Top,    ///< its lists are real ones
    InItem, ///< within an item of the newsletter, which is a list item to the reader: its lists are nested
};

/// Gives the lists below `container` the shape WeChat keeps: one section in each li, with everything in it (WeChat
/// breaks the line behind a `strong` that stands directly in li), and no list in a list: nested ones become sections
/// with literal markers, each level indented in its parent's.
void shapeLists(Tree &tree, Node *container, ListPlace place);

} // namespace Jianbao::WeChat
