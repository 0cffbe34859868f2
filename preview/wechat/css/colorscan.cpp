#include "colorscan.h"

#include "tokenlist.h"

namespace Jianbao::WeChat::Css {

std::vector<ColorPlace> colorsIn(const QByteArray &value)
{
    std::vector<ColorPlace> places;
    Source source(value);
    const std::vector<Token> tokens = tokensOf(source);
    const char *const begin = source.text().data();
    for (std::size_t at = 0; at < tokens.size();) {
        const Token &token = tokens[at];
        const bool isFunction = token.is(TokenType::Function) && isColorFunction(token.text);
        const std::size_t next = isFunction ? blockEnd(tokens, at) : at + 1;
        if (const auto color = parseColor(Tokens(tokens).subspan(at, next - at))) {
            const qsizetype from = token.text.data() - begin - (token.is(TokenType::Hash) ? 1 : 0);
            qsizetype to = token.text.data() - begin + token.text.size();
            if (isFunction)
                to = value.indexOf(')', to) + 1;
            places.push_back({*color, from, to});
        }
        at = next;
    }
    return places;
}

} // namespace Jianbao::WeChat::Css
