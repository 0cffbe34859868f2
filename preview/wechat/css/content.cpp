#include "content.h"

#include "facts.h"

#include <QString>

namespace Jianbao::WeChat::Css {
namespace {

constexpr qsizetype longest = 1024; ///< bytes of text a pseudo-element may have

/// The arguments between commas, each one token.
std::optional<std::vector<Token>> arguments(Tokens tokens)
{
    std::vector<Token> out;
    bool wantsValue = true;
    for (const Token &token : tokens) {
        if (token.is(TokenType::Whitespace))
            continue;
        if (token.is(TokenType::Comma) == wantsValue)
            return std::nullopt;
        if (!token.is(TokenType::Comma))
            out.push_back(token);
        wantsValue = !wantsValue;
    }
    return wantsValue ? std::nullopt : std::optional(std::move(out));
}

std::optional<ContentPart> parseFunction(const Token &name, Tokens tokens)
{
    using Kind = ContentPart::Kind;
    const auto given = arguments(tokens);
    if (!given || given->empty() || !given->front().is(TokenType::Ident))
        return std::nullopt;
    const QByteArray first = given->front().text.toByteArray();
    const auto styleAt = [&given](std::size_t i) {
        return given->size() > i ? (*given)[i].text.toByteArray() : QByteArray("decimal");
    };
    if (name.isFunction("attr") && given->size() == 1)
        return ContentPart{.kind = Kind::Attribute, .text = first.toLower()};
    if (name.isFunction("counter") && given->size() <= 2)
        return ContentPart{.kind = Kind::Counter, .text = first, .style = styleAt(1)};
    if (name.isFunction("counters") && given->size() >= 2 && given->size() <= 3 && (*given)[1].is(TokenType::String))
        return ContentPart{
            .kind = Kind::Counters, .text = first, .separator = (*given)[1].text.toByteArray(), .style = styleAt(2)};
    return std::nullopt;
}

} // namespace

std::optional<std::vector<ContentPart>> parseContent(Tokens tokens)
{
    std::vector<ContentPart> parts;
    bool any = false;
    for (std::size_t at = 0; at < tokens.size();) {
        const Token &token = tokens[at];
        switch (token.type) {
        case TokenType::Whitespace:
            ++at;
            continue;
        case TokenType::String:
            parts.push_back({.text = token.text.toByteArray()});
            break;
        case TokenType::Url:
            break; // nothing is loaded; the rest of the content stays
        case TokenType::Ident:
            if (token.isIdent("open-quote"))
                parts.push_back({.text = "“"});
            else if (token.isIdent("close-quote"))
                parts.push_back({.text = "”"});
            else if (!token.isIdent("no-open-quote") && !token.isIdent("no-close-quote"))
                return std::nullopt;
            break;
        case TokenType::Function: {
            const std::size_t end = blockEnd(tokens, at);
            if (!token.isFunction("url")) {
                auto part = parseFunction(token, blockContents(tokens, at, end));
                if (!part)
                    return std::nullopt;
                parts.push_back(*std::move(part));
            }
            at = end;
            any = true;
            continue;
        }
        case TokenType::Delim:
            if (any && token.delim == '/') // what follows is for screen readers
                return parts;
            return std::nullopt;
        default:
            return std::nullopt;
        }
        any = true;
        ++at;
    }
    return any ? std::optional(std::move(parts)) : std::nullopt;
}

QByteArray contentText(const std::vector<ContentPart> &parts, const Node &element, const Counters &counters)
{
    QByteArray text;
    for (const ContentPart &part : parts) {
        switch (part.kind) {
        case ContentPart::Kind::Text:
            text += part.text;
            break;
        case ContentPart::Kind::Attribute:
            text += attributeValue(element, part.text).value_or(QByteArray());
            break;
        case ContentPart::Kind::Counter:
            text += counterText(counters.value(part.text), part.style);
            break;
        case ContentPart::Kind::Counters: {
            bool first = true;
            for (const int value : counters.values(part.text)) {
                if (!first)
                    text += part.separator;
                first = false;
                text += counterText(value, part.style);
            }
            break;
        }
        }
        if (text.size() > longest)
            break;
    }
    if (text.size() > longest) {
        qsizetype end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end;
        text.truncate(end);
    }
    for (char &c : text) { // escapes can make any character
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n')
            c = ' ';
    }
    return text;
}

} // namespace Jianbao::WeChat::Css
