#include "selectornames.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <string_view>

namespace Jianbao::WeChat::Css {
namespace {

struct NamedTag {
    std::string_view name;
    Tag tag;
};

/// Sorted by name. The aliases are what the sanitizer turns into the tags that WeChat keeps.
constexpr std::array tagNames = std::to_array<NamedTag>({
    {"a", Tag::A},
    {"b", Tag::Strong},
    {"blockquote", Tag::Blockquote},
    {"br", Tag::Br},
    {"code", Tag::Code},
    {"del", Tag::Del},
    {"div", Tag::Section},
    {"em", Tag::Em},
    {"figcaption", Tag::Figcaption},
    {"figure", Tag::Figure},
    {"h1", Tag::H1},
    {"h2", Tag::H2},
    {"h3", Tag::H3},
    {"h4", Tag::H4},
    {"h5", Tag::H5},
    {"h6", Tag::H6},
    {"hr", Tag::Hr},
    {"i", Tag::Em},
    {"img", Tag::Img},
    {"ins", Tag::U},
    {"li", Tag::Li},
    {"ol", Tag::Ol},
    {"p", Tag::P},
    {"pre", Tag::Pre},
    {"s", Tag::Del},
    {"section", Tag::Section},
    {"span", Tag::Span},
    {"strike", Tag::Del},
    {"strong", Tag::Strong},
    {"sub", Tag::Sub},
    {"sup", Tag::Sup},
    {"table", Tag::Table},
    {"tbody", Tag::Tbody},
    {"td", Tag::Td},
    {"th", Tag::Th},
    {"thead", Tag::Thead},
    {"tr", Tag::Tr},
    {"u", Tag::U},
    {"ul", Tag::Ul},
});
static_assert(std::ranges::is_sorted(tagNames, {}, &NamedTag::name));

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

constexpr auto scopeIds = std::to_array<std::string_view>({"nice", "wenyan", "wemd", "bm-md", "output"});
constexpr auto scopeTypes = std::to_array<std::string_view>({"html", "body"});

constexpr auto idlePseudos = std::to_array<std::string_view>(
    {"hover", "active", "focus", "focus-visible", "focus-within", "visited", "target", "checked", "disabled", "enabled",
     "marker", "selection", "first-letter", "first-line", "placeholder", "backdrop", "-moz-selection"});

template <std::size_t N>
bool isOneOf(QByteArrayView name, const std::array<std::string_view, N> &names)
{
    const QByteArray lower = name.toByteArray().toLower();
    return std::ranges::find(names, view(lower)) != names.end();
}

} // namespace

TagSet tagsNamed(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    const auto found = std::ranges::lower_bound(tagNames, view(lower), {}, &NamedTag::name);
    return found != tagNames.end() && found->name == view(lower) ? tagBit(found->tag) : 0;
}

bool isScopeId(QByteArrayView id)
{
    return isOneOf(id, scopeIds);
}

bool isScopeType(QByteArrayView name)
{
    return isOneOf(name, scopeTypes);
}

bool isIdlePseudo(QByteArrayView name)
{
    return isOneOf(name, idlePseudos);
}

} // namespace Jianbao::WeChat::Css
