// What the walk makes of nodes that hold no others: text, breaks, code, raw HTML, pictures.

#include "autolinks.h"
#include "characters.h"
#include "codeblocks.h"
#include "markdownwalk.h"
#include "urls.h"

#include <algorithm>
#include <cmark-gfm.h>
#include <utility>

namespace Jianbao::WeChat {

namespace {

QByteArrayView literalOf(cmark_node *node)
{
    return QByteArrayView(cmark_node_get_literal(node));
}

/// The first leaf in or behind the node, without leaving the paragraph; nullptr at its end.
cmark_node *leafBehind(cmark_node *node)
{
    cmark_node *at = cmark_node_next(node);
    while (!at) {
        node = cmark_node_parent(node);
        if (!node || (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) != CMARK_NODE_TYPE_INLINE)
            return nullptr;
        at = cmark_node_next(node);
    }
    while (cmark_node_get_type(at) != CMARK_NODE_IMAGE && cmark_node_first_child(at))
        at = cmark_node_first_child(at);
    return at;
}

/// The text in an image's brackets.
QByteArray altOf(cmark_node *image)
{
    QByteArray alt;
    cmark_node *at = cmark_node_first_child(image);
    while (at) {
        switch (cmark_node_get_type(at)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            alt += literalOf(at);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            alt += ' ';
            break;
        default:
            break;
        }
        if (cmark_node_first_child(at)) {
            at = cmark_node_first_child(at);
            continue;
        }
        while (at != image && !cmark_node_next(at))
            at = cmark_node_parent(at);
        at = at == image ? nullptr : cmark_node_next(at);
    }
    return alt.replace(autolinkEnd, "").trimmed();
}

} // namespace

void MarkdownWalk::softBreak(cmark_node *node)
{
    cmark_node *const behind = leafBehind(node);
    if (!behind)
        return;
    // An image on a line of its own is a figure, so its line stays one.
    if (m_afterImage || cmark_node_get_type(behind) == CMARK_NODE_IMAGE) {
        lineBreak();
        return;
    }
    const bool hasText =
        cmark_node_get_type(behind) == CMARK_NODE_TEXT || cmark_node_get_type(behind) == CMARK_NODE_CODE;
    const char32_t after = hasText ? firstCharacter(literalOf(behind)).code : 0;
    if (m_last != 0 && breakNeedsSpace(m_last, after))
        appendText(" ");
}

void MarkdownWalk::lineBreak()
{
    flushText();
    append(m_tree.create(Tag::Br));
    m_last = 0;
    m_afterImage = false;
}

void MarkdownWalk::code(cmark_node *node)
{
    flushText();
    const QByteArray code = literalOf(node).toByteArray().replace(autolinkEnd, "");
    Node *const element = append(m_tree.create(Tag::Code));
    Tree::append(element, m_tree.createText(code));
    m_last = lastCharacter(code).code;
    m_afterImage = false;
}

void MarkdownWalk::codeBlock(cmark_node *node)
{
    const QByteArrayView info = QByteArrayView(cmark_node_get_fence_info(node)).trimmed();
    const auto end = std::ranges::find_if(info, [](char c) { return c == ' ' || c == '\t' || c == ',' || c == '{'; });
    const QByteArray code = literalOf(node).toByteArray().replace(autolinkEnd, "");
    append(WeChat::codeBlock(m_tree, code, info.first(end - info.begin()), m_colours));
}

void MarkdownWalk::rawHtml(cmark_node *node)
{
    flushText();
    Node *const raw = append(m_tree.createText(literalOf(node).toByteArray().replace(autolinkEnd, "")));
    raw->classes.append(rawHtmlClass);
    m_hasRawHtml = true;
    if (!m_blocks.empty())
        m_blocks.back().hasRawHtml = true;
    m_last = 0xfffd; // something that is no character of a CJK text
    m_afterImage = false;
}

void MarkdownWalk::image(cmark_node *node)
{
    flushText();
    m_last = 0;
    const QByteArray alt = altOf(node);
    const QByteArray source = imageSource(QByteArrayView(cmark_node_get_url(node)));
    if (source.isEmpty()) {
        appendText(alt);
        return;
    }
    Node *const element = append(m_tree.create(Tag::Img));
    element->src = source;
    element->alt = alt;
    element->text = QByteArrayView(cmark_node_get_title(node)).toByteArray();
    m_hasImages = true;
    m_afterImage = true;
}

void MarkdownWalk::appendText(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    m_text.append(text.data(), std::size_t(text.size()));
    m_last = lastCharacter(text).code;
    m_afterImage = false;
}

void MarkdownWalk::flushText()
{
    if (m_text.empty())
        return;
    QByteArray text(m_text.data(), qsizetype(m_text.size()));
    if (text.contains('\x01'))
        text.replace(autolinkEnd, "");
    append(m_tree.createText(std::move(text)));
    m_text.clear();
}

} // namespace Jianbao::WeChat
