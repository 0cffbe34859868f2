#include "variables.h"

#include <algorithm>
#include <functional>

namespace Jianbao::WeChat::Css {
namespace {

/// var() in fallbacks, and chains of custom properties, may go so deep.
constexpr int deepest = 32;

using Lookup = std::function<const std::vector<Token> *(QByteArrayView name, int depth)>;

/// Appends `tokens` to `out` with every var() replaced.
bool expand(Tokens tokens, const Lookup &lookup, int depth, std::vector<Token> &out)
{
    if (depth > deepest)
        return false;
    for (std::size_t at = 0; at < tokens.size();) {
        if (out.size() > maxSubstitutedTokens)
            return false;
        if (!tokens[at].isFunction("var")) {
            out.push_back(tokens[at++]);
            continue;
        }
        const std::size_t end = blockEnd(tokens, at);
        const Tokens arguments = blockContents(tokens, at, end);
        at = end;
        if (arguments.empty() || !arguments[0].is(TokenType::Ident) || !arguments[0].text.startsWith("--"))
            return false;
        const Tokens rest = trimmed(arguments.subspan(1));
        const bool hasFallback = !rest.empty() && rest[0].is(TokenType::Comma);
        if (!rest.empty() && !hasFallback)
            return false;
        if (const std::vector<Token> *value = lookup(arguments[0].text, depth + 1))
            out.insert(out.end(), value->begin(), value->end());
        else if (!hasFallback || !expand(trimmed(rest.subspan(1)), lookup, depth + 1, out))
            return false;
    }
    return out.size() <= maxSubstitutedTokens;
}

/// Resolves an element's own custom properties, each once.
class Resolver
{
public:
    Resolver(const Environment &inherited, const std::vector<CustomProperty> &own)
        : m_inherited(inherited)
    {
        for (const CustomProperty &one : own)
            m_entries.insert(one.name, {.value = one.value});
    }

    const std::vector<Token> *find(QByteArrayView name, int depth)
    {
        const auto found = m_entries.find(name);
        if (found == m_entries.end()) {
            const auto inherited = m_inherited.constFind(name);
            return inherited == m_inherited.constEnd() ? nullptr : inherited->get();
        }
        Entry &entry = *found;
        if (entry.state == State::Busy) {
            // Everything from its first visit to here leads back to itself.
            for (auto busy = m_busy.rbegin(); busy != m_busy.rend(); ++busy) {
                (*busy)->inCycle = true;
                if (*busy == &entry)
                    break;
            }
            return nullptr;
        }
        if (entry.state == State::New)
            resolve(entry, depth);
        return entry.resolved.get();
    }

    std::shared_ptr<const std::vector<Token>> take(QByteArrayView name)
    {
        find(name, 0);
        return m_entries.value(name).resolved;
    }

private:
    enum class State : quint8 { New, Busy, Done };
    struct Entry {
        Tokens value;
        State state = State::New;
        bool inCycle = false;
        std::shared_ptr<const std::vector<Token>> resolved = {};
    };

    // No entry is added after the constructor, so references into the hash hold during the recursion.
    void resolve(Entry &entry, int depth)
    {
        entry.state = State::Busy;
        m_busy.push_back(&entry);
        auto tokens = std::make_shared<std::vector<Token>>();
        const Lookup lookup = [this](QByteArrayView name, int at) { return find(name, at); };
        const bool valid = expand(entry.value, lookup, depth, *tokens) && !entry.inCycle &&
                           m_total + tokens->size() <= maxEnvironmentTokens;
        if (valid) {
            m_total += tokens->size();
            entry.resolved = std::move(tokens);
        }
        entry.state = State::Done;
        m_busy.pop_back();
    }

    const Environment &m_inherited;
    QHash<QByteArrayView, Entry> m_entries;
    std::vector<Entry *> m_busy; ///< innermost last
    std::size_t m_total = 0;
};

} // namespace

bool containsVar(Tokens tokens)
{
    return std::ranges::any_of(tokens, [](const Token &token) { return token.isFunction("var"); });
}

bool sameTokens(Tokens a, Tokens b)
{
    return std::ranges::equal(a, b, [](const Token &x, const Token &y) {
        return x.type == y.type && x.delim == y.delim && x.text == y.text && x.unit == y.unit;
    });
}

std::optional<std::vector<Token>> substitute(Tokens tokens, const Environment &environment)
{
    std::vector<Token> out;
    const Lookup lookup = [&environment](QByteArrayView name, int) {
        const auto found = environment.constFind(name);
        return found == environment.constEnd() ? nullptr : found->get();
    };
    if (!expand(tokens, lookup, 0, out))
        return std::nullopt;
    return out;
}

EnvironmentPtr derive(const EnvironmentPtr &inherited, const std::vector<CustomProperty> &own)
{
    static const Environment nothing;
    const Environment &before = inherited ? *inherited : nothing;
    Resolver resolver(before, own);
    std::shared_ptr<Environment> after;
    for (const CustomProperty &one : own) {
        const auto value = resolver.take(one.name);
        const auto old = before.value(one.name);
        if (value == old || (value && old && sameTokens(*value, *old)))
            continue;
        if (!after)
            after = std::make_shared<Environment>(before);
        if (value)
            after->insert(one.name, value);
        else
            after->remove(one.name);
    }
    return after ? EnvironmentPtr(std::move(after)) : inherited;
}

} // namespace Jianbao::WeChat::Css
