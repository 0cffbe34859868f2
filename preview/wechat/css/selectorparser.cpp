#include "selectorparser.h"

#include "selectornames.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat::Css {
namespace {

/// `:not(:is(:not(…)))` may nest so deep.
constexpr int deepestGroup = 8;
constexpr std::size_t mostCompounds = 32;

QString quoted(const Token &token)
{
    return QString::fromUtf8(token.text.first(std::min<qsizetype>(40, token.text.size())));
}

bool isSpaceOrEnd(Tokens tokens, std::size_t at)
{
    return at >= tokens.size() || tokens[at].is(TokenType::Whitespace);
}

bool isPlainParagraph(const Compound &compound)
{
    return compound.tags == tagBit(Tag::P) && !compound.root && compound.classes.empty() && compound.facts == 0 &&
           compound.groups.empty();
}

bool isFootnoteItem(const Compound &compound, const ClassTable &classes)
{
    return std::ranges::contains(compound.classes, classes.find("footnote-item")) && !compound.classes.empty();
}

} // namespace

ClassId ClassTable::add(QByteArrayView name)
{
    const auto found = m_ids.constFind(name);
    if (found != m_ids.constEnd())
        return *found;
    if (m_ids.size() >= 0xffff)
        return 0;
    const auto id = static_cast<ClassId>(m_ids.size() + 1);
    m_ids.insert(name, id);
    return id;
}

/// A compound while it is read. Facts come last, when its tags are known: they are asked of those tags only.
struct SelectorParser::Draft {
    Compound compound;
    Specificity specificity;
    std::vector<Fact> facts;
    PseudoElement pseudo = PseudoElement::None;
    bool onlyScope = true;
};

SelectorParser::SelectorParser(ClassTable &classes, FactTable &facts, ProblemList &problems)
    : m_classes(classes)
    , m_facts(facts)
    , m_problems(problems)
{
}

SelectorParser::Outcome SelectorParser::failed(const QString &message)
{
    m_problems.add(m_line, message);
    return Outcome::Failed;
}

std::vector<Selector> SelectorParser::parse(Tokens prelude, int line)
{
    std::vector<Selector> selectors;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= prelude.size();) {
        if (i < prelude.size() && !prelude[i].is(TokenType::Comma)) {
            i = prelude[i].opens() ? blockEnd(prelude, i) : i + 1;
            continue;
        }
        const Tokens one = trimmed(prelude.subspan(begin, i - begin));
        m_line = one.empty() ? line : one.front().line;
        Selector selector;
        if (one.empty())
            failed(tr("A selector is missing here."));
        else if (parseSelector(one, selector) == Outcome::Understood)
            selectors.push_back(std::move(selector));
        begin = ++i;
    }
    return selectors;
}

SelectorParser::Outcome SelectorParser::parseSelector(Tokens tokens, Selector &selector)
{
    Specificity sum;
    Outcome outcome = Outcome::Understood;
    bool afterScopes = true; // only scopes so far
    for (std::size_t at = 0; at < tokens.size();) {
        Combinator combinator = Combinator::Descendant;
        while (at < tokens.size() && tokens[at].is(TokenType::Whitespace))
            ++at;
        if (at > 0 && at < tokens.size() && tokens[at].is(TokenType::Delim) && !tokens[at].isDelim('*') &&
            !tokens[at].isDelim('.')) {
            switch (tokens[at].delim) {
            case '>':
                combinator = Combinator::Child;
                break;
            case '+':
                combinator = Combinator::NextSibling;
                break;
            case '~':
                combinator = Combinator::LaterSibling;
                break;
            default:
                return failed(tr("“%1” is no part of a selector.").arg(QLatin1Char(tokens[at].delim)));
            }
            ++at;
            while (at < tokens.size() && tokens[at].is(TokenType::Whitespace))
                ++at;
        }
        if (selector.pseudo != PseudoElement::None)
            return failed(tr("Nothing may follow “::before” or “::after”."));
        if (selector.compounds.size() == mostCompounds)
            return failed(tr("This selector has too many parts."));

        Draft draft;
        const Outcome part = parseCompound(tokens, at, draft, 0);
        if (part == Outcome::Failed)
            return part;
        if (part == Outcome::MatchesNothing)
            outcome = part;
        sum.ids += draft.specificity.ids;
        sum.classes += draft.specificity.classes;
        sum.types += draft.specificity.types;
        selector.pseudo = draft.pseudo;
        const bool isScope = draft.compound.root && draft.onlyScope;
        // `html body #nice h1`: the scopes are one element here.
        if (isScope && afterScopes && !selector.compounds.empty()) {
            selector.compounds.back() = std::move(draft.compound);
            continue;
        }
        afterScopes = afterScopes && isScope;
        // `.footnote-item p`: the item is the paragraph here.
        if (isPlainParagraph(draft.compound) && !selector.compounds.empty() &&
            (combinator == Combinator::Descendant || combinator == Combinator::Child) &&
            isFootnoteItem(selector.compounds.back(), m_classes))
            continue;
        if (!selector.compounds.empty())
            selector.combinators.push_back(combinator);
        selector.compounds.push_back(std::move(draft.compound));
    }
    constexpr quint32 most = 1023;
    selector.specificity =
        std::min(sum.ids, most) << 20 | std::min(sum.classes, most) << 10 | std::min(sum.types, most);
    return outcome;
}

