#include "tokenizer.h"

#include <QString>

namespace Jianbao::WeChat::Css {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c) || c == '-';
}

QByteArray normalized(QByteArray text)
{
    if (!text.contains('\r') && !text.contains('\f'))
        return text;
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        out += c == '\r' || c == '\f' ? '\n' : c;
    }
    return out;
}

} // namespace

Source::Source(QByteArray utf8)
    : m_text(normalized(std::move(utf8)))
{
}

QByteArrayView Source::keep(QByteArray text)
{
    return m_kept.emplace_back(std::move(text));
}

Tokenizer::Tokenizer(Source &source)
    : m_source(source)
    , m_text(source.text())
{
}

char Tokenizer::advance()
{
    const char c = m_text[m_pos++];
    if (c == '\n')
        ++m_line;
    return c;
}

bool Tokenizer::startsEscape(qsizetype ahead) const
{
    return at(ahead) == '\\' && !atEnd(ahead + 1) && at(ahead + 1) != '\n';
}

bool Tokenizer::startsIdent(qsizetype ahead) const
{
    if (at(ahead) == '-')
        return isNameStart(at(ahead + 1)) || at(ahead + 1) == '-' || startsEscape(ahead + 1);
    return isNameStart(at(ahead)) || startsEscape(ahead);
}

bool Tokenizer::startsNumber() const
{
    const qsizetype sign = at() == '+' || at() == '-' ? 1 : 0;
    return isDigit(at(sign)) || (at(sign) == '.' && isDigit(at(sign + 1)));
}

void Tokenizer::skipWhitespace()
{
    while (!atEnd() && isSpace(at()))
        advance();
}

void Tokenizer::skipComments()
{
    while (at() == '/' && at(1) == '*') {
        m_pos += 2;
        while (!atEnd() && !(at() == '*' && at(1) == '/'))
            advance();
        m_pos = std::min(m_pos + 2, m_text.size());
    }
}

/// At a backslash that starts an escape.
void Tokenizer::appendEscape(QByteArray &out)
{
    ++m_pos;
    int value = hexValue(at());
    if (value < 0) {
        out += advance();
        return;
    }
    char32_t code = 0;
    for (int digits = 0; digits < 6 && !atEnd() && (value = hexValue(at())) >= 0; ++digits) {
        code = code * 16 + static_cast<char32_t>(value);
        ++m_pos;
    }
    if (!atEnd() && isSpace(at()))
        advance();
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        code = 0xfffd;
    out += QString::fromUcs4(&code, 1).toUtf8();
}

QByteArrayView Tokenizer::readName()
{
    const qsizetype begin = m_pos;
    while (!atEnd() && isNamePart(at()))
        ++m_pos;
    if (!startsEscape(0))
        return m_text.sliced(begin, m_pos - begin);
    QByteArray name = m_text.sliced(begin, m_pos - begin).toByteArray();
    while (!atEnd()) {
        if (isNamePart(at()))
            name += m_text[m_pos++];
        else if (startsEscape(0))
            appendEscape(name);
        else
            break;
    }
    return m_source.keep(std::move(name));
}

Token Tokenizer::readString()
{
    Token token{.type = TokenType::String, .line = m_line};
    const char quote = advance();
    const qsizetype begin = m_pos;
    while (!atEnd() && at() != quote && at() != '\n' && at() != '\\')
        ++m_pos;
    if (atEnd() || at() == quote) {
        token.text = m_text.sliced(begin, m_pos - begin);
        if (!atEnd())
            ++m_pos;
        return token;
    }
    QByteArray value = m_text.sliced(begin, m_pos - begin).toByteArray();
    while (!atEnd() && at() != quote) {
        if (at() == '\n') { // the string breaks off; the line end stays for the caller
            token.type = TokenType::BadString;
            return token;
        }
        if (at() != '\\') {
            value += m_text[m_pos++];
        } else if (atEnd(1)) {
            ++m_pos;
        } else if (at(1) == '\n') {
            ++m_pos;
            advance();
        } else {
            appendEscape(value);
        }
    }
    if (!atEnd())
        ++m_pos;
    token.text = m_source.keep(std::move(value));
    return token;
}

