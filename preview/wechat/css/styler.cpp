#include "stylememo.h"
#include "stylesheet.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace Jianbao::WeChat {
namespace {

using namespace Css;

constexpr std::size_t tagCount = 64; ///< as many as a TagSet has bits

/// Elements that can hold a span or section without breaking a reader's tree.
constexpr TagSet noGenerated = tagBit(Tag::Text) | tagBit(Tag::Br) | tagBit(Tag::Hr) | tagBit(Tag::Img) |
                               tagBit(Tag::Table) | tagBit(Tag::Thead) | tagBit(Tag::Tbody) | tagBit(Tag::Tr) |
                               tagBit(Tag::Ul) | tagBit(Tag::Ol);
/// Elements in which a section may stand; in the others (p, h2, span) a section would end them.
constexpr TagSet holdsBlocks = tagBit(Tag::Section) | tagBit(Tag::Li) | tagBit(Tag::Blockquote) | tagBit(Tag::Figure) |
                               tagBit(Tag::Td) | tagBit(Tag::Th);

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

/// Walks a tree in document order and styles it. Its own stack: a tree may be deeper than the program's.
class Styler
{
public:
    Styler(Tree &tree, const StyleSheet &sheet, StyleMemo &memo)
        : m_tree(tree)
        , m_sheet(sheet)
        , m_memo(memo)
    {
    }

    void run()
    {
        enter(m_tree.root(), StyleMemo::outermost, StyleMemo::noSiblings, {});
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            if (!frame.next) {
                leave();
                continue;
            }
            Node *const child = frame.next;
            frame.next = firstElement(child->next);
            const Position position = advance(frame, child);
            enter(child, frame.style->childContext, frame.siblings, position);
        }
    }

private:
    using TypeCounts = std::array<int, tagCount>;

    /// An element whose children are being walked.
    struct Frame {
        Node *node = nullptr;
        const ElementStyle *style = nullptr;
        Node *next = nullptr; ///< child
        SiblingsId siblings = StyleMemo::noSiblings;
        int index = 0;
        int total = 0;
        std::unique_ptr<TypeCounts> seen = {}; ///< children of each type so far; only when the theme asks
        std::unique_ptr<TypeCounts> totals = {};
    };

    void enter(Node *node, ContextId context, SiblingsId siblings, const Position &position)
    {
        const Subject subject = describe(*node, position);
        const ElementStyle &style = m_memo.style(context, siblings, subject, node->style);
        if (!m_frames.empty())
            m_frames.back().siblings = style.nextSiblings;
        node->style = style.style;
        for (const CounterChange &change : style.counters)
            m_counters.apply(change, depth());

        Frame frame{.node = node, .style = &style, .next = firstElement(node->firstChild)};
        if (frame.next)
            count(frame);
        if (style.before)
            generate(node, *style.before, &Styler::putInFront);
        m_frames.push_back(std::move(frame));
    }

    void leave()
    {
        const Frame &frame = m_frames.back();
        Node *const node = frame.node;
        const ElementStyle &style = *frame.style;
        m_frames.pop_back();
        if (style.after)
            generate(node, *style.after, &Styler::putBehind);
        m_counters.leave(depth());
    }

    /// Of the element whose children's frame is on top next.
    int depth() const { return static_cast<int>(m_frames.size()); }

    Subject describe(const Node &node, const Position &position) const
    {
        Subject subject{.tag = node.tag, .isRoot = m_frames.empty()};
        std::size_t count = 0;
        for (const QByteArrayView name : node.classes) {
            const ClassId id = m_sheet.classes().find(name);
            if (id == 0 || count == subject.classes.size())
                continue;
            std::size_t at = count++;
            for (; at > 0 && subject.classes[at - 1] > id; --at)
                subject.classes[at] = subject.classes[at - 1];
            subject.classes[at] = id;
        }
        if (m_sheet.facts().concerns(node.tag))
            subject.facts = m_sheet.facts().evaluate(node, position);
        return subject;
    }

    /// Counts the children, as far as the theme asks.
    void count(Frame &frame) const
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

    static Position advance(Frame &frame, const Node *child)
    {
        Position position{.index = ++frame.index, .total = frame.total};
        if (frame.seen) {
            const auto tag = static_cast<std::size_t>(child->tag);
            position.indexOfType = ++(*frame.seen)[tag];
            position.totalOfType = (*frame.totals)[tag];
        }
        return position;
    }

    using Placement = void (Styler::*)(Node *container, Node *made);

    void putInFront(Node *container, Node *made)
    {
        Node *sibling = container->firstChild;
        while (sibling && sibling->generated)
            sibling = sibling->next;
        if (sibling)
            Tree::insertBefore(sibling, made);
        else
            Tree::append(container, made);
    }

    void putBehind(Node *container, Node *made) { Tree::append(container, made); }

    void generate(Node *node, const PseudoStyle &pseudo, Placement put)
    {
        for (const CounterChange &change : pseudo.counters)
            m_counters.apply(change, depth() + 1);
        if (noGenerated & tagBit(node->tag))
            return;
        const QByteArray text = contentText(pseudo.content, *node, m_counters);
        if (text.isEmpty() && !pseudo.showsEmpty)
            return;
        const bool asSection = pseudo.isBlock && (holdsBlocks & tagBit(node->tag));
        Node *const made = m_tree.create(asSection ? Tag::Section : Tag::Span);
        made->generated = true;
        made->style = pseudo.style;
        fill(made, text, pseudo.keepsLines);
        (this->*put)(asSection ? node : lineOf(node, put), made);
    }

    /// Where text at the start or end of the element belongs. A list item's lines are in a section of its own.
    Node *lineOf(Node *node, Placement put) const
    {
        if (node->tag != Tag::Li)
            return node;
        Node *edge = put == &Styler::putInFront ? node->firstChild : node->lastChild;
        return edge && edge->tag == Tag::Section && !edge->generated ? edge : node;
    }

    /// No line end may stand in the output: it is a <br> where white space counts, else a space.
    void fill(Node *made, const QByteArray &text, bool keepsLines)
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

    Tree &m_tree;
    const StyleSheet &m_sheet;
    StyleMemo &m_memo;
    Counters m_counters;
    std::vector<Frame> m_frames;
};

} // namespace

void applyStyles(Tree &tree, const Theme &theme)
{
    applyStyles(tree, theme.styleSheet());
}

void applyStyles(Tree &tree, const StyleSheet &sheet)
{
    auto memo = sheet.takeMemo();
    Styler(tree, sheet, *memo).run();
    sheet.giveBack(std::move(memo));
}

} // namespace Jianbao::WeChat