SelectorParser::Outcome SelectorParser::parseCompound(Tokens tokens, std::size_t &at, Draft &draft, int depth)
{
    const std::size_t begin = at;
    Outcome outcome = Outcome::Understood;
    const auto demand = [&](Outcome part) {
        if (part != Outcome::Understood && outcome != Outcome::Failed)
            outcome = part;
    };
    while (!isSpaceOrEnd(tokens, at) && outcome != Outcome::Failed) {
        const Token &token = tokens[at];
        if (draft.pseudo != PseudoElement::None && !token.is(TokenType::Delim) && !token.is(TokenType::Colon))
            return failed(tr("Nothing may follow “::before” or “::after”."));
        if (token.is(TokenType::Ident) && at == begin) {
            ++draft.specificity.types;
            if (isScopeType(token.text)) {
                draft.compound.root = true;
            } else {
                draft.onlyScope = false;
                draft.compound.tags = tagsNamed(token.text);
            }
            ++at;
        } else if (token.isDelim('*') && at == begin) {
            draft.onlyScope = false;
            ++at;
        } else if (token.isDelim('.') && at + 1 < tokens.size() && tokens[at + 1].is(TokenType::Ident)) {
            ++draft.specificity.classes;
            draft.onlyScope = false;
            const ClassId id = m_classes.add(tokens[at + 1].text);
            if (id == 0)
                return failed(tr("The theme has too many class names."));
            draft.compound.classes.push_back(id);
            at += 2;
        } else if (token.is(TokenType::Hash)) {
            ++draft.specificity.ids;
            if (isScopeId(token.text)) {
                m_hasForeignScope = true;
                draft.compound.root = true;
                draft.compound.tags = anyTag; // `div#nice`
            } else {
                // Articles have no ids. Themes made for other tools name parts by id that are classes here
                // (#footnotes).
                draft.onlyScope = false;
                const ClassId id = m_classes.add(token.text);
                if (id == 0)
                    return failed(tr("The theme has too many class names."));
                draft.compound.classes.push_back(id);
            }
            ++at;
        } else if (token.is(TokenType::Colon)) {
            demand(parsePseudo(tokens, at, draft, depth));
        } else if (token.is(TokenType::OpenBracket)) {
            const std::size_t end = blockEnd(tokens, at);
            demand(parseAttribute(blockContents(tokens, at, end), draft));
            at = end;
        } else if (token.isDelim('>') || token.isDelim('+') || token.isDelim('~')) {
            break;
        } else if (token.isDelim('|') || token.isDelim('&')) {
            return failed(tr("Selectors with “%1” are not supported.").arg(QLatin1Char(token.delim)));
        } else {
            return failed(tr("“%1” is no part of a selector.")
                              .arg(token.is(TokenType::Delim) ? QString(QLatin1Char(token.delim)) : quoted(token)));
        }
    }
    if (outcome == Outcome::Failed)
        return outcome;
    if (at == begin)
        return failed(tr("A selector is missing here."));
    if (!draft.facts.empty())
        draft.onlyScope = false;
    for (const Fact &fact : draft.facts) {
        const auto bit = m_facts.add(fact, draft.compound.tags);
        if (!bit)
            return failed(tr("The theme asks for too many different positions and attributes."));
        draft.compound.facts |= *bit;
    }
    return draft.compound.tags == 0 && outcome == Outcome::Understood ? Outcome::MatchesNothing : outcome;
}

