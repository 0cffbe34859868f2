#include "sanitizer.h"

#include "characters.h"
#include "codeblocks.h"
#include "figures.h"
#include "htmlelements.h"
#include "htmlguard.h"
#include "htmlwriter.h"
#include "lists.h"
#include "markdownwalk.h"
#include "tags.h"
#include "urls.h"

#include <gumbo.h>
#include <memory>
#include <vector>

namespace Jianbao::WeChat::Sanitizer {

namespace {

/// The attribute by which our own nodes are found again in gumbo's tree. An author who writes it gets a copy of one of
/// these nodes, which are safe.
constexpr const char *markAttribute = "jb";
constexpr int deepest = 96;

bool isRawHtml(const Node *node)
{
    return node->tag == Tag::Text && node->classes.contains(MarkdownWalk::rawHtmlClass);
}

/// The nodes as HTML: raw parts as they are, elements with their number in `elements`.
class MarkedHtml
{
public:
    void append(const Node *node)
    {
        const Node *at = node;
        while (true) {
            begin(at);
            if (at->firstChild) {
                at = at->firstChild;
                continue;
            }
            end(at);
            while (at != node && !at->next) {
                at = at->parent;
                end(at);
            }
            if (at == node)
                return;
            at = at->next;
        }
    }

    QByteArray html;
    std::vector<const Node *> elements;

private:
    void begin(const Node *node)
    {
        if (node->tag == Tag::Text) {
            if (isRawHtml(node))
                html += node->text;
            else
                appendEscapedText(html, node->text);
            return;
        }
        html += '<';
        html += tagName(node->tag);
        html += ' ';
        html += markAttribute;
        html += '=';
        html += QByteArray::number(qulonglong(elements.size()));
        html += '>';
        elements.push_back(node);
    }

    void end(const Node *node)
    {
        if (node->tag == Tag::Text || isVoid(node->tag))
            return;
        html += "</";
        html += tagName(node->tag);
        html += '>';
    }
};

/// Walks gumbo's tree without recursion and rebuilds what is allowed under a box.
class Rebuild
{
public:
    Rebuild(Tree &tree, const std::vector<const Node *> &ours)
        : m_tree(tree)
        , m_ours(ours)
    {
    }

    void run(const GumboNode *root, Node *box)
    {
        m_frames.push_back({.gumbo = root, .target = box});
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const GumboVector &children = frame.gumbo->v.element.children;
            if (frame.next == children.length) {
                leave();
                continue;
            }
            const auto *const child = static_cast<const GumboNode *>(children.data[frame.next++]);
            switch (child->type) {
            case GUMBO_NODE_ELEMENT:
                enter(child, frame.target, frame.inPre);
                break;
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_CDATA:
            case GUMBO_NODE_WHITESPACE:
                text(QByteArrayView(child->v.text.text), frame.target, frame.inPre);
                break;
            default:
                break;
            }
        }
    }

private:
    struct Frame {
        const GumboNode *gumbo = nullptr;
        Node *target = nullptr; ///< where its children go
        Node *own = nullptr;    ///< the node made for the element itself
        unsigned int next = 0;
        bool inPre = false;
    };

    void enter(const GumboNode *gumbo, Node *target, bool inPre)
    {
        const GumboElement &element = gumbo->v.element;
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return; // svg and math
        const ElementRule rule = elementRule(element.tag);
        if (rule.use == ElementUse::Drop) {
            checkbox(element, target);
            return;
        }

        Node *node = nullptr;
        if (const Node *const own = markedNode(element))
            node = copyOf(own);
        else if (rule.use == ElementUse::Keep)
            node = foreignNode(element, rule, target);
        if (node && depthOf(target) >= deepest && !isVoid(node->tag))
            node = nullptr;
        if (!node) {
            m_frames.push_back({.gumbo = gumbo, .target = target, .inPre = inPre});
            return;
        }

        if (!isInline(node->tag) || node->tag == Tag::Br)
            m_last = 0;
        else if (node->tag == Tag::Img)
            m_last = 0xfffd;
        if (element.tag == GUMBO_TAG_CAPTION && target->tag == Tag::Table)
            Tree::insertBefore(target, node); // a caption stands above its table
        else
            Tree::append(target, node);
        if (isVoid(node->tag))
            return;
        m_frames.push_back({.gumbo = gumbo, .target = node, .own = node, .inPre = inPre || node->tag == Tag::Pre});
    }

    void leave()
    {
        Node *const node = m_frames.back().own;
        m_frames.pop_back();
        if (!node)
            return;
        if (!isInline(node->tag))
            m_last = 0;
        if (!node->firstChild && !isCell(node->tag))
            Tree::remove(node);
    }

    const Node *markedNode(const GumboElement &element) const
    {
        const char *const mark = attributeOf(element, markAttribute);
        if (!mark)
            return nullptr;
        bool ok = false;
        const qulonglong number = QByteArrayView(mark).toULongLong(&ok);
        return ok && number < m_ours.size() ? m_ours[number] : nullptr;
    }

    Node *copyOf(const Node *node)
    {
        Node *const copy = m_tree.create(node->tag);
        copy->text = node->text;
        copy->classes = node->classes;
        copy->href = node->href;
        copy->src = node->src;
        copy->alt = node->alt;
        copy->colspan = node->colspan;
        copy->rowspan = node->rowspan;
        copy->start = node->start;
        copy->style = node->style;
        copy->source = node->source;
        return copy;
    }

