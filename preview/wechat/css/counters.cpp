#include "counters.h"

#include <QString>
#include <algorithm>
#include <array>
#include <limits>

namespace Jianbao::WeChat::Css {
namespace {

int saturatingAdd(int a, int b)
{
    const qint64 sum = qint64{a} + b;
    return static_cast<int>(std::clamp<qint64>(sum, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

QByteArray roman(int value)
{
    constexpr auto digits = std::to_array<std::pair<int, const char *>>({{1000, "m"},
                                                                         {900, "cm"},
                                                                         {500, "d"},
                                                                         {400, "cd"},
                                                                         {100, "c"},
                                                                         {90, "xc"},
                                                                         {50, "l"},
                                                                         {40, "xl"},
                                                                         {10, "x"},
                                                                         {9, "ix"},
                                                                         {5, "v"},
                                                                         {4, "iv"},
                                                                         {1, "i"}});
    QByteArray text;
    for (const auto &[amount, digit] : digits) {
        for (; value >= amount; value -= amount)
            text += digit;
    }
    return text;
}

/// a, b … z, aa, ab …
QByteArray latin(int value, char first)
{
    QByteArray text;
    for (; value > 0; value = (value - 1) / 26)
        text.prepend(static_cast<char>(first + (value - 1) % 26));
    return text;
}

/// Likewise with symbols that are longer than a byte.
template <std::size_t N>
QByteArray alphabetic(int value, const std::array<const char *, N> &symbols)
{
    QByteArray text;
    for (int count = static_cast<int>(N); value > 0; value = (value - 1) / count)
        text.prepend(symbols[static_cast<std::size_t>((value - 1) % count)]);
    return text;
}

constexpr std::array greek = {"α", "β", "γ", "δ", "ε", "ζ", "η", "θ", "ι", "κ", "λ", "μ",
                              "ν", "ξ", "ο", "π", "ρ", "σ", "τ", "υ", "φ", "χ", "ψ", "ω"};
constexpr std::array stems = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array branches = {"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};
constexpr std::array plainDigits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array simpleDigits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array formalSimplified = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array formalTraditional = {"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};

QByteArray cjkDecimal(int value)
{
    QByteArray text;
    for (const char digit : QByteArray::number(value))
        text += digit == '-' ? "-" : plainDigits[static_cast<std::size_t>(digit - '0')];
    return text;
}

/// 十二, 一百零五, for 0 … 9999 (CSS Counter Styles 3, section 7.1.1).
QByteArray chinese(int value, const std::array<const char *, 10> &digits, const std::array<const char *, 4> &places,
                   bool informal)
{
    if (value == 0)
        return digits[0];
    QByteArray text;
    bool gap = false;
    int divisor = 1000;
    for (std::size_t place = 4; place-- > 0; divisor /= 10) {
        const int digit = value / divisor % 10;
        if (digit == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits[0];
        gap = false;
        const bool leadingTen = informal && place == 1 && digit == 1 && text.isEmpty();
        if (!leadingTen)
            text += digits[static_cast<std::size_t>(digit)];
        text += places[place];
    }
    return text;
}

} // namespace

std::vector<CounterChange> parseCounterChanges(CounterChange::Kind kind, Tokens tokens)
{
    constexpr std::size_t most = 16;
    std::vector<CounterChange> changes;
    const int usual = kind == CounterChange::Kind::Increment ? 1 : 0;
    for (const Token &token : tokens) {
        if (token.is(TokenType::Whitespace))
            continue;
        if (token.is(TokenType::Ident) && changes.size() < most) {
            if (token.isIdent("none") || token.isIdent("initial") || token.isIdent("inherit") || token.isIdent("unset"))
                return {};
            changes.push_back({kind, token.text.toByteArray(), usual});
        } else if (token.is(TokenType::Number) && !changes.empty()) {
            bool ok = false;
            changes.back().value = token.text.toInt(&ok);
            if (!ok)
                return {};
        } else {
            return {};
        }
    }
    return changes;
}

QByteArray counterText(int value, QByteArrayView style)
{
    const QByteArray name = style.toByteArray().toLower();
    const QByteArray decimal = QByteArray::number(value);
    if (name == "none")
        return {};
    if (name == "disc")
        return "•";
    if (name == "circle")
        return "◦";
    if (name == "square")
        return "▪";
    if (name == "decimal-leading-zero")
        return value >= 0 && value < 10 ? '0' + decimal : decimal;
    if (name == "cjk-decimal")
        return value >= 0 ? cjkDecimal(value) : decimal;
    if (value >= 0 && value <= 9999) {
        constexpr std::array places = {"", "十", "百", "千"};
        constexpr std::array formalPlaces = {"", "拾", "佰", "仟"};
        if (name == "cjk-ideographic" || name == "simp-chinese-informal" || name == "trad-chinese-informal")
            return chinese(value, simpleDigits, places, true);
        if (name == "simp-chinese-formal")
            return chinese(value, formalSimplified, formalPlaces, false);
        if (name == "trad-chinese-formal")
            return chinese(value, formalTraditional, formalPlaces, false);
    }
    if (value <= 0)
        return decimal;
    if (name == "lower-roman" && value < 4000)
        return roman(value);
    if (name == "upper-roman" && value < 4000)
        return roman(value).toUpper();
    if (name == "lower-alpha" || name == "lower-latin")
        return latin(value, 'a');
    if (name == "upper-alpha" || name == "upper-latin")
        return latin(value, 'A');
    if (name == "lower-greek")
        return alphabetic(value, greek);
    if (name == "cjk-heavenly-stem" && value <= 10)
        return stems[static_cast<std::size_t>(value - 1)];
    if (name == "cjk-earthly-branch" && value <= 12)
        return branches[static_cast<std::size_t>(value - 1)];
    return name.startsWith("cjk-") ? cjkDecimal(value) : decimal;
}

void Counters::apply(const CounterChange &change, int depth)
{
    std::vector<Instance> &instances = m_instances[change.name];
    const bool resets = change.kind == CounterChange::Kind::Reset;
    // A sibling's counter of that name is replaced; one further out is nested into.
    const bool opens = instances.empty() || (resets && instances.back().depth != depth);
    if (opens) {
        instances.push_back({0, depth});
        m_opened.push_back({change.name, depth});
    }
    Instance &instance = instances.back();
    instance.value =
        change.kind == CounterChange::Kind::Increment ? saturatingAdd(instance.value, change.value) : change.value;
}

void Counters::leave(int depth)
{
    while (!m_opened.empty() && m_opened.back().depth > depth) {
        m_instances[m_opened.back().name].pop_back();
        m_opened.pop_back();
    }
}

int Counters::value(const QByteArray &name) const
{
    const auto found = m_instances.constFind(name);
    return found == m_instances.constEnd() || found->empty() ? 0 : found->back().value;
}

std::vector<int> Counters::values(const QByteArray &name) const
{
    constexpr std::size_t most = 32;
    const auto found = m_instances.constFind(name);
    if (found == m_instances.constEnd() || found->empty())
        return {0};
    std::vector<int> out;
    const std::size_t skipped = found->size() > most ? found->size() - most : 0;
    for (std::size_t i = skipped; i < found->size(); ++i)
        out.push_back((*found)[i].value);
    return out;
}

} // namespace Jianbao::WeChat::Css