/// At the colon.
SelectorParser::Outcome SelectorParser::parsePseudo(Tokens tokens, std::size_t &at, Draft &draft, int depth)
{
    ++at;
    const bool twoColons = at < tokens.size() && tokens[at].is(TokenType::Colon);
    if (twoColons)
        ++at;
    if (at >= tokens.size() || !(tokens[at].is(TokenType::Ident) || tokens[at].is(TokenType::Function)))
        return failed(tr("“:” stands alone."));
    const Token &name = tokens[at];
    if (name.is(TokenType::Function)) {
        const std::size_t end = blockEnd(tokens, at);
        const Tokens arguments = blockContents(tokens, at, end);
        at = end;
        if (twoColons)
            return failed(tr("“::%1()” is not known.").arg(quoted(name)));
        return parsePseudoFunction(name, arguments, draft, depth);
    }
    ++at;
    if (twoColons || name.isIdent("before") || name.isIdent("after"))
        return depth == 0 ? parsePseudoElement(name, draft) : failed(tr("“::%1” cannot stand here.").arg(quoted(name)));

    using Kind = Fact::Kind;
    const auto nth = [&](Kind kind) { draft.facts.push_back({.kind = kind, .offset = 1}); };
    if (name.isIdent("root")) {
        draft.compound.root = true;
    } else if (name.isIdent("first-child")) {
        nth(Kind::NthChild);
    } else if (name.isIdent("last-child")) {
        nth(Kind::NthLastChild);
    } else if (name.isIdent("only-child")) {
        nth(Kind::NthChild);
        nth(Kind::NthLastChild);
    } else if (name.isIdent("first-of-type")) {
        nth(Kind::NthOfType);
    } else if (name.isIdent("last-of-type")) {
        nth(Kind::NthLastOfType);
    } else if (name.isIdent("only-of-type")) {
        nth(Kind::NthOfType);
        nth(Kind::NthLastOfType);
    } else if (name.isIdent("empty")) {
        draft.facts.push_back({.kind = Kind::Empty});
    } else if (name.isIdent("link") || name.isIdent("any-link")) {
        draft.facts.push_back({.kind = Kind::Attribute, .attribute = "href"});
    } else if (isIdlePseudo(name.text)) {
        m_problems.add(m_line, tr("“:%1” never happens in a WeChat article.").arg(quoted(name)),
                       Theme::Problem::Kind::NoEffect);
        return Outcome::MatchesNothing;
    } else {
        return failed(tr("“:%1” is not known.").arg(quoted(name)));
    }
    ++draft.specificity.classes;
    return Outcome::Understood;
}

SelectorParser::Outcome SelectorParser::parsePseudoElement(const Token &name, Draft &draft)
{
    ++draft.specificity.types;
    if (name.isIdent("before") || name.isIdent("after")) {
        draft.pseudo = name.isIdent("before") ? PseudoElement::Before : PseudoElement::After;
        draft.onlyScope = false;
        return Outcome::Understood;
    }
    if (isIdlePseudo(name.text) || name.text.startsWith("-webkit-") || name.text.startsWith("-moz-")) {
        m_problems.add(m_line, tr("“::%1” does not exist in a WeChat article.").arg(quoted(name)),
                       Theme::Problem::Kind::NoEffect);
        return Outcome::MatchesNothing;
    }
    return failed(tr("“::%1” is not known.").arg(quoted(name)));
}

SelectorParser::Outcome SelectorParser::parsePseudoFunction(const Token &name, Tokens arguments, Draft &draft,
                                                            int depth)
{
    constexpr auto kinds = std::to_array<std::pair<std::string_view, Fact::Kind>>({
        {"nth-child", Fact::Kind::NthChild},
        {"nth-last-child", Fact::Kind::NthLastChild},
        {"nth-of-type", Fact::Kind::NthOfType},
        {"nth-last-of-type", Fact::Kind::NthLastOfType},
    });
    for (const auto &[text, kind] : kinds) {
        if (!name.isFunction(QByteArrayView(text)))
            continue;
        const auto nth = parseNth(arguments);
        if (!nth)
            return failed(tr("“:%1” needs a number, “even”, “odd” or something like “2n+1”.").arg(quoted(name)));
        draft.facts.push_back({.kind = kind, .step = nth->first, .offset = nth->second});
        ++draft.specificity.classes;
        return Outcome::Understood;
    }
    if (name.isFunction("not") || name.isFunction("is") || name.isFunction("where"))
        return parseGroup(name, arguments, draft, depth);
    return failed(tr("“:%1()” is not known.").arg(quoted(name)));
}

