#pragma once

#include <QByteArrayView>
#include <span>

namespace Jianbao::WeChat::Css {

/// The kinds of token of CSS Syntax Level 3, section 4.
enum class TokenType : quint8 {
    End,
    Whitespace,
    Ident,
    Function, ///< the name; its "(" is part of the token
    AtKeyword,
    Hash,
    String,
    BadString,
    Url,
    BadUrl,
    Number,
    Percentage,
    Dimension,
    Delim,
    Colon,
    Semicolon,
    Comma,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    OpenBrace,
    CloseBrace,
    Cdo,
    Cdc,
};

/// One token. A view: the text belongs to the Source it was read from.
struct Token {
    TokenType type = TokenType::End;
    char delim = 0;           ///< Delim: the ASCII character
    int line = 0;             ///< from 1
    double number = 0;        ///< Number, Percentage, Dimension
    QByteArrayView text = {}; ///< names and strings without escapes; numbers as written
    QByteArrayView unit = {}; ///< Dimension

    bool is(TokenType other) const { return type == other; }
    bool isDelim(char c) const { return type == TokenType::Delim && delim == c; }
    bool isIdent(QByteArrayView name) const
    {
        return type == TokenType::Ident && text.compare(name, Qt::CaseInsensitive) == 0;
    }
    bool isFunction(QByteArrayView name) const
    {
        return type == TokenType::Function && text.compare(name, Qt::CaseInsensitive) == 0;
    }
    bool opens() const
    {
        return type == TokenType::Function || type == TokenType::OpenParen || type == TokenType::OpenBracket ||
               type == TokenType::OpenBrace;
    }
    bool closes() const
    {
        return type == TokenType::CloseParen || type == TokenType::CloseBracket || type == TokenType::CloseBrace;
    }
};

using Tokens = std::span<const Token>;

/// `tokens` without white space at either end.
inline Tokens trimmed(Tokens tokens)
{
    while (!tokens.empty() && tokens.front().is(TokenType::Whitespace))
        tokens = tokens.subspan(1);
    while (!tokens.empty() && tokens.back().is(TokenType::Whitespace))
        tokens = tokens.first(tokens.size() - 1);
    return tokens;
}

/// The index just after the block that `tokens[open]` opens, or the end when nothing closes it.
inline std::size_t blockEnd(Tokens tokens, std::size_t open)
{
    std::size_t depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        if (tokens[i].opens())
            ++depth;
        else if (tokens[i].closes() && --depth == 0)
            return i + 1;
    }
    return tokens.size();
}

/// What stands between the brackets of the block that `tokens[open]` opens and that ends at `end` (see blockEnd()).
inline Tokens blockContents(Tokens tokens, std::size_t open, std::size_t end)
{
    const bool closed = end > open + 1 && tokens[end - 1].closes();
    return trimmed(tokens.subspan(open + 1, end - open - 1 - (closed ? 1 : 0)));
}

} // namespace Jianbao::WeChat::Css