    /// A node for an author's element, or nullptr when nothing of it but its content stays.
    Node *foreignNode(const GumboElement &element, const ElementRule &rule, Node *target)
    {
        Node *const node = m_tree.create(rule.tag);
        addStyle(node, rule.style);
        takeAttributes(element, node);
        if (rule.tag == Tag::A && (linkKind(node->href) == LinkKind::TextOnly || isInLink(target)))
            return nullptr;
        if (rule.tag == Tag::Img && node->src.isEmpty()) {
            text(node->alt, target, false);
            return nullptr;
        }
        if (rule.tag == Tag::Span && node->style.isEmpty())
            return nullptr;
        return node;
    }

    void checkbox(const GumboElement &element, Node *target)
    {
        const char *const type = attributeOf(element, "type");
        if (element.tag == GUMBO_TAG_INPUT && type &&
            QByteArrayView(type).compare("checkbox", Qt::CaseInsensitive) == 0)
            text(attributeOf(element, "checked") ? "☑" : "☐", target, false);
    }

    /// Appends text with its white space collapsed as a browser would, but for line breaks between CJK characters.
    void text(QByteArrayView text, Node *target, bool inPre)
    {
        const bool isStructure = isList(target->tag) || target->tag == Tag::Table || target->tag == Tag::Thead ||
                                 target->tag == Tag::Tbody || target->tag == Tag::Tr;
        if (isStructure && text.trimmed().isEmpty())
            return;
        QByteArray collapsed;
        if (inPre) {
            collapsed = text.toByteArray();
            m_last = 0xfffd;
        } else {
            collapsed = collapse(text);
        }
        if (!collapsed.isEmpty())
            Tree::append(target, m_tree.createText(collapsed));
    }

    QByteArray collapse(QByteArrayView text)
    {
        const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; };
        QByteArray collapsed;
        collapsed.reserve(text.size());
        qsizetype i = 0;
        while (i < text.size()) {
            const qsizetype begin = i;
            bool isBreak = false;
            while (i < text.size() && isSpace(text[i]))
                isBreak |= text[i++] == '\n';
            if (i > begin) {
                const bool wanted = m_last != 0 && m_last != U' ' &&
                                    (!isBreak || breakNeedsSpace(m_last, firstCharacter(text.sliced(i)).code));
                if (wanted) {
                    collapsed += ' ';
                    m_last = U' ';
                }
                continue;
            }
            while (i < text.size() && !isSpace(text[i]))
                ++i;
            collapsed += text.sliced(begin, i - begin);
            m_last = lastCharacter(text.first(i)).code;
        }
        return collapsed;
    }

    static int depthOf(const Node *node)
    {
        int depth = 0;
        for (; node; node = node->parent)
            ++depth;
        return depth;
    }

    Tree &m_tree;
    const std::vector<const Node *> &m_ours;
    std::vector<Frame> m_frames;
    char32_t m_last = 0;
};

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

void unwrapBlocks(Node *box)
{
    for (Node *at = box->firstChild; at;) {
        at = isInline(at->tag) ? nextInOrder(at, box) : dissolve(at, box);
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

struct ParsedHtml {
    explicit ParsedHtml(const QByteArray &html)
    {
        options.fragment_context = GUMBO_TAG_BODY;
        options.max_errors = 0;
        output.reset(gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size())));
    }

    struct Destroy {
        void operator()(GumboOutput *parsed) const { gumbo_destroy_output(&kGumboDefaultOptions, parsed); }
    };

    GumboOptions options = kGumboDefaultOptions;
    std::unique_ptr<GumboOutput, Destroy> output;
};

void rebuild(Tree &tree, const QByteArray &html, const std::vector<const Node *> &ours, Node *box)
{
    const QByteArray guarded = guardedHtml(html);
    const ParsedHtml parsed(guarded);
    Rebuild(tree, ours).run(parsed.output->root, box);
}

} // namespace

void replaceRawHtml(Tree &tree, Node *first, Node *last, Content content)
{
    MarkedHtml marked;
    for (const Node *at = first;; at = at->next) {
        marked.append(at);
        if (at == last)
            break;
    }
    Node *const box = tree.create(Tag::Section);
    rebuild(tree, marked.html, marked.elements, box);
    if (content == Content::Inline) {
        unwrapBlocks(box);
    } else {
        shapeCode(tree, box);
        liftBlocks(tree, box);
        wrapLooseText(tree, box);
        trimLineEnds(box);
        shapeTables(tree, box);
    }
    while (Node *const child = box->firstChild) {
        Tree::remove(child);
        Tree::insertBefore(first, child);
    }
    for (Node *at = first; at;) {
        Node *const next = at == last ? nullptr : at->next;
        Tree::remove(at);
        at = next;
    }
}

QByteArray sanitized(const QByteArray &html)
{
    Tree tree;
    Node *const raw = tree.createText(html);
    raw->classes.append(MarkdownWalk::rawHtmlClass);
    Tree::append(tree.root(), raw);
    replaceRawHtml(tree, raw, raw, Content::Blocks);
    shapeLists(tree, tree.root(), ListPlace::Top);
    shapeFigures(tree, tree.root());

    QByteArray clean;
    HtmlWriter writer(clean);
    for (const Node *block = tree.root()->firstChild; block; block = block->next)
        writer.append(block);
    return clean;
}

} // namespace Jianbao::WeChat::Sanitizer
