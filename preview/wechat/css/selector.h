#pragma once

#include "node.h"

#include <QtTypes>
#include <array>
#include <vector>

namespace Jianbao::WeChat::Css {

/// The number of a class name that some selector of the theme mentions; 0 is none.
using ClassId = quint16;

/// A set of tags, one bit each.
using TagSet = quint64;
inline constexpr TagSet anyTag = ~TagSet{0};
constexpr TagSet tagBit(Tag tag)
{
    return TagSet{1} << static_cast<int>(tag);
}

/// A set of facts about an element (see facts.h), one bit each.
using FactSet = quint64;

/// All that a compound selector may ask of an element by itself.
struct Subject {
    /// An element has at most so many class names that a theme knows; the renderer gives one or two.
    static constexpr std::size_t maxClasses = 8;

    Tag tag = Tag::Text;
    bool isRoot = false;
    std::array<ClassId, maxClasses> classes{}; ///< sorted, zeros last
    FactSet facts = 0;

    bool hasClass(ClassId id) const
    {
        for (const ClassId own : classes) {
            if (own == id)
                return true;
            if (own == 0)
                break;
        }
        return false;
    }
    friend bool operator==(const Subject &, const Subject &) = default;
};

/// `h2.title:first-child`: simple selectors that one element must meet together.
struct Compound {
    /// `:not(a, b)` and `:is(a, b)`.
    struct Group {
        bool negated = false;
        std::vector<Compound> alternatives = {};
    };

    TagSet tags = anyTag;
    bool root = false; ///< a scope such as `#nice`, `body`, `:root`
    std::vector<ClassId> classes;
    FactSet facts = 0;
    std::vector<Group> groups;

    bool matches(const Subject &subject) const
    {
        if (!(tags & tagBit(subject.tag)) || (root && !subject.isRoot) || (subject.facts & facts) != facts)
            return false;
        for (const ClassId id : classes) {
            if (!subject.hasClass(id))
                return false;
        }
        for (const Group &group : groups) {
            bool any = false;
            for (const Compound &alternative : group.alternatives)
                any = any || alternative.matches(subject);
            if (any == group.negated)
                return false;
        }
        return true;
    }
};

enum class Combinator : quint8 { Descendant, Child, NextSibling, LaterSibling };
enum class PseudoElement : quint8 { None, Before, After };

/// `a > b::before`, with the weight it has in the cascade.
struct Selector {
    std::vector<Compound> compounds;     ///< left to right
    std::vector<Combinator> combinators; ///< between them: one fewer
    PseudoElement pseudo = PseudoElement::None;
    quint32 specificity = 0; ///< ids, classes, types in ten bits each
};

} // namespace Jianbao::WeChat::Css
