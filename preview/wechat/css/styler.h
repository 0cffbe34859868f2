#pragma once

#include "counters.h"
#include "sheet.h"
#include "stylememo.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Jianbao::WeChat {

/// Gives the elements of a tree their styles, in document order: the root, then block by block as they come. Its own
/// stack: a tree may be deeper than the program's. Never writes HTML.
class Styler
{
public:
    /// Both must outlive the styler. The bytes of the styles it gives out are shared, and kept as long as it lives.
    Styler(Tree &tree, const StyleSheet &sheet);
    ~Styler();
    Q_DISABLE_COPY_MOVE(Styler)

    /// How many more blocks a selector may ask for behind the one that is styled (`:last-child` asks for one): that
    /// many must stand in the tree, unless fewer will ever come. Nothing when all must, before the root is styled.
    std::optional<int> lookAhead() const { return m_sheet.facts().lookAhead(); }

    /// Styles the root. At least one of its children is to stand in it, if it will ever have any.
    void begin();
    /// Styles the next child of the root and all in it. The children before it may be gone.
    void style(Node *block);
    void end();

private:
    using TypeCounts = std::array<int, 64>; ///< by Tag
    using Placement = void (Styler::*)(Node *container, Node *made);

    /// An element whose children are being walked.
    struct Frame {
        Node *node = nullptr;
        const Css::ElementStyle *style = nullptr;
        Node *next = nullptr; ///< child
        Css::SiblingsId siblings = Css::StyleMemo::noSiblings;
        int index = 0;
        int total = 0;
        std::unique_ptr<TypeCounts> seen = {}; ///< children of each type so far; only when the theme asks
        std::unique_ptr<TypeCounts> totals = {};
    };

    void enter(Node *node, Css::ContextId context, Css::SiblingsId siblings, const Css::Position &position);
    void enterChild(Frame &frame, Node *child);
    void leave();
    void addHeadingParts(Node *heading);
    /// Of the element whose children's frame is on top next.
    int depth() const { return static_cast<int>(m_frames.size()); }
    Css::Subject describe(const Node &node, const Css::Position &position) const;
    void count(Frame &frame) const;
    static Css::Position advance(Frame &frame, const Node *child);
    void putInFront(Node *container, Node *made);
    void putBehind(Node *container, Node *made);
    void generate(Node *node, const Css::PseudoStyle &pseudo, Placement put);
    Node *lineOf(Node *node, Placement put) const;
    void fill(Node *made, const QByteArray &text, bool keepsLines);

    Tree &m_tree;
    const StyleSheet &m_sheet;
    std::unique_ptr<Css::StyleMemo> m_memo;
    Css::Counters m_counters;
    std::vector<Frame> m_frames;
};

} // namespace Jianbao::WeChat
