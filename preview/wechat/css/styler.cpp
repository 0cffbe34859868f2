#include "styler.h"

#include "stylesheet.h"
#include "tags.h"

#include <utility>

namespace Jianbao::WeChat {
namespace {

using namespace Css;

/// Elements that can hold a span or section without breaking a reader's tree.
constexpr TagSet noGenerated = tagBit(Tag::Text) | tagBit(Tag::Br) | tagBit(Tag::Hr) | tagBit(Tag::Img) |
                               tagBit(Tag::Table) | tagBit(Tag::Thead) | tagBit(Tag::Tbody) | tagBit(Tag::Tr) |
                               tagBit(Tag::Ul) | tagBit(Tag::Ol);
/// Elements in which a section may stand; in the others (p, h2, span) a section would end them.
constexpr TagSet holdsBlocks = tagBit(Tag::Section) | tagBit(Tag::Li) | tagBit(Tag::Blockquote) | tagBit(Tag::Figure) |
                               tagBit(Tag::Td) | tagBit(Tag::Th);

/// Marks a heading's `.content` that stands there for the theme's sake alone.
constexpr QByteArrayView wrapperClass = "wrapper";

bool isElement(const Node *node)
{
    return node->tag != Tag::Text && !node->generated;
}

Node *firstElement(Node *node)
{
    while (node && !isElement(node))
        node = node->next;
    return node;
}

/// The space that keeps an element apart from what stands before it: a label belongs behind it.
bool isLeadingSpace(const Node &node)
{
    return node.tag == Tag::Text && node.text == " " && node.next;
}

/// A no-break space behind what became a block would be seen at the start of a line.
void takeLeadingSpace(Node *text)
{
    constexpr QByteArrayView space = "\xc2\xa0";
    if (!text || text->tag != Tag::Text || !text->text.startsWith(space))
        return;
    text->text.remove(0, space.size());
    if (text->text.isEmpty())
        Tree::remove(text);
}

void dropText(Node *node)
{
    for (Node *child = node->firstChild; child;) {
        Node *const next = child->next;
        if (!child->generated)
            Tree::remove(child);
        child = next;
    }
}

/// Leaves out what a theme hides within a block, and ornaments that it does not use.
void tidy(Node *node, const ElementStyle &style)
{
    const bool isHeadingPart = node->tag == Tag::Span && node->parent && isHeading(node->parent->tag);
    if (!(style.isHidden || style.isBlock || isHeadingPart))
        return; // nearly all
    const bool isInBlock = node->parent && node->parent->parent;
    const bool isOrnament = node->classes.contains("prefix") || node->classes.contains("suffix");
    const bool goes = (style.isHidden && isInBlock) || (isOrnament && !node->firstChild && !style.hasBox);
    if (isInline(node->tag) && (style.isBlock || (goes && !node->previous)))
        takeLeadingSpace(node->next);
    if (goes)
        Tree::remove(node);
    else if (node->classes.contains(wrapperClass) && node->style.isEmpty())
        unwrap(node);
}

/// The elements behind the node, but not more than `most`.
int elementsBehind(const Node *node, int most)
{
    int count = 0;
    for (node = node->next; node && count < most; node = node->next)
        count += isElement(node);
    return count;
}

} // namespace

Styler::Styler(Tree &tree, const StyleSheet &sheet)
    : m_tree(tree)
    , m_sheet(sheet)
    , m_memo(sheet.takeMemo())
{
}

Styler::~Styler()
{
    m_sheet.giveBack(std::move(m_memo));
}

void Styler::begin()
{
    enter(m_tree.root(), StyleMemo::outermost, StyleMemo::noSiblings, {});
}

void Styler::style(Node *block)
{
    Frame &root = m_frames.front();
    if (const auto ahead = lookAhead()) // farther ones may come yet, and no selector asks for them
        root.total = root.index + 1 + elementsBehind(block, *ahead);
    enterChild(root, block);
    while (m_frames.size() > 1) {
        Frame &frame = m_frames.back();
        if (Node *const child = std::exchange(frame.next, frame.next ? firstElement(frame.next->next) : nullptr))
            enterChild(frame, child);
        else
            leave();
    }
}

void Styler::end()
{
    leave();
}

void Styler::enterChild(Frame &frame, Node *child)
{
    const Position position = advance(frame, child);
    enter(child, frame.style->childContext, frame.siblings, position);
}

void Styler::enter(Node *node, ContextId context, SiblingsId siblings, const Position &position)
{
    const Subject subject = describe(*node, position);
    const ElementStyle &style = m_memo->style(context, siblings, subject, node->style);
    if (!m_frames.empty())
        m_frames.back().siblings = style.nextSiblings;
    node->style = style.style;
    for (const CounterChange &change : style.counters)
        m_counters.apply(change, depth());

    if (isHeading(node->tag))
        addHeadingParts(node);
    Frame frame{.node = node, .style = &style, .next = firstElement(node->firstChild)};
    if (frame.next)
        count(frame);
    if (style.before)
        generate(node, *style.before, &Styler::putInFront);
    m_frames.push_back(std::move(frame));
}

void Styler::leave()
{
    const Frame &frame = m_frames.back();
    Node *const node = frame.node;
    const ElementStyle &style = *frame.style;
    m_frames.pop_back();
    if (style.after)
        generate(node, *style.after, &Styler::putBehind);
    m_counters.leave(depth());
    tidy(node, style);
}

/// Themes of mdnice put ornaments into empty spans around a heading's content.
void Styler::addHeadingParts(Node *heading)
{
    const Node *const first = firstElement(heading->firstChild);
    if (m_sheet.hooks().hasContent() && !(first && first->classes.contains("content"))) {
        Node *const content = m_tree.create(Tag::Span, "content");
        content->classes.append(wrapperClass);
        moveChildren(heading, content);
        Tree::append(heading, content);
    }
    if (m_sheet.hooks().hasPrefix()) {
        Node *const prefix = m_tree.create(Tag::Span, "prefix");
        if (heading->firstChild)
            Tree::insertBefore(heading->firstChild, prefix);
        else
            Tree::append(heading, prefix);
    }
    if (m_sheet.hooks().hasSuffix())
        Tree::append(heading, m_tree.create(Tag::Span, "suffix"));
}

Subject Styler::describe(const Node &node, const Position &position) const
{
    Subject subject{.tag = node.tag, .isRoot = m_frames.empty()};
    std::size_t count = 0;
    const auto add = [&](ClassId id) {
        if (id == 0 || count == subject.classes.size())
            return;
        std::size_t at = count++;
        for (; at > 0 && subject.classes[at - 1] > id; --at)
            subject.classes[at] = subject.classes[at - 1];
        subject.classes[at] = id;
    };
    for (const QByteArrayView name : node.classes)
        add(m_sheet.classes().find(name));
    if (!m_sheet.hooks().isEmpty())
        m_sheet.hooks().forEach(node, subject.isRoot, add);
    if (m_sheet.facts().concerns(node.tag))
        subject.facts = m_sheet.facts().evaluate(node, position);
    return subject;
}

/// Counts the children, as far as the theme asks.
void Styler::count(Frame &frame) const
{
    const FactTable &facts = m_sheet.facts();
    if (facts.countsTypes()) {
        frame.seen = std::make_unique<TypeCounts>();
        frame.totals = std::make_unique<TypeCounts>();
    }
    if (!facts.countsTypes() && !facts.countsChildren())
        return;
    for (Node *child = frame.next; child; child = firstElement(child->next)) {
        ++frame.total;
        if (frame.totals)
            ++(*frame.totals)[static_cast<std::size_t>(child->tag)];
    }
}

Position Styler::advance(Frame &frame, const Node *child)
{
    Position position{.index = ++frame.index, .total = frame.total};
    if (frame.seen) {
        const auto tag = static_cast<std::size_t>(child->tag);
        position.indexOfType = ++(*frame.seen)[tag];
        position.totalOfType = (*frame.totals)[tag];
    }
    return position;
}

void Styler::putInFront(Node *container, Node *made)
{
    Node *sibling = container->firstChild;
    while (sibling && (sibling->generated || isLeadingSpace(*sibling)))
        sibling = sibling->next;
    if (sibling)
        Tree::insertBefore(sibling, made);
    else
        Tree::append(container, made);
}

void Styler::putBehind(Node *container, Node *made)
{
    Tree::append(container, made);
}

void Styler::generate(Node *node, const PseudoStyle &pseudo, Placement put)
{
    for (const CounterChange &change : pseudo.counters)
        m_counters.apply(change, depth() + 1);
    if (noGenerated & tagBit(node->tag))
        return;
    const QByteArray text = contentText(pseudo.content, *node, m_counters);
    if (text.isEmpty() && !pseudo.showsEmpty)
        return;
    if (m_sheet.hooks().hasReferenceTitle() && node->classes.contains("footnotes-title") && !text.isEmpty())
        dropText(node);
    const bool asSection = pseudo.isBlock && (holdsBlocks & tagBit(node->tag));
    Node *const made = m_tree.create(asSection ? Tag::Section : Tag::Span);
    made->generated = true;
    made->style = pseudo.style;
    fill(made, text, pseudo.keepsLines);
    (this->*put)(asSection ? node : lineOf(node, put), made);
}

/// Where text at the start or end of the element belongs. A list item's lines are in a section of its own.
Node *Styler::lineOf(Node *node, Placement put) const
{
    if (node->tag != Tag::Li)
        return node;
    Node *edge = put == &Styler::putInFront ? node->firstChild : node->lastChild;
    return edge && edge->tag == Tag::Section && !edge->generated ? edge : node;
}

/// No line end may stand in the output: it is a <br> where white space counts, else a space.
void Styler::fill(Node *made, const QByteArray &text, bool keepsLines)
{
    if (text.isEmpty())
        return;
    if (!text.contains('\n')) {
        Tree::append(made, m_tree.createText(text));
        return;
    }
    if (!keepsLines) {
        QByteArray line = text;
        Tree::append(made, m_tree.createText(line.replace('\n', ' ')));
        return;
    }
    bool first = true;
    for (const QByteArray &line : text.split('\n')) {
        if (!first)
            Tree::append(made, m_tree.create(Tag::Br));
        first = false;
        if (!line.isEmpty())
            Tree::append(made, m_tree.createText(line));
    }
}

void applyStyles(Tree &tree, const Theme &theme)
{
    applyStyles(tree, theme.styleSheet());
}

void applyStyles(Tree &tree, const StyleSheet &sheet)
{
    Styler styler(tree, sheet);
    styler.begin();
    for (Node *block = firstElement(tree.root()->firstChild); block; block = firstElement(block->next))
        styler.style(block);
    styler.end();
}

} // namespace Jianbao::WeChat