/// After "url(" that no quote follows.
Token Tokenizer::readUrl(Token token)
{
    token.type = TokenType::Url;
    skipWhitespace();
    const qsizetype begin = m_pos;
    while (!atEnd()) {
        const char c = at();
        if (c == ')' || isSpace(c)) {
            token.text = m_text.sliced(begin, m_pos - begin);
            skipWhitespace();
            if (!atEnd() && at() != ')')
                return readBadUrl(token);
            if (!atEnd())
                ++m_pos;
            return token;
        }
        if (c == '"' || c == '\'' || c == '(' || c == '\\' || static_cast<unsigned char>(c) < 0x20)
            return readBadUrl(token); // an escaped address is never one that a theme needs
        ++m_pos;
    }
    token.text = m_text.sliced(begin, m_pos - begin);
    return token;
}

Token Tokenizer::readBadUrl(Token token)
{
    token.type = TokenType::BadUrl;
    token.text = {};
    while (!atEnd() && at() != ')') {
        if (startsEscape(0))
            ++m_pos;
        advance();
    }
    if (!atEnd())
        ++m_pos;
    return token;
}

Token Tokenizer::readNumeric(Token token)
{
    const qsizetype begin = m_pos;
    if (at() == '+' || at() == '-')
        ++m_pos;
    while (isDigit(at()))
        ++m_pos;
    if (at() == '.' && isDigit(at(1))) {
        ++m_pos;
        while (isDigit(at()))
            ++m_pos;
    }
    if (at() == 'e' || at() == 'E') {
        const qsizetype sign = at(1) == '+' || at(1) == '-' ? 1 : 0;
        if (isDigit(at(1 + sign))) {
            m_pos += 1 + sign;
            while (isDigit(at()))
                ++m_pos;
        }
    }
    token.text = m_text.sliced(begin, m_pos - begin);
    token.number = token.text.toDouble();
    if (at() == '%' && !atEnd()) {
        token.type = TokenType::Percentage;
        ++m_pos;
    } else if (startsIdent(0)) {
        token.type = TokenType::Dimension;
        token.unit = readName();
    } else {
        token.type = TokenType::Number;
    }
    return token;
}

Token Tokenizer::readIdentLike(Token token)
{
    token.text = readName();
    if (at() != '(' || atEnd()) {
        token.type = TokenType::Ident;
        return token;
    }
    ++m_pos;
    token.type = TokenType::Function;
    if (token.text.compare("url", Qt::CaseInsensitive) != 0)
        return token;
    qsizetype ahead = 0;
    while (isSpace(at(ahead)))
        ++ahead;
    if (at(ahead) == '"' || at(ahead) == '\'')
        return token;
    return readUrl(token);
}

Token Tokenizer::next()
{
    skipComments();
    Token token{.line = m_line};
    if (atEnd())
        return token;

    const char c = at();
    if (isSpace(c)) {
        skipWhitespace();
        token.type = TokenType::Whitespace;
        return token;
    }
    if (c == '"' || c == '\'')
        return readString();
    if (startsNumber())
        return readNumeric(token);
    if (c == '-' && at(1) == '-' && at(2) == '>') {
        m_pos += 3;
        token.type = TokenType::Cdc;
        return token;
    }
    if (startsIdent(0))
        return readIdentLike(token);
    if (c == '#' && (isNamePart(at(1)) || startsEscape(1))) {
        ++m_pos;
        token.type = TokenType::Hash;
        token.text = readName();
        return token;
    }
    if (c == '@' && startsIdent(1)) {
        ++m_pos;
        token.type = TokenType::AtKeyword;
        token.text = readName();
        return token;
    }
    if (m_text.sliced(m_pos).startsWith("<!--")) {
        m_pos += 4;
        token.type = TokenType::Cdo;
        return token;
    }

    ++m_pos;
    switch (c) {
    case ':':
        token.type = TokenType::Colon;
        break;
    case ';':
        token.type = TokenType::Semicolon;
        break;
    case ',':
        token.type = TokenType::Comma;
        break;
    case '[':
        token.type = TokenType::OpenBracket;
        break;
    case ']':
        token.type = TokenType::CloseBracket;
        break;
    case '(':
        token.type = TokenType::OpenParen;
        break;
    case ')':
        token.type = TokenType::CloseParen;
        break;
    case '{':
        token.type = TokenType::OpenBrace;
        break;
    case '}':
        token.type = TokenType::CloseBrace;
        break;
    default:
        token.type = TokenType::Delim;
        token.delim = c;
        break;
    }
    return token;
}

} // namespace Jianbao::WeChat::Css
