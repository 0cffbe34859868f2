#include "lists.h"

#include "tags.h"

#include <QStringBuilder>
#include <algorithm>

namespace Jianbao::WeChat {

namespace {

constexpr QByteArrayView nestedLine = "nested-line";

/// • for lists directly in an item, ◦ and ▪ below.
QByteArrayView bullet(int depth)
{
    static constexpr QByteArrayView bullets[] = {"• ", "◦ ", "▪ "};
    return bullets[std::min(depth, 2)];
}

/// How many nested lines the node stands in, and whether any list item around it is a real one.
struct Nesting {
    int depth = 0;
    bool inListItem = false;
};

Nesting nestingOf(const Node *node, const Node *container)
{
    Nesting nesting;
    for (const Node *at = node->parent; at && at != container; at = at->parent) {
        nesting.depth += at->tag == Tag::Section && at->classes.contains(nestedLine);
        nesting.inListItem |= at->tag == Tag::Li;
    }
    return nesting;
}

/// Everything in a list that is no item goes into one.
void wrapStrays(Tree &tree, Node *list)
{
    Node *item = nullptr;
    for (Node *at = list->firstChild; at;) {
        Node *const next = at->next;
        if (at->tag == Tag::Li) {
            item = nullptr;
        } else {
            if (!item) {
                item = tree.create(Tag::Li);
                Tree::insertBefore(at, item);
            }
            Tree::remove(at);
            Tree::append(item, at);
        }
        at = next;
    }
}

bool isBareSection(const Node *node)
{
    return node && node->tag == Tag::Section && node->classes.isEmpty() && !node->next;
}

void shapeRealList(Tree &tree, Node *list)
{
    for (Node *item = list->firstChild; item; item = item->next) {
        if (isBareSection(item->firstChild))
            continue;
        Node *const section = tree.create(Tag::Section);
        moveChildren(item, section);
        Tree::append(item, section);
    }
}

void putMarker(Tree &tree, Node *line, const QByteArray &marker)
{
    Node *place = line;
    const auto isPlainBlock = [](const Node *node) {
        return node && (node->tag == Tag::P || (node->tag == Tag::Section && node->classes.isEmpty()));
    };
    while (isPlainBlock(place->firstChild))
        place = place->firstChild;
    Node *const first = place->firstChild;
    if (first && first->tag == Tag::Text) {
        if (!first->text.startsWith("☑") && !first->text.startsWith("☐"))
            first->text.prepend(marker);
        return;
    }
    // Space behind the marker is for a line of text only.
    Node *const text =
        tree.createText(first && isInline(first->tag) && first->tag != Tag::Br ? marker : marker.trimmed());
    if (first)
        Tree::insertBefore(first, text);
    else
        Tree::append(place, text);
}

/// Replaces the list by its lines; returns the first of them, or nullptr when there are none.
Node *flatten(Tree &tree, Node *list, int depth)
{
    Node *firstLine = nullptr;
    qint64 number = list->start;
    while (Node *const item = list->firstChild) {
        Tree::remove(item);
        Node *const line = tree.create(Tag::Section, nestedLine);
        line->style = "margin-left:1em";
        moveChildren(item, line);
        putMarker(tree, line, list->tag == Tag::Ol ? QByteArray::number(number++) + ". " : bullet(depth).toByteArray());
        Tree::insertBefore(list, line);
        if (!firstLine)
            firstLine = line;
    }
    Tree::remove(list);
    return firstLine;
}

} // namespace

void shapeLists(Tree &tree, Node *container, ListPlace place)
{
    for (Node *at = container->firstChild; at;) {
        if (at->tag == Tag::Li && !isList(at->parent->tag))
            at->tag = Tag::Section;
        if (!isList(at->tag)) {
            at = nextInOrder(at, container);
            continue;
        }
        wrapStrays(tree, at);
        const Nesting nesting = nestingOf(at, container);
        if (!nesting.inListItem && place == ListPlace::Top) {
            shapeRealList(tree, at);
            at = nextInOrder(at, container);
            continue;
        }
        Node *const behind = nextBehind(at, container);
        Node *const line = flatten(tree, at, nesting.depth);
        at = line ? line : behind;
    }
}

} // namespace Jianbao::WeChat
