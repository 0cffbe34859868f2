#include "foreignhooks.h"

#include <array>

namespace Jianbao::WeChat::Css {
namespace {

bool isInPre(const Node &node)
{
    constexpr int farthest = 8; // a tree may be very deep
    int steps = 0;
    for (const Node *at = node.parent; at && steps < farthest; at = at->parent, ++steps) {
        if (at->tag == Tag::Pre)
            return true;
    }
    return false;
}

bool isArticle(const Node &, bool isRoot)
{
    return isRoot;
}

bool isInlineCode(const Node &node, bool)
{
    return node.tag == Tag::Code && !isInPre(node);
}

bool isCodeBlock(const Node &node, bool)
{
    return node.tag == Tag::Pre;
}

bool isColouredCode(const Node &node, bool)
{
    return node.tag == Tag::Pre || (node.tag == Tag::Code && isInPre(node));
}

bool isTableWrapper(const Node &node, bool)
{
    return node.tag == Tag::Section && node.classes.contains("table");
}

bool isFootnoteMark(const Node &node, bool)
{
    return node.classes.contains("footnote-ref");
}

bool isFootnoteNumber(const Node &node, bool)
{
    return node.classes.contains("footnote-number");
}

bool isReferenceTitle(const Node &node, bool)
{
    return node.classes.contains("footnotes-title");
}

bool isCaption(const Node &node, bool)
{
    return node.tag == Tag::Figcaption;
}

struct Name {
    QByteArrayView name;
    bool (*means)(const Node &node, bool isRoot);
};

constexpr auto names = std::to_array<Name>({
    {"container", isArticle},
    {"codespan", isInlineCode},
    {"code__pre", isCodeBlock},
    {"custom", isCodeBlock},
    {"hljs", isColouredCode},
    {"table-container", isTableWrapper},
    {"footnote", isFootnoteMark},
    {"footnote-num", isFootnoteNumber},
    {"footnotes-sep", isReferenceTitle},
    {"md-figcaption", isCaption},
});

} // namespace

ForeignHooks::ForeignHooks(const ClassTable &classes)
    : m_hasContent(classes.find("content") != 0)
    , m_hasPrefix(classes.find("prefix") != 0)
    , m_hasSuffix(classes.find("suffix") != 0)
    , m_hasReferenceTitle(classes.find("footnotes-sep") != 0)
{
    for (const Name &one : names) {
        if (const ClassId id = classes.find(one.name))
            m_hooks.push_back({id, one.means});
    }
}

} // namespace Jianbao::WeChat::Css
