#pragma once

#include "selector.h"

#include <QByteArray>
#include <array>
#include <optional>
#include <vector>

namespace Jianbao::WeChat::Css {

/// Something that a selector asks about an element besides tag and class: its place among its siblings, an attribute.
struct Fact {
    enum class Kind : quint8 { NthChild, NthLastChild, NthOfType, NthLastOfType, Empty, Attribute };
    enum class Match : quint8 { Exists, Equals, Word, Dash, Begins, Ends, Contains };

    Kind kind = Kind::Empty;
    int step = 0;   ///< Nth…: the a of an+b
    int offset = 0; ///< Nth…: the b
    Match match = Match::Exists;
    bool ignoreCase = false;
    QByteArray attribute = {}; ///< lower case
    QByteArray value = {};

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Where the element stands among its parent's element children, from 1. Counted by the walk over the tree.
struct Position {
    int index = 1;
    int total = 1;
    int indexOfType = 1;
    int totalOfType = 1;
};

/// The facts that a theme's selectors ask for, each a bit, and which of them the walk has to count for.
class FactTable
{
public:
    static constexpr std::size_t capacity = 64;

    /// The bit of the fact, asked of elements with these tags. Nothing when the table is full.
    std::optional<FactSet> add(const Fact &fact, TagSet tags);

    /// How many elements behind an element may matter to a fact about it; nothing when all of them may.
    std::optional<int> lookAhead() const { return m_lookAhead; }
    bool countsChildren() const { return m_countsChildren; }
    bool countsTypes() const { return m_countsTypes; }
    /// Whether any fact is asked of this tag.
    bool concerns(Tag tag) const { return m_tags & tagBit(tag); }
    /// The facts true of the element, among those asked of its tag.
    FactSet evaluate(const Node &node, const Position &position) const;

private:
    std::vector<Fact> m_facts;
    std::array<FactSet, 64> m_ofTag{}; ///< by Tag
    TagSet m_tags = 0;
    std::optional<int> m_lookAhead = 0;
    bool m_countsChildren = false;
    bool m_countsTypes = false;
};

/// The value of an attribute as a selector or attr() sees it; nothing when the element has none.
std::optional<QByteArray> attributeValue(const Node &node, QByteArrayView lowerCaseName);

} // namespace Jianbao::WeChat::Css
