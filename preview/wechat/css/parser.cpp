#include "parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat::Css {
namespace {

using Kind = Theme::Problem::Kind;

/// How a token looks in a message.
QString shown(const Token &token)
{
    constexpr qsizetype longest = 40;
    switch (token.type) {
    case TokenType::Delim:
        return QString(QLatin1Char(token.delim));
    case TokenType::AtKeyword:
        return u'@' + QString::fromUtf8(token.text.first(std::min(longest, token.text.size())));
    case TokenType::Hash:
        return u'#' + QString::fromUtf8(token.text.first(std::min(longest, token.text.size())));
    case TokenType::Colon:
        return u":"_s;
    case TokenType::Comma:
        return u","_s;
    case TokenType::OpenBracket:
        return u"["_s;
    case TokenType::CloseBracket:
        return u"]"_s;
    case TokenType::OpenParen:
        return u"("_s;
    case TokenType::CloseParen:
        return u")"_s;
    case TokenType::OpenBrace:
        return u"{"_s;
    case TokenType::CloseBrace:
        return u"}"_s;
    default:
        return QString::fromUtf8(token.text.first(std::min(longest, token.text.size())));
    }
}

/// The brackets, braces and functions that are open. A list, not recursion: the text may nest endlessly.
class OpenBlocks
{
public:
    void take(const Token &token)
    {
        switch (token.type) {
        case TokenType::OpenBrace:
            m_closers.push_back(TokenType::CloseBrace);
            break;
        case TokenType::OpenBracket:
            m_closers.push_back(TokenType::CloseBracket);
            break;
        case TokenType::OpenParen:
        case TokenType::Function:
            m_closers.push_back(TokenType::CloseParen);
            break;
        default:
            if (!m_closers.empty() && token.is(m_closers.back()))
                m_closers.pop_back();
            break;
        }
    }
    bool none() const { return m_closers.empty(); }

private:
    std::vector<TokenType> m_closers;
};

void removeTrailingSpace(std::vector<Token> &tokens)
{
    while (!tokens.empty() && tokens.back().is(TokenType::Whitespace))
        tokens.pop_back();
}

/// Takes `!important` off the end.
bool takeImportant(std::vector<Token> &value)
{
    auto last = value.rbegin();
    if (last == value.rend() || !last->isIdent("important"))
        return false;
    ++last;
    while (last != value.rend() && last->is(TokenType::Whitespace))
        ++last;
    if (last == value.rend() || !last->isDelim('!'))
        return false;
    value.erase(std::prev(last.base()), value.end());
    removeTrailingSpace(value);
    return true;
}

} // namespace

void ProblemList::add(int line, const QString &message, Kind kind)
{
    if (m_problems.size() < limit)
        m_problems.append({line, message, kind});
    else if (m_firstUnlisted == 0)
        m_firstUnlisted = line;
}

QList<Theme::Problem> ProblemList::take()
{
    if (m_firstUnlisted > 0)
        m_problems.append({m_firstUnlisted, tr("There are more problems from here on; they are not listed."), {}});
    std::ranges::stable_sort(m_problems, {}, &Theme::Problem::line);
    return std::exchange(m_problems, {});
}

Parser::Parser(Source &source, ProblemList &problems)
    : m_problems(problems)
    , m_tokenizer(source)
{
    advance();
}

/// At a token that opens a block: skips to after its end.
void Parser::skipBlock()
{
    OpenBlocks open;
    do {
        open.take(m_token);
        if (m_token.is(TokenType::End))
            return;
        advance();
    } while (!open.none());
}

void Parser::skipAtRule()
{
    const QByteArray name = m_token.text.toByteArray().toLower();
    const int line = m_token.line;
    const QString shownName = shown(m_token);
    if (name == "import")
        m_problems.add(line, tr("“@import” is left out: a theme loads nothing from elsewhere."));
    else if (name == "font-face")
        m_problems.add(line, tr("“@font-face” is left out: a theme loads nothing from elsewhere."), Kind::NoEffect);
    else if (name != "charset")
        m_problems.add(line, tr("“%1” is left out: WeChat keeps no such rules.").arg(shownName), Kind::NoEffect);

    advance();
    while (!m_token.is(TokenType::End)) {
        if (m_token.is(TokenType::Semicolon)) {
            advance();
            return;
        }
        if (m_token.is(TokenType::OpenBrace)) {
            skipBlock();
            return;
        }
        if (m_token.opens())
            skipBlock();
        else
            advance();
    }
}