SelectorParser::Outcome SelectorParser::parseGroup(const Token &name, Tokens arguments, Draft &draft, int depth)
{
    if (depth == deepestGroup)
        return failed(tr("“:%1()” is nested too deep.").arg(quoted(name)));
    Compound::Group group{.negated = name.isFunction("not")};
    Specificity heaviest;
    for (std::size_t at = 0; at < arguments.size();) {
        while (at < arguments.size() && arguments[at].is(TokenType::Whitespace))
            ++at;
        std::size_t end = at;
        while (end < arguments.size() && !arguments[end].is(TokenType::Comma))
            end = arguments[end].opens() ? blockEnd(arguments, end) : end + 1;
        const Tokens one = trimmed(arguments.subspan(at, end - at));
        Draft part;
        // A fact in here may be asked of whatever the outer compound allows, and it may still name its tag afterwards.
        std::size_t inner = 0;
        const Outcome outcome = parseCompound(one, inner, part, depth + 1);
        if (outcome == Outcome::Failed)
            return outcome;
        if (inner != one.size())
            return failed(tr("“:%1()” takes simple selectors only.").arg(quoted(name)));
        if (outcome == Outcome::Understood)
            group.alternatives.push_back(std::move(part.compound));
        heaviest = std::max(heaviest, part.specificity, [](const Specificity &a, const Specificity &b) {
            return std::tie(a.ids, a.classes, a.types) < std::tie(b.ids, b.classes, b.types);
        });
        at = end + 1;
    }
    if (!name.isFunction("where")) {
        draft.specificity.ids += heaviest.ids;
        draft.specificity.classes += heaviest.classes;
        draft.specificity.types += heaviest.types;
    }
    draft.onlyScope = false;
    const bool never = !group.negated && group.alternatives.empty();
    draft.compound.groups.push_back(std::move(group));
    return never ? Outcome::MatchesNothing : Outcome::Understood;
}

SelectorParser::Outcome SelectorParser::parseAttribute(Tokens contents, Draft &draft)
{
    const auto skipSpace = [&] {
        while (!contents.empty() && contents.front().is(TokenType::Whitespace))
            contents = contents.subspan(1);
    };
    if (contents.empty() || !contents.front().is(TokenType::Ident))
        return failed(tr("“[ ]” needs the name of an attribute."));
    Fact fact{.kind = Fact::Kind::Attribute, .attribute = contents.front().text.toByteArray().toLower()};
    contents = contents.subspan(1);
    skipSpace();
    if (!contents.empty()) {
        using Match = Fact::Match;
        constexpr auto matches = std::to_array<std::pair<char, Match>>(
            {{'~', Match::Word}, {'|', Match::Dash}, {'^', Match::Begins}, {'$', Match::Ends}, {'*', Match::Contains}});
        fact.match = Match::Equals;
        for (const auto &[sign, match] : matches) {
            if (contents.front().isDelim(sign)) {
                fact.match = match;
                contents = contents.subspan(1);
                break;
            }
        }
        if (contents.empty() || !contents.front().isDelim('='))
            return failed(tr("“[%1 …]” is not understood.").arg(QString::fromUtf8(fact.attribute)));
        contents = contents.subspan(1);
        skipSpace();
        if (contents.empty() || !(contents.front().is(TokenType::String) || contents.front().is(TokenType::Ident)))
            return failed(tr("“[%1=]” has no value.").arg(QString::fromUtf8(fact.attribute)));
        fact.value = contents.front().text.toByteArray();
        contents = contents.subspan(1);
        skipSpace();
        if (!contents.empty() && (contents.front().isIdent("i") || contents.front().isIdent("s"))) {
            fact.ignoreCase = contents.front().isIdent("i");
            contents = contents.subspan(1);
        }
        if (!contents.empty())
            return failed(tr("“[%1 …]” is not understood.").arg(QString::fromUtf8(fact.attribute)));
    }
    ++draft.specificity.classes;
    draft.facts.push_back(std::move(fact));
    return Outcome::Understood;
}

} // namespace Jianbao::WeChat::Css
