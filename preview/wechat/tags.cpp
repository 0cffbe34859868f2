#include "tags.h"

#include <array>

namespace Jianbao::WeChat {

QByteArrayView tagName(Tag tag)
{
    static constexpr std::array<QByteArrayView, std::size_t(Tag::H6) + 1> names{
        "",    "section",    "p",   "span", "strong", "em",     "del",        "u",  "sup",
        "sub", "br",         "hr",  "a",    "img",    "figure", "figcaption", "ul", "ol",
        "li",  "blockquote", "pre", "code", "table",  "thead",  "tbody",      "tr", "th",
        "td",  "h1",         "h2",  "h3",   "h4",     "h5",     "h6"};
    return names[std::size_t(tag)];
}

bool isInline(Tag tag)
{
    switch (tag) {
    case Tag::Text:
    case Tag::Span:
    case Tag::Strong:
    case Tag::Em:
    case Tag::Del:
    case Tag::U:
    case Tag::Sup:
    case Tag::Sub:
    case Tag::Br:
    case Tag::A:
    case Tag::Img:
    case Tag::Code:
        return true;
    default:
        return false;
    }
}

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

void insertBehind(Node *sibling, Node *child)
{
    if (sibling->next)
        Tree::insertBefore(sibling->next, child);
    else
        Tree::append(sibling->parent, child);
}

void moveChildren(Node *from, Node *to)
{
    while (Node *const child = from->firstChild) {
        Tree::remove(child);
        Tree::append(to, child);
    }
}

void unwrap(Node *node)
{
    while (Node *const child = node->firstChild) {
        Tree::remove(child);
        Tree::insertBefore(node, child);
    }
    Tree::remove(node);
}

void addStyle(Node *node, QByteArrayView declarations)
{
    if (declarations.isEmpty())
        return;
    if (!node->style.isEmpty())
        node->style += ';';
    node->style += declarations;
}

bool isInLink(const Node *node)
{
    for (; node; node = node->parent) {
        if (node->tag == Tag::A)
            return true;
    }
    return false;
}

QByteArray textOf(const Node *node)
{
    QByteArray text;
    for (const Node *at = node; at; at = nextInOrder(at, node)) {
        if (at->tag == Tag::Text)
            text += at->text;
        else if (at->tag == Tag::Img)
            text += at->alt;
        else if (at->tag == Tag::Br)
            text += ' ';
    }
    return text.trimmed();
}

} // namespace Jianbao::WeChat
