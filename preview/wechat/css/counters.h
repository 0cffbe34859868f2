#pragma once

#include "token.h"

#include <QByteArray>
#include <QHash>
#include <vector>

namespace Jianbao::WeChat::Css {

/// `counter-reset: chapter 1` and its kin.
struct CounterChange {
    enum class Kind : quint8 { Reset, Set, Increment };
    Kind kind = Kind::Reset;
    QByteArray name;
    int value = 0;
};

/// The pairs of name and number of a counter property. Nothing for what is not understood.
std::vector<CounterChange> parseCounterChanges(CounterChange::Kind kind, Tokens tokens);

/// The number in a counter style of CSS Counter Styles 3. An unknown style counts in decimal, as the specification
/// says.
QByteArray counterText(int value, QByteArrayView style);

/// The counters while the tree is walked in document order (CSS Lists 3, section 4): a counter reaches the element that
/// resets it, its descendants, and the siblings after it with theirs.
class Counters
{
public:
    /// `depth` is the element's; a pseudo-element is one deeper than the element that has it.
    void apply(const CounterChange &change, int depth);
    /// All that was made inside an element of this depth ends.
    void leave(int depth);

    int value(const QByteArray &name) const;
    /// The values of all counters of this name, outermost first. Never more than a page would show.
    std::vector<int> values(const QByteArray &name) const;

private:
    struct Instance {
        int value = 0;
        int depth = 0;
    };
    struct Opened {
        QByteArray name;
        int depth = 0;
    };

    QHash<QByteArray, std::vector<Instance>> m_instances;
    std::vector<Opened> m_opened; ///< by depth, innermost last
};

} // namespace Jianbao::WeChat::Css
