#include "edges.h"

#include "stylefilter.h"

#include <QByteArrayList>

#include <algorithm>

namespace Jianbao::WeChat {

namespace {

bool isZero(QByteArrayView length)
{
    return length == "auto" ||
           (length.startsWith('0') && std::ranges::none_of(length, [](char c) { return c >= '1' && c <= '9'; }));
}

/// Whether the style sets a margin on this side (`margin-top` or `margin-bottom`).
bool hasMargin(const Node *block, QByteArrayView side)
{
    bool has = false;
    for (const Declaration &declaration : declarationsOf(block->style)) {
        if (declaration.name == side) {
            has = !isZero(declaration.value);
        } else if (declaration.name == "margin") {
            // top, or top and bottom, comes first; a bottom of its own third
            const QByteArrayList words = declaration.value.toByteArray().simplified().split(' ');
            has = !isZero(side == "margin-bottom" && words.size() > 2 ? words.at(2) : words.at(0));
        }
    }
    return has;
}

Node *guard(Tree &tree)
{
    Node *const paragraph = tree.create(Tag::P);
    paragraph->style = "margin:0;padding:0;height:0;line-height:0;font-size:0";
    Tree::append(paragraph, tree.createText("\xc2\xa0"));
    return paragraph;
}

} // namespace

void guardEdges(Tree &tree)
{
    Node *const root = tree.root();
    if (!root->firstChild)
        return;
    const bool above = hasMargin(root->firstChild, "margin-top");
    const bool below = hasMargin(root->lastChild, "margin-bottom");
    if (above)
        Tree::insertBefore(root->firstChild, guard(tree));
    if (below)
        Tree::append(root, guard(tree));
}

} // namespace Jianbao::WeChat
