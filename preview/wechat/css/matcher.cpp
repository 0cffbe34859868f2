#include "matcher.h"

#include <algorithm>
#include <bit>

namespace Jianbao::WeChat::Css {
namespace {

constexpr std::size_t wordBits = 64;

bool contains(const StateSet &set, int state)
{
    const std::size_t word = static_cast<std::size_t>(state) / wordBits;
    return word < set.size() && (set[word] >> (static_cast<std::size_t>(state) % wordBits) & 1);
}

void insert(StateSet &set, int state)
{
    const std::size_t word = static_cast<std::size_t>(state) / wordBits;
    if (word >= set.size())
        set.resize(word + 1);
    set[word] |= quint64{1} << (static_cast<std::size_t>(state) % wordBits);
}

/// Equal sets must be equal vectors.
void shrink(StateSet &set)
{
    while (!set.empty() && set.back() == 0)
        set.pop_back();
}

/// (kept & staying) | (reached & passing)
void pass(const StateSet &kept, const StateSet &staying, const StateSet &reached, const StateSet &passing,
          StateSet &out)
{
    out.assign(std::max(std::min(kept.size(), staying.size()), std::min(reached.size(), passing.size())), 0);
    for (std::size_t i = 0; i < std::min(kept.size(), staying.size()); ++i)
        out[i] |= kept[i] & staying[i];
    for (std::size_t i = 0; i < std::min(reached.size(), passing.size()); ++i)
        out[i] |= reached[i] & passing[i];
    shrink(out);
}

} // namespace

bool Matcher::add(Selector selector, quint32 rule)
{
    if (m_selectorCount == maxSelectors ||
        static_cast<std::size_t>(m_stateCount) + selector.combinators.size() > maxStates)
        return false;
    ++m_selectorCount;
    int previous = none;
    for (std::size_t i = 0; i < selector.compounds.size(); ++i) {
        Step step{.compound = std::move(selector.compounds[i]), .needs = previous};
        if (i > 0) {
            const Combinator left = selector.combinators[i - 1];
            step.needsSibling = left == Combinator::NextSibling || left == Combinator::LaterSibling;
        }
        if (i + 1 < selector.compounds.size()) {
            step.reaches = m_stateCount++;
            switch (selector.combinators[i]) {
            case Combinator::Descendant:
                insert(m_descendant, step.reaches);
                insert(m_child, step.reaches);
                break;
            case Combinator::Child:
                insert(m_child, step.reaches);
                break;
            case Combinator::LaterSibling:
                insert(m_later, step.reaches);
                insert(m_next, step.reaches);
                m_needsSiblings = true;
                break;
            case Combinator::NextSibling:
                insert(m_next, step.reaches);
                m_needsSiblings = true;
                break;
            }
        } else {
            step.match = {selector.specificity, rule, selector.pseudo};
        }
        previous = step.reaches;
        m_steps.push_back(std::move(step));
        file(static_cast<quint32>(m_steps.size() - 1));
    }
    return true;
}

/// Puts the step where only elements that may match it look: under its rarest demand.
void Matcher::file(quint32 index)
{
    const Compound &compound = m_steps[index].compound;
    if (compound.root) {
        m_rootOnly.push_back(index);
    } else if (!compound.classes.empty()) {
        const std::size_t id = compound.classes.front();
        if (id >= m_byClass.size())
            m_byClass.resize(id + 1);
        m_byClass[id].push_back(index);
    } else if (compound.tags != anyTag) {
        for (TagSet tags = compound.tags; tags; tags &= tags - 1)
            m_byTag[static_cast<std::size_t>(std::countr_zero(tags))].push_back(index);
    } else {
        m_anywhere.push_back(index);
    }
}

void Matcher::match(const Subject &subject, const StateSet &inherited, const StateSet &siblings,
                    std::vector<Match> &matches, StateSet &forChildren, StateSet &forNextSibling) const
{
    StateSet reached;
    const auto look = [&](const Bucket &bucket) {
        for (const quint32 index : bucket) {
            const Step &step = m_steps[index];
            if (step.needs != none && !contains(step.needsSibling ? siblings : inherited, step.needs))
                continue;
            if (!step.compound.matches(subject))
                continue;
            if (step.reaches == none)
                matches.push_back(step.match);
            else
                insert(reached, step.reaches);
        }
    };
    look(m_anywhere);
    look(m_byTag[static_cast<std::size_t>(subject.tag)]);
    for (const ClassId id : subject.classes) {
        if (id == 0)
            break;
        if (id < m_byClass.size())
            look(m_byClass[id]);
    }
    if (subject.isRoot)
        look(m_rootOnly);

    pass(inherited, m_descendant, reached, m_child, forChildren);
    if (m_needsSiblings)
        pass(siblings, m_later, reached, m_next, forNextSibling);
    else
        forNextSibling.clear();
}

} // namespace Jianbao::WeChat::Css
