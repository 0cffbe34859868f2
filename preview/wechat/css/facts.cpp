#include "facts.h"

#include <QString>
#include <algorithm>
#include <bit>

namespace Jianbao::WeChat::Css {
namespace {

/// Whether index = step·n + offset for some n ≥ 0.
bool isNth(int index, const Fact &fact)
{
    const qint64 distance = qint64{index} - fact.offset;
    if (fact.step == 0)
        return distance == 0;
    return distance % fact.step == 0 && distance / fact.step >= 0;
}

/// `:nth-last-child(2)` needs to know of two elements behind, or that there are fewer.
std::optional<int> lookAheadOf(const Fact &fact)
{
    constexpr int farthest = 8;
    if (fact.kind == Fact::Kind::NthLastChild && fact.step == 0 && fact.offset <= farthest)
        return std::max(fact.offset, 0);
    const bool fromTheEnd = fact.kind == Fact::Kind::NthLastChild || fact.kind == Fact::Kind::NthLastOfType;
    return fromTheEnd ? std::nullopt : std::optional(0);
}

bool hasWord(QByteArrayView text, QByteArrayView word)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSpace(text[i]))
            continue;
        if (i > begin && text.sliced(begin, i - begin) == word)
            return true;
        begin = i + 1;
    }
    return false;
}

bool matchesAttribute(const Node &node, const Fact &fact)
{
    std::optional<QByteArray> own = attributeValue(node, fact.attribute);
    if (!own)
        return false;
    if (fact.match == Fact::Match::Exists)
        return true;
    const QByteArray text = fact.ignoreCase ? own->toLower() : *std::move(own);
    const QByteArray value = fact.ignoreCase ? fact.value.toLower() : fact.value;
    switch (fact.match) {
    case Fact::Match::Exists:
        return true;
    case Fact::Match::Equals:
        return text == value;
    case Fact::Match::Word:
        return !value.isEmpty() && hasWord(text, value);
    case Fact::Match::Dash:
        return text == value || (text.startsWith(value) && text.size() > value.size() && text[value.size()] == '-');
    case Fact::Match::Begins:
        return !value.isEmpty() && text.startsWith(value);
    case Fact::Match::Ends:
        return !value.isEmpty() && text.endsWith(value);
    case Fact::Match::Contains:
        return !value.isEmpty() && text.contains(value);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

std::optional<FactSet> FactTable::add(const Fact &fact, TagSet tags)
{
    auto found = std::ranges::find(m_facts, fact);
    if (found == m_facts.end()) {
        if (m_facts.size() == capacity)
            return std::nullopt;
        m_facts.push_back(fact);
        found = std::prev(m_facts.end());
    }
    const FactSet bit = FactSet{1} << (found - m_facts.begin());
    for (std::size_t tag = 0; tag < m_ofTag.size(); ++tag) {
        if (tags & (TagSet{1} << tag))
            m_ofTag[tag] |= bit;
    }
    m_tags |= tags;
    m_countsChildren |= fact.kind == Fact::Kind::NthLastChild;
    if (const auto ahead = lookAheadOf(fact); !ahead || (m_lookAhead && *m_lookAhead < *ahead))
        m_lookAhead = ahead;
    m_countsTypes |= fact.kind == Fact::Kind::NthOfType || fact.kind == Fact::Kind::NthLastOfType;
    return bit;
}

FactSet FactTable::evaluate(const Node &node, const Position &position) const
{
    FactSet result = 0;
    for (FactSet asked = m_ofTag[static_cast<std::size_t>(node.tag)]; asked; asked &= asked - 1) {
        const int index = std::countr_zero(asked);
        const Fact &fact = m_facts[static_cast<std::size_t>(index)];
        bool holds = false;
        switch (fact.kind) {
        case Fact::Kind::NthChild:
            holds = isNth(position.index, fact);
            break;
        case Fact::Kind::NthLastChild:
            holds = isNth(position.total - position.index + 1, fact);
            break;
        case Fact::Kind::NthOfType:
            holds = isNth(position.indexOfType, fact);
            break;
        case Fact::Kind::NthLastOfType:
            holds = isNth(position.totalOfType - position.indexOfType + 1, fact);
            break;
        case Fact::Kind::Empty:
            holds = !node.firstChild;
            break;
        case Fact::Kind::Attribute:
            holds = matchesAttribute(node, fact);
            break;
        }
        if (holds)
            result |= FactSet{1} << index;
    }
    return result;
}

std::optional<QByteArray> attributeValue(const Node &node, QByteArrayView name)
{
    const auto text = [](const QByteArray &value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    const auto number = [](int value) { return value == 1 ? std::nullopt : std::optional(QByteArray::number(value)); };
    if (name == "href")
        return text(node.href);
    if (name == "src")
        return text(node.src);
    if (name == "alt")
        return text(node.alt);
    if (name == "style")
        return text(node.style);
    if (name == "colspan")
        return number(node.colspan);
    if (name == "rowspan")
        return number(node.rowspan);
    if (name == "start")
        return number(node.start);
    if (name == "class" && !node.classes.isEmpty()) {
        QByteArray names;
        for (const QByteArrayView one : node.classes)
            names += (names.isEmpty() ? "" : " ") + one.toByteArray();
        return names;
    }
    return std::nullopt;
}

} // namespace Jianbao::WeChat::Css
