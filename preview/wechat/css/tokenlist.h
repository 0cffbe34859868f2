#pragma once

#include "calc.h"
#include "tokenizer.h"

#include <optional>
#include <vector>

namespace Jianbao::WeChat::Css {

/// All tokens of a text, for values that were read and checked before: they are short. Views of the Source.
inline std::vector<Token> tokensOf(Source &source)
{
    std::vector<Token> tokens;
    Tokenizer tokenizer(source);
    for (Token token = tokenizer.next(); !token.is(TokenType::End); token = tokenizer.next())
        tokens.push_back(token);
    return tokens;
}

/// The number with its unit that a whole value is; nothing for keywords and for several values.
inline std::optional<Quantity> quantityOf(const QByteArray &value)
{
    Source source(value);
    const std::vector<Token> tokens = tokensOf(source);
    std::size_t at = 0;
    const auto quantity = tokens.empty() ? std::nullopt : readQuantity(tokens, at);
    return at == tokens.size() ? quantity : std::nullopt;
}

} // namespace Jianbao::WeChat::Css
