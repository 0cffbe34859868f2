#include "markdownbuilder.h"

#include "autolinks.h"
#include "figures.h"
#include "lists.h"
#include "markdowndocument.h"
#include "markdownwalk.h"
#include "sanitizer.h"
#include "tags.h"

#include <algorithm>
#include <array>

namespace Jianbao::WeChat {

namespace {

/// Bytes that may mean something to Markdown within a line.
constexpr std::array<bool, 256> markupBytes = [] {
    std::array<bool, 256> bytes{};
    for (const char c : {'\\', '`', '*', '_', '[', ']', '<', '&', '!', '~', '\n', '\r', '\x01', '@'})
        bytes[uchar(c)] = true;
    return bytes;
}();

bool hasMarkup(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (markupBytes[uchar(c)] || (c == ':' && text.sliced(i).startsWith("://")) ||
            (c == 'w' && text.sliced(i).startsWith("www.")))
            return true;
    }
    return false;
}

/// Bytes of the fragment's lines `first` … `last` (from 0), with their line breaks.
class LineOffsets
{
public:
    explicit LineOffsets(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Lines must be asked for in ascending order.
    qsizetype startOf(int line)
    {
        while (m_line < line && m_offset < m_text.size()) {
            const auto end =
                std::find_if(m_text.begin() + m_offset, m_text.end(), [](char c) { return c == '\n' || c == '\r'; });
            m_offset = end - m_text.begin();
            if (m_offset < m_text.size())
                m_offset += m_text.sliced(m_offset).startsWith("\r\n") ? 2 : 1;
            ++m_line;
        }
        return m_offset;
    }

private:
    QByteArrayView m_text;
    int m_line = 0;
    qsizetype m_offset = 0;
};

void dropGuard(Node *node)
{
    for (Node *at = node->firstChild; at; at = at->firstChild) {
        if (at->tag == Tag::Text) {
            if (at->text.startsWith(inlineGuard))
                at->text.remove(0, inlineGuard.size());
            return;
        }
    }
}

Node *behind(Node *before, Node *parent)
{
    return before ? before->next : parent->firstChild;
}

} // namespace

MarkdownBuilder::MarkdownBuilder(Tree &tree, const Definitions &definitions, const CodeColours *colours)
    : m_tree(tree)
    , m_definitions(definitions)
    , m_colours(colours)
{
}

void MarkdownBuilder::appendInline(Node *parent, QByteArrayView markdown)
{
    markdown = markdown.trimmed();
    if (!hasMarkup(markdown)) {
        if (!markdown.isEmpty())
            Tree::append(parent, m_tree.createText(markdown.toByteArray()));
        return;
    }
    // One line: what looks like a block at the start of a second line is none here.
    QByteArray source = m_definitions.usedBy(markdown);
    source += inlineGuard;
    QByteArray marked = withAutolinkEnds(markdown);
    if (marked.isEmpty())
        marked = markdown.toByteArray();
    source += marked.replace('\r', ' ').replace('\n', ' ');

    Node *const box = m_tree.create(Tag::Span);
    {
        const MarkdownDocument document(source, MarkdownDocument::Syntax::All);
        MarkdownWalk walk(m_tree, box, m_colours);
        walk.appendInline(document.root());
        dropGuard(box);
        if (walk.hasRawHtml())
            Sanitizer::replaceRawHtml(m_tree, box->firstChild, box->lastChild, Sanitizer::Content::Inline);
        if (walk.hasImages())
            shapeFigures(m_tree, box);
    }
    moveChildren(box, parent);
    m_tree.destroy(box);
}

void MarkdownBuilder::appendBlocks(Node *parent, QByteArrayView markdown, const FragmentContext &context)
{
    QByteArray source = m_definitions.usedBy(markdown);
    const auto firstLine = int(source.count('\n'));
    source.reserve(source.size() + markdown.size() + 16);
    if (context.inItem) {
        // A body as a list item's: its lines are indented as they were under the item's own bullet.
        const bool indented = markdown.startsWith(' ') || markdown.startsWith('\t');
        source += !context.label.isEmpty() || !indented ? "- " : "-\n";
    }
    if (!context.label.isEmpty())
        source += inlineGuard;
    const QByteArray marked = withAutolinkEnds(markdown);
    source += marked.isEmpty() ? markdown : QByteArrayView(marked);

    Node *const box = m_tree.create(Tag::Section);
    const MarkdownDocument document(source, MarkdownDocument::Syntax::All);
    MarkdownWalk walk(m_tree, box, m_colours);
    if (context.inItem)
        walk.appendItemBody(document.root(), context.blockClass);
    else
        walk.appendBlocks(document.root(), context.blockClass);
    if (!context.label.isEmpty())
        putLabel(box, context);

    LineOffsets lines(markdown);
    const MarkdownWalk::Blocks &blocks = walk.blocks();
    for (qsizetype i = 0; i < blocks.size() && !context.inItem; ++i) {
        const qsizetype begin = lines.startOf(blocks[i].startLine - 1 - firstLine);
        const qsizetype end = lines.startOf(std::max(blocks[i].endLine, blocks[i].startLine) - firstLine);
        Node *const stop = i + 1 < blocks.size() ? behind(blocks[i + 1].before, box) : nullptr;
        for (Node *at = behind(blocks[i].before, box); at != stop; at = at->next)
            at->source = {begin, end};
    }
    if (walk.hasRawHtml())
        sanitize(box, walk, context);
    if (walk.hasLists() || walk.hasRawHtml())
        shapeLists(m_tree, box, context.inItem ? ListPlace::InItem : ListPlace::Top);
    if (walk.hasImages() || walk.hasRawHtml())
        shapeFigures(m_tree, box);
    moveChildren(box, parent);
    m_tree.destroy(box);
}

void MarkdownBuilder::putLabel(Node *box, const FragmentContext &context)
{
    dropGuard(box);
    Node *const label = m_tree.create(Tag::Span, "field-label");
    Tree::append(label, m_tree.createText(context.label.toByteArray()));
    Node *first = box->firstChild;
    if (!first || first->tag != Tag::P) {
        Node *const paragraph = m_tree.create(Tag::P, context.blockClass);
        if (first)
            Tree::insertBefore(first, paragraph);
        else
            Tree::append(box, paragraph);
        first = paragraph;
    }
    if (first->firstChild)
        Tree::insertBefore(first->firstChild, label);
    else
        Tree::append(first, label);
}

void MarkdownBuilder::sanitize(Node *box, const MarkdownWalk &walk, const FragmentContext &context)
{
    const MarkdownWalk::Blocks &blocks = walk.blocks();
    const auto hasRaw = [](const MarkdownWalk::Block &block) { return block.hasRawHtml; };
    const auto first = std::ranges::find_if(blocks, hasRaw);
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), hasRaw).base();
    Node *const firstNode = behind(first->before, box);
    Node *const lastNode = last == blocks.end() ? box->lastChild : last->before;
    const Span source{firstNode->source.begin, lastNode->source.end};
    Node *const before = firstNode->previous;
    Node *const stop = lastNode->next;
    Sanitizer::replaceRawHtml(m_tree, firstNode, lastNode, Sanitizer::Content::Blocks);
    for (Node *at = behind(before, box); at != stop; at = at->next) {
        if (at->source.isEmpty())
            at->source = source;
        if (at->tag == Tag::P && at->classes.isEmpty() && !context.blockClass.isEmpty())
            at->classes.append(context.blockClass);
    }
}

} // namespace Jianbao::WeChat