/// Up to the "{". False when there is none, or when it is too long; then its block is skipped too.
bool Parser::readPrelude(std::vector<Token> &prelude)
{
    const int line = m_token.line;
    bool tooLong = false;
    std::size_t depth = 0;
    while (!m_token.is(TokenType::End) && !(depth == 0 && m_token.is(TokenType::OpenBrace))) {
        if (m_token.opens())
            ++depth;
        else if (m_token.closes() && depth > 0)
            --depth;
        if (prelude.size() < preludeLimit)
            prelude.push_back(m_token);
        else
            tooLong = true;
        advance();
    }
    removeTrailingSpace(prelude);
    if (m_token.is(TokenType::End)) {
        m_problems.add(line, tr("This rule has no “{ … }” after it."));
        return false;
    }
    if (tooLong) {
        m_problems.add(line, tr("This rule's selector is too long."));
        skipBlock();
        return false;
    }
    return true;
}

bool Parser::nextRule(RawRule &rule)
{
    for (;;) {
        rule.prelude.clear();
        rule.declarations.clear();
        switch (m_token.type) {
        case TokenType::End:
            return false;
        case TokenType::Whitespace:
        case TokenType::Semicolon:
        case TokenType::Cdo:
        case TokenType::Cdc:
            advance();
            continue;
        case TokenType::AtKeyword:
            skipAtRule();
            continue;
        case TokenType::CloseBrace:
            m_problems.add(m_token.line, tr("There is a “}” too many."));
            advance();
            continue;
        default:
            break;
        }
        rule.line = m_token.line;
        if (!readPrelude(rule.prelude))
            continue;
        advance();
        readBlock(rule.declarations);
        return true;
    }
}

std::vector<RawDeclaration> Parser::declarationList()
{
    std::vector<RawDeclaration> declarations;
    readBlock(declarations);
    return declarations;
}

/// After the "{", to after the "}".
void Parser::readBlock(std::vector<RawDeclaration> &declarations)
{
    for (;;) {
        switch (m_token.type) {
        case TokenType::End:
            return;
        case TokenType::CloseBrace:
            advance();
            return;
        case TokenType::Whitespace:
        case TokenType::Semicolon:
            advance();
            continue;
        case TokenType::AtKeyword:
            skipAtRule();
            continue;
        default:
            break;
        }
        RawDeclaration declaration;
        if (!readDeclaration(declaration))
            continue;
        if (declarations.size() < declarationLimit)
            declarations.push_back(std::move(declaration));
        else if (declarations.size() == declarationLimit)
            m_problems.add(declaration.line, tr("This rule has too many declarations; the rest are left out."));
    }
}

bool Parser::readDeclaration(RawDeclaration &declaration)
{
    declaration.line = m_token.line;
    const Token first = m_token;
    if (!first.is(TokenType::Ident)) {
        m_problems.add(first.line, tr("“%1” does not begin a declaration.").arg(shown(first)));
        skipToDeclarationEnd();
        return false;
    }
    declaration.name = first.text;
    advance();
    while (m_token.is(TokenType::Whitespace))
        advance();
    if (!m_token.is(TokenType::Colon)) {
        m_problems.add(first.line, tr("“%1” has no “:” after it.").arg(shown(first)));
        skipToDeclarationEnd();
        return false;
    }
    advance();
    return readValue(declaration);
}

bool Parser::readValue(RawDeclaration &declaration)
{
    const bool custom = declaration.name.startsWith("--");
    bool tooLong = false;
    OpenBlocks open;
    while (!m_token.is(TokenType::End)) {
        if (open.none()) {
            if (m_token.is(TokenType::Semicolon) || m_token.is(TokenType::CloseBrace))
                break;
            if (m_token.is(TokenType::OpenBrace) && !custom) {
                m_problems.add(declaration.line, tr("A rule inside a rule is left out."));
                skipBlock();
                return false;
            }
        }
        open.take(m_token);
        if (declaration.value.size() >= valueLimit)
            tooLong = true;
        else if (!declaration.value.empty() || !m_token.is(TokenType::Whitespace))
            declaration.value.push_back(m_token);
        advance();
    }
    if (tooLong) {
        m_problems.add(declaration.line, tr("The value of “%1” is too long.").arg(QString::fromUtf8(declaration.name)));
        return false;
    }
    removeTrailingSpace(declaration.value);
    declaration.important = takeImportant(declaration.value);
    return true;
}

void Parser::skipToDeclarationEnd()
{
    while (!m_token.is(TokenType::End) && !m_token.is(TokenType::Semicolon) && !m_token.is(TokenType::CloseBrace)) {
        if (m_token.is(TokenType::OpenBrace)) { // a nested rule: it needs no semicolon after it
            skipBlock();
            return;
        }
        if (m_token.opens())
            skipBlock();
        else
            advance();
    }
}

} // namespace Jianbao::WeChat::Css
