#include "cascade.h"

#include "value.h"

#include <QString>
#include <algorithm>

namespace Jianbao::WeChat::Css {

QByteArray Computed::value(QByteArrayView name) const
{
    const auto id = findProperty(name);
    for (auto entry = entries.rbegin(); id && entry != entries.rend(); ++entry) {
        if (entry->property == *id)
            return entry->value;
    }
    return {};
}

const Computed::Internal *Computed::findInternal(QByteArrayView name) const
{
    const auto id = findProperty(name);
    const auto found = std::ranges::find(internal, id, [](const Internal &one) { return std::optional(one.property); });
    return found == internal.end() ? nullptr : &*found;
}

void Computed::set(QByteArrayView name, QByteArray value)
{
    remove(name);
    if (const auto id = findProperty(name))
        entries.push_back({*id, std::move(value)});
}

void Computed::remove(QByteArrayView name)
{
    const auto id = findProperty(name);
    std::erase_if(entries, [id](const Entry &entry) { return id == entry.property; });
}

QByteArray Computed::serialize() const
{
    QByteArray out;
    for (const Entry &entry : entries) {
        if (!out.isEmpty())
            out += ';';
        out += property(entry.property).name;
        out += ':';
        out += entry.value;
    }
    return out;
}

Computed cascade(std::span<const Declaration *const> weakestFirst, const Environment &environment)
{
    Computed computed;
    PropertySet covered;
    for (auto at = weakestFirst.rbegin(); at != weakestFirst.rend(); ++at) {
        const Declaration &declaration = **at;
        const PropertySet &sets = longhands(declaration.property);
        if ((sets & ~covered).none())
            continue;
        covered |= sets;

        if (property(declaration.property).use == PropertyUse::Internal) {
            if (auto tokens = substitute(declaration.tokens, environment))
                computed.internal.push_back({declaration.property, *std::move(tokens)});
        } else if (!declaration.value.isEmpty()) {
            computed.entries.push_back({declaration.property, declaration.value, declaration.isInline});
        } else if (const auto tokens = substitute(declaration.tokens, environment)) {
            if (auto value = evaluateValue(declaration.property, *tokens))
                computed.entries.push_back({declaration.property, *std::move(value), declaration.isInline});
        }
    }
    std::ranges::reverse(computed.entries);
    return computed;
}

} // namespace Jianbao::WeChat::Css
