#pragma once

#include "selector.h"

#include <array>
#include <span>
#include <vector>

namespace Jianbao::WeChat::Css {

/// A set of selector states: "an ancestor, the parent, the element before matched the left part of selector n".
using StateSet = std::vector<quint64>;

/// Answers which selectors match an element, from left to right while the tree is walked in document order: what an
/// element's ancestors and siblings matched is a set of states, as in a finite automaton. So no selector is ever tried
/// twice on the same element, however its combinators are arranged, and equal situations have equal answers, which
/// makes them easy to remember.
class Matcher
{
public:
    /// States there may be at most: the parts of all selectors that stand left of a combinator.
    static constexpr std::size_t maxStates = 4096;

    /// The selectors found to match. `rule` is what was given to add().
    struct Match {
        quint32 specificity = 0;
        quint32 rule = 0;
        PseudoElement pseudo = PseudoElement::None;
    };

    /// Selectors there may be at most: some twenty times what the largest themes have.
    static constexpr std::size_t maxSelectors = 8192;
    /// False when there are too many selectors or states; then nothing was added.
    bool add(Selector selector, quint32 rule);

    /// Appends what matches `subject` under `inherited` (the states of ancestors) and `siblings` to `matches`. Then
    /// `forChildren` and `forNextSibling` are the states its children and the element after it see.
    void match(const Subject &subject, const StateSet &inherited, const StateSet &siblings, std::vector<Match> &matches,
               StateSet &forChildren, StateSet &forNextSibling) const;

private:
    static constexpr int none = -1;

    /// One compound of one selector.
    struct Step {
        Compound compound;
        int needs = none;          ///< the state its left neighbour must have reached
        bool needsSibling = false; ///< whether that is asked of siblings, not of ancestors
        int reaches = none;        ///< the state this one reaches; none for the rightmost
        Match match = {};          ///< for the rightmost
    };
    using Bucket = std::vector<quint32>; ///< steps

    void file(quint32 index);

    std::vector<Step> m_steps;
    std::array<Bucket, 64> m_byTag; ///< by Tag
    std::vector<Bucket> m_byClass;  ///< by ClassId
    Bucket m_anywhere;
    Bucket m_rootOnly;
    std::size_t m_selectorCount = 0;
    int m_stateCount = 0;
    bool m_needsSiblings = false; ///< whether any selector asks for them; otherwise their states are always empty
    // What becomes of a state from parent to child and from element to element, by the combinator that follows it.
    StateSet m_descendant, m_child, m_next, m_later;
};

} // namespace Jianbao::WeChat::Css
