#include "calc.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace Jianbao::WeChat::Css {
namespace {

/// Brackets and functions may nest so deep.
constexpr int deepest = 32;

/// Absolute lengths in px (CSS Values 4, section 6.2), and rem at the font size that pages in WeChat have.
constexpr auto pixels = std::to_array<std::pair<std::string_view, double>>({
    {"px", 1},
    {"pt", 4.0 / 3},
    {"pc", 16},
    {"in", 96},
    {"cm", 96 / 2.54},
    {"mm", 9.6 / 2.54},
    {"q", 2.4 / 2.54},
    {"rem", 16},
});

std::optional<double> pixelsPer(const QByteArray &unit)
{
    for (const auto &[name, factor] : pixels) {
        if (QByteArrayView(unit) == QByteArrayView(name))
            return factor;
    }
    return std::nullopt;
}

/// Gives both the same unit. False when that cannot be.
bool unify(Quantity &a, Quantity &b)
{
    if (a.unit == b.unit)
        return true;
    const auto left = pixelsPer(a.unit);
    const auto right = pixelsPer(b.unit);
    if (left && right) {
        a = {a.value * *left, "px"};
        b = {b.value * *right, "px"};
        return true;
    }
    // 0px + 2em: nothing is added. A plain 0 is no length, though.
    if (a.value == 0 && !a.unit.isEmpty() && !b.unit.isEmpty()) {
        a.unit = b.unit;
        return true;
    }
    if (b.value == 0 && !b.unit.isEmpty() && !a.unit.isEmpty()) {
        b.unit = a.unit;
        return true;
    }
    return false;
}

class Evaluator
{
public:
    Evaluator(Tokens tokens, std::size_t at)
        : m_tokens(tokens)
        , m_at(at)
    {
    }

    std::size_t position() const { return m_at; }

    std::optional<Quantity> function(int depth)
    {
        const Token &name = m_tokens[m_at++];
        std::vector<Quantity> arguments;
        for (;;) {
            auto argument = sum(depth);
            if (!argument)
                return std::nullopt;
            arguments.push_back(*std::move(argument));
            if (atEnd())
                break;
            const TokenType type = m_tokens[m_at++].type;
            if (type == TokenType::CloseParen)
                break;
            if (type != TokenType::Comma || arguments.size() > deepest)
                return std::nullopt;
        }
        if (name.isFunction("calc") || name.isFunction("-webkit-calc"))
            return arguments.size() == 1 ? std::optional(arguments.front()) : std::nullopt;
        Quantity &first = arguments.front();
        for (std::size_t i = 1; i < arguments.size(); ++i) {
            if (!unify(first, arguments[i]))
                return std::nullopt;
        }
        for (Quantity &argument : arguments) {
            if (!unify(first, argument))
                return std::nullopt;
        }
        if (name.isFunction("clamp")) {
            if (arguments.size() != 3)
                return std::nullopt;
            return Quantity{std::max(first.value, std::min(arguments[1].value, arguments[2].value)), first.unit};
        }
        const bool least = name.isFunction("min");
        const auto best = least ? std::ranges::min_element(arguments, {}, &Quantity::value)
                                : std::ranges::max_element(arguments, {}, &Quantity::value);
        return *best;
    }

private:
    bool atEnd() const { return m_at >= m_tokens.size(); }

    void skipSpace()
    {
        while (!atEnd() && m_tokens[m_at].is(TokenType::Whitespace))
            ++m_at;
    }

    std::optional<Quantity> sum(int depth)
    {
        auto left = product(depth);
        while (left) {
            skipSpace();
            if (atEnd() || !(m_tokens[m_at].isDelim('+') || m_tokens[m_at].isDelim('-')))
                return left;
            const double sign = m_tokens[m_at++].isDelim('-') ? -1 : 1;
            auto right = product(depth);
            if (!right || !unify(*left, *right))
                return std::nullopt;
            left->value += sign * right->value;
        }
        return left;
    }

    std::optional<Quantity> product(int depth)
    {
        auto left = term(depth);
        while (left) {
            skipSpace();
            if (atEnd() || !(m_tokens[m_at].isDelim('*') || m_tokens[m_at].isDelim('/')))
                return left;
            const bool divide = m_tokens[m_at++].isDelim('/');
            const auto right = term(depth);
            if (!right)
                return std::nullopt;
            if (divide) {
                if (!right->unit.isEmpty() || right->value == 0)
                    return std::nullopt;
                left->value /= right->value;
            } else if (right->unit.isEmpty()) {
                left->value *= right->value;
            } else if (left->unit.isEmpty()) {
                left = Quantity{left->value * right->value, right->unit};
            } else {
                return std::nullopt;
            }
        }
        return left;
    }

    std::optional<Quantity> term(int depth)
    {
        skipSpace();
        if (atEnd() || depth == deepest)
            return std::nullopt;
        const Token &token = m_tokens[m_at];
        switch (token.type) {
        case TokenType::Number:
            ++m_at;
            return Quantity{token.number, {}};
        case TokenType::Percentage:
            ++m_at;
            return Quantity{token.number, "%"};
        case TokenType::Dimension:
            ++m_at;
            return Quantity{token.number, token.unit.toByteArray().toLower()};
        case TokenType::Function:
            return isMathFunction(token.text) ? function(depth + 1) : std::nullopt;
        case TokenType::OpenParen: {
            ++m_at;
            const auto inner = sum(depth + 1);
            skipSpace();
            if (!inner || atEnd() || !m_tokens[m_at].is(TokenType::CloseParen))
                return std::nullopt;
            ++m_at;
            return inner;
        }
        default:
            return std::nullopt;
        }
    }

    Tokens m_tokens;
    std::size_t m_at;
};

} // namespace

bool isMathFunction(QByteArrayView name)
{
    for (const QByteArrayView known : {"calc", "-webkit-calc", "min", "max", "clamp"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<Quantity> evaluateMath(Tokens tokens, std::size_t &at)
{
    const std::size_t end = blockEnd(tokens, at);
    Evaluator evaluator(tokens.first(end), at);
    auto result = evaluator.function(0);
    at = end;
    if (!result || evaluator.position() != end || !std::isfinite(result->value))
        return std::nullopt;
    return result;
}

std::optional<Quantity> readQuantity(Tokens tokens, std::size_t &at)
{
    if (at >= tokens.size())
        return std::nullopt;
    const Token &token = tokens[at];
    switch (token.type) {
    case TokenType::Number:
        ++at;
        return Quantity{token.number, {}};
    case TokenType::Percentage:
        ++at;
        return Quantity{token.number, "%"};
    case TokenType::Dimension:
        ++at;
        return Quantity{token.number, token.unit.toByteArray().toLower()};
    case TokenType::Function:
        return isMathFunction(token.text) ? evaluateMath(tokens, at) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QByteArray serializeNumber(double value, int decimals)
{
    constexpr double limit = 1e9; // beyond any screen; keeps the notation short
    QByteArray text = QByteArray::number(std::clamp(value, -limit, limit), 'f', decimals);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray serialize(const Quantity &quantity)
{
    return serializeNumber(quantity.value, 4) + quantity.unit;
}

} // namespace Jianbao::WeChat::Css
