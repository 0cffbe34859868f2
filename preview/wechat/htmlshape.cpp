#include "htmlshape.h"

#include "codeblocks.h"
#include "tags.h"

namespace Jianbao::WeChat {

namespace {

/// Takes out the node if nothing is in it, and then those around it.
void removeEmpty(Node *node, const Node *box)
{
    while (node != box && !node->firstChild && node->text.isEmpty() && !isCell(node->tag) && !isVoid(node->tag)) {
        Node *const parent = node->parent;
        Tree::remove(node);
        node = parent;
    }
}

/// Leaves only the block's content; returns the node to go on with.
Node *dissolve(Node *block, Node *box)
{
    Node *const next = block->firstChild ? block->firstChild : nextBehind(block, box);
    Node *const parent = block->parent;
    unwrap(block);
    removeEmpty(parent, box);
    return next;
}

/// Blocks within a pre or a heading become lines of it.
void flattenBlocks(Tree &tree, Node *container)
{
    for (Node *at = container->firstChild; at;) {
        if (isInline(at->tag)) {
            at = nextInOrder(at, container);
            continue;
        }
        if (at->previous && at->previous->tag != Tag::Br)
            Tree::insertBefore(at, tree.create(Tag::Br));
        at = dissolve(at, container);
    }
}

/// A block within an inline element or a paragraph would be torn out of it by the next parser: the outer one goes.
void liftBlocks(Tree &tree, Node *box)
{
    for (Node *at = box->firstChild; at;) {
        Node *const block = at;
        if (isHeading(block->tag))
            flattenBlocks(tree, block);
        at = nextInOrder(block, box);
        if (isHeading(block->tag))
            removeEmpty(block, box);
        if (isInline(block->tag))
            continue;
        while (block->parent && block->parent != box && (isInline(block->parent->tag) || block->parent->tag == Tag::P))
            unwrap(block->parent);
    }
}

/// Text and inline elements that stand alone become paragraphs.
void wrapLooseText(Tree &tree, Node *box)
{
    Node *paragraph = nullptr;
    for (Node *at = box->firstChild; at;) {
        Node *const next = at->next;
        if (!isInline(at->tag)) {
            paragraph = nullptr;
        } else if (at->tag == Tag::Text && at->text.trimmed().isEmpty() && !paragraph) {
            Tree::remove(at);
        } else {
            if (!paragraph) {
                paragraph = tree.create(Tag::P);
                Tree::insertBefore(at, paragraph);
            }
            Tree::remove(at);
            Tree::append(paragraph, at);
        }
        at = next;
    }
}

/// Takes out the space at the end of a line of text, where a browser would not show it.
void trimLineEnds(Node *box)
{
    for (Node *at = box->firstChild; at;) {
        Node *const text = at;
        at = nextInOrder(at, box);
        if (text->tag != Tag::Text || !text->text.endsWith(' '))
            continue;
        const Node *last = text;
        while (!last->next && last->parent != box && isInline(last->parent->tag))
            last = last->parent;
        if (last->next && isInline(last->next->tag) && last->next->tag != Tag::Br)
            continue;
        text->text.chop(1);
        removeEmpty(text, box);
    }
}

/// Code keeps its spaces and scrolls.
void shapePre(Tree &tree, Node *pre, const Node *box)
{
    flattenBlocks(tree, pre);
    keepSpaces(tree, pre);
    if (!pre->style.contains("overflow-x"))
        addStyle(pre, "overflow-x:auto");
    if (pre->classes.isEmpty())
        pre->classes.append("code");
    removeEmpty(pre, box);
}

/// A table scrolls.
void shapeTable(Tree &tree, Node *table)
{
    Node *const parent = table->parent;
    const bool isAlone = parent->tag == Tag::Section && !table->previous && !table->next;
    if (isAlone && parent->style.contains("overflow-x")) {
        if (!parent->classes.contains("table"))
            parent->classes.append("table");
        return;
    }
    Node *const wrapper = tree.create(Tag::Section, "table");
    wrapper->style = "overflow-x:auto";
    Tree::insertBefore(table, wrapper);
    Tree::remove(table);
    Tree::append(wrapper, table);
}

void shapeCode(Tree &tree, Node *box)
{
    for (Node *at = box->firstChild; at;) {
        Node *const block = at;
        at = block->tag == Tag::Pre ? nextBehind(block, box) : nextInOrder(block, box);
        if (block->tag == Tag::Pre)
            shapePre(tree, block, box);
    }
}

void shapeTables(Tree &tree, Node *box)
{
    for (Node *at = box->firstChild; at; at = nextInOrder(at, box)) {
        if (at->tag == Tag::Table)
            shapeTable(tree, at);
    }
}

} // namespace

void shapeHtml(Tree &tree, Node *box)
{
    shapeCode(tree, box); // first: its spaces count
    liftBlocks(tree, box);
    wrapLooseText(tree, box);
    trimLineEnds(box);
    shapeTables(tree, box);
}

void unwrapBlocks(Node *box)
{
    for (Node *at = box->firstChild; at;) {
        at = isInline(at->tag) ? nextInOrder(at, box) : dissolve(at, box);
    }
}

} // namespace Jianbao::WeChat
