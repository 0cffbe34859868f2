#pragma once

#include "cascade.h"

namespace Jianbao::WeChat::Css {

/// Horizontal space, each side empty when there is none.
struct SideSpace {
    QByteArray left;
    QByteArray right;

    bool isEmpty() const { return left.isEmpty() && right.isEmpty(); }
    friend bool operator==(const SideSpace &, const SideSpace &) = default;
};

/// Takes the left and right padding off. WeChat cleans the padding of an article's outermost element, so that it has to
/// become space around the blocks inside.
SideSpace takeSidePadding(Computed &computed);

/// Writes margins and paddings as one shorthand where all four sides are known: `margin:0 0 12px;margin-bottom:0`
/// becomes `margin:0`. An article may have so many characters only.
void foldSides(Computed &computed);

/// Adds the space to the left and right margins of a block. A side whose margin is `auto` or in another unit stays.
void addSideMargins(Computed &computed, const SideSpace &space);

/// Multiplies the upper and lower margins: those in absolute or relative lengths, not `auto`.
void scaleVerticalMargins(Computed &computed, double factor);

} // namespace Jianbao::WeChat::Css
