#include "markdownwalk.h"

#include "tags.h"
#include "urls.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

namespace Jianbao::WeChat {

namespace {

QByteArrayView quoteClass(int depth)
{
    static constexpr QByteArrayView names[] = {"multiquote-1", "multiquote-2", "multiquote-3"};
    return names[std::clamp(depth, 1, 3) - 1];
}

} // namespace

MarkdownWalk::MarkdownWalk(Tree &tree, Node *parent, const CodeColours *colours)
    : m_tree(tree)
    , m_parent(parent)
    , m_at(parent)
    , m_colours(colours)
{
}

void MarkdownWalk::appendBlocks(cmark_node *root, QByteArrayView blockClass)
{
    m_blockClass = blockClass;
    walk(root);
}

void MarkdownWalk::appendItemBody(cmark_node *root, QByteArrayView blockClass)
{
    m_blockClass = blockClass;
    if (cmark_node *const first = cmark_node_first_child(root); first && cmark_node_get_type(first) == CMARK_NODE_LIST)
        m_openedList = first;
    walk(root);
}

void MarkdownWalk::appendInline(cmark_node *root)
{
    cmark_node *const paragraph = cmark_node_first_child(root);
    if (paragraph && cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH)
        walk(paragraph);
}

void MarkdownWalk::walk(cmark_node *root)
{
    m_root = root;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(root), &cmark_iter_free);
    cmark_event_type event = cmark_iter_next(iterator.get());
    for (; event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
        cmark_node *const node = cmark_iter_get_node(iterator.get());
        if (node == root)
            continue;
        if (event == CMARK_EVENT_EXIT) {
            leave(node);
            continue;
        }
        enter(node);
        if (cmark_node_get_type(node) == CMARK_NODE_IMAGE)
            cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
    }
    flushText();
}

bool MarkdownWalk::isTop(cmark_node *parent) const
{
    return parent == m_root || (m_openedList && parent && cmark_node_parent(parent) == m_openedList);
}

void MarkdownWalk::beginBlock(cmark_node *node)
{
    m_blocks.push_back({.before = m_parent->lastChild,
                        .startLine = cmark_node_get_start_line(node),
                        .endLine = cmark_node_get_end_line(node)});
}

void MarkdownWalk::enter(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    switch (type) {
    case CMARK_NODE_TEXT:
        appendText(QByteArrayView(cmark_node_get_literal(node)));
        return;
    case CMARK_NODE_SOFTBREAK:
        softBreak(node);
        return;
    case CMARK_NODE_LINEBREAK:
        lineBreak();
        return;
    case CMARK_NODE_HTML_INLINE:
        rawHtml(node);
        return;
    case CMARK_NODE_CODE:
        code(node);
        return;
    case CMARK_NODE_IMAGE:
        image(node);
        return;
    default:
        break;
    }

    const bool isBlock = (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    if (isBlock) {
        flushText();
        m_last = 0;
        m_afterImage = false;
        if (node != m_openedList && isTop(cmark_node_parent(node)) && cmark_node_parent(node) != m_openedList)
            beginBlock(node);
    }
    switch (type) {
    case CMARK_NODE_HTML_BLOCK:
        rawHtml(node);
        return;
    case CMARK_NODE_THEMATIC_BREAK:
        append(m_tree.create(Tag::Hr));
        return;
    case CMARK_NODE_CODE_BLOCK:
        codeBlock(node);
        return;
    default:
        break;
    }

    if (!isBlock)
        flushText();
    m_outer.push_back({m_at, m_depth});
    switch (type) {
    case CMARK_NODE_BLOCK_QUOTE:
        enterQuote(node);
        break;
    case CMARK_NODE_LIST:
        enterList(node);
        break;
    case CMARK_NODE_ITEM:
        enterItem(node);
        break;
    case CMARK_NODE_PARAGRAPH:
        enterParagraph(node);
        break;
    case CMARK_NODE_HEADING:
        open(Tag(int(Tag::H1) + std::clamp(cmark_node_get_heading_level(node), 1, 6) - 1));
        open(Tag::Span, "content");
        break;
    case CMARK_NODE_EMPH:
        open(Tag::Em);
        break;
    case CMARK_NODE_STRONG:
        open(Tag::Strong);
        break;
    case CMARK_NODE_LINK:
        if (Node *const link = open(Tag::A))
            link->href = cleanedUrl(QByteArrayView(cmark_node_get_url(node)));
        break;
    default:
        enterExtension(node);
    }
}

void MarkdownWalk::enterExtension(cmark_node *node)
{
    const QByteArrayView type(cmark_node_get_type_string(node));
    if (type == "strikethrough") {
        open(Tag::Del);
    } else if (type == "table") {
        enterTable();
    } else if (type == "table_header") {
        enterRow(true);
    } else if (type == "table_row") {
        enterRow(false);
    } else if (type == "table_cell") {
        enterCell(node);
    }
}

void MarkdownWalk::leave(cmark_node *node)
{
    flushText();
    if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE)
        --m_quoteDepth;
    if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK)
        m_last = 0;
    m_at = m_outer.back().at;
    m_depth = m_outer.back().depth;
    m_outer.pop_back();
}

