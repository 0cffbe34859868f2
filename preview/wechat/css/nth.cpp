#include "selectorparser.h"

#include <algorithm>

namespace Jianbao::WeChat::Css {
namespace {

std::optional<int> integer(QByteArrayView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    // Nobody counts further; the bound keeps the arithmetic of facts.cpp far from overflow.
    return ok && std::abs(value) <= 1'000'000 ? std::optional(value) : std::nullopt;
}

/// The text without its spaces. CSS allows them around the sign only, and there they mean nothing.
QByteArray written(Tokens tokens)
{
    QByteArray out;
    for (const Token &token : tokens) {
        switch (token.type) {
        case TokenType::Whitespace:
            break;
        case TokenType::Ident:
        case TokenType::Number:
            out += token.text;
            break;
        case TokenType::Dimension:
            (out += token.text) += token.unit;
            break;
        case TokenType::Delim:
            out += token.delim;
            break;
        default:
            return {};
        }
    }
    return out.toLower();
}

} // namespace

std::optional<std::pair<int, int>> parseNth(Tokens tokens)
{
    QByteArray text = written(tokens);
    if (text == "even")
        return std::pair(2, 0);
    if (text == "odd")
        return std::pair(2, 1);
    const qsizetype n = text.indexOf('n');
    if (n < 0) {
        const auto number = integer(text);
        return number ? std::optional(std::pair(0, *number)) : std::nullopt;
    }
    const QByteArray before = text.first(n);
    const QByteArray after = text.sliced(n + 1);
    std::optional<int> step;
    if (before.isEmpty() || before == "+")
        step = 1;
    else if (before == "-")
        step = -1;
    else
        step = integer(before);
    const std::optional<int> offset = after.isEmpty() ? 0 : integer(after);
    const bool signMissing = !after.isEmpty() && after[0] != '+' && after[0] != '-';
    if (!step || !offset || signMissing)
        return std::nullopt;
    return std::pair(*step, *offset);
}

} // namespace Jianbao::WeChat::Css
