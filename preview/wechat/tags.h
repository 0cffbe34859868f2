#pragma once

#include "node.h"

/// What the elements of HTML are to each other, as far as the rules of an article ask.
namespace Jianbao::WeChat {

QByteArrayView tagName(Tag tag); ///< `section`; empty for Tag::Text
bool isInline(Tag tag);          ///< stands within a line of text (text, br and img included)
bool isHeading(Tag tag);
/// No content, no end tag.
inline bool isVoid(Tag tag)
{
    return tag == Tag::Br || tag == Tag::Hr || tag == Tag::Img;
}
inline bool isList(Tag tag)
{
    return tag == Tag::Ul || tag == Tag::Ol;
}
inline bool isCell(Tag tag)
{
    return tag == Tag::Td || tag == Tag::Th;
}

/// The node behind `node` and everything in it, within `root`; nullptr behind the last.
inline Node *nextBehind(const Node *node, const Node *root)
{
    for (; node != root; node = node->parent) {
        if (node->next)
            return node->next;
    }
    return nullptr;
}

/// The node behind `node` in document order, children first.
inline Node *nextInOrder(const Node *node, const Node *root)
{
    return node->firstChild ? node->firstChild : nextBehind(node, root);
}

/// Calls `begin` and `end` for the node and all in it, as tags stand in HTML: `begin`, the children, `end`.
template <typename Begin, typename End>
void traverse(const Node *root, Begin begin, End end)
{
    const Node *at = root;
    while (true) {
        begin(at);
        if (at->firstChild && !isVoid(at->tag)) {
            at = at->firstChild;
            continue;
        }
        end(at);
        while (at != root && !at->next) {
            at = at->parent;
            end(at);
        }
        if (at == root)
            return;
        at = at->next;
    }
}

/// Puts `child` behind its new neighbour `sibling`.
void insertBehind(Node *sibling, Node *child);
/// Moves everything in `from`, in order, to the end of `to`.
void moveChildren(Node *from, Node *to);
/// Puts the children of `node` in its place and takes it out.
void unwrap(Node *node);
/// Adds inline declarations (`a:b;c:d`) behind those the node has.
void addStyle(Node *node, QByteArrayView declarations);
/// Whether the node is a link or stands in one.
bool isInLink(const Node *node);
/// All text in the node, images as their alt text, without line breaks.
QByteArray textOf(const Node *node);

} // namespace Jianbao::WeChat