void MarkdownWalk::enterQuote(cmark_node *node)
{
    ++m_quoteDepth;
    Node *const quote = open(Tag::Blockquote, quoteClass(m_quoteDepth));
    if (quote && isTop(cmark_node_parent(node)) && !m_blockClass.isEmpty())
        quote->classes.append(m_blockClass);
}

void MarkdownWalk::enterList(cmark_node *node)
{
    if (node == m_openedList)
        return;
    m_hasLists = true;
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    if (Node *const list = open(ordered ? Tag::Ol : Tag::Ul); list && ordered)
        list->start = cmark_node_get_list_start(node);
}

void MarkdownWalk::enterItem(cmark_node *node)
{
    if (cmark_node_parent(node) == m_openedList)
        return;
    Node *const item = open(Tag::Li);
    if (qstrcmp(cmark_node_get_type_string(node), "tasklist") != 0)
        return;
    if (item)
        item->style = "list-style-type:none"; // the box is the marker
    append(m_tree.createText(cmark_gfm_extensions_get_tasklist_item_checked(node) ? "☑ " : "☐ "));
}

void MarkdownWalk::enterParagraph(cmark_node *node)
{
    cmark_node *const parent = cmark_node_parent(node);
    if (isTop(parent)) {
        open(Tag::P, m_blockClass);
        return;
    }
    // The first paragraph of a list item stands in its line, whether the list is loose or not.
    if (m_at->tag == Tag::Li && !cmark_node_previous(node))
        return;
    if (!open(Tag::P) && m_at->lastChild)
        append(m_tree.create(Tag::Br));
}

void MarkdownWalk::enterTable()
{
    Node *const wrapper = open(Tag::Section, "table");
    if (!wrapper)
        return;
    wrapper->style = "overflow-x:auto";
    m_at = append(m_tree.create(Tag::Table));
}

void MarkdownWalk::enterRow(bool header)
{
    m_column = 0;
    if (m_at->tag != Tag::Table)
        return;
    const Tag group = header ? Tag::Thead : Tag::Tbody;
    m_at = m_at->lastChild && m_at->lastChild->tag == group ? m_at->lastChild : append(m_tree.create(group));
    m_at = append(m_tree.create(Tag::Tr));
}

void MarkdownWalk::enterCell(cmark_node *node)
{
    const int column = m_column++;
    if (m_at->tag != Tag::Tr)
        return;
    cmark_node *const table = cmark_node_parent(cmark_node_parent(node));
    m_at = append(m_tree.create(m_at->parent->tag == Tag::Thead ? Tag::Th : Tag::Td));
    const quint8 *const alignments = cmark_gfm_extensions_get_table_alignments(table);
    if (!alignments || column >= cmark_gfm_extensions_get_table_columns(table))
        return;
    switch (alignments[column]) {
    case 'l':
        m_at->style = "text-align:left";
        break;
    case 'c':
        m_at->style = "text-align:center";
        break;
    case 'r':
        m_at->style = "text-align:right";
        break;
    default:
        break;
    }
}

Node *MarkdownWalk::open(Tag tag, QByteArrayView className)
{
    if (m_depth >= deepest)
        return nullptr;
    ++m_depth;
    m_at = append(m_tree.create(tag, className));
    return m_at;
}

Node *MarkdownWalk::append(Node *node)
{
    Tree::append(m_at, node);
    return node;
}

} // namespace Jianbao::WeChat
