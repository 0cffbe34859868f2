#include "properties.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace Jianbao::WeChat::Css {
namespace {

constexpr auto Any = ValueKind::Any;
constexpr auto Color = ValueKind::Color;
constexpr auto Lengths = ValueKind::Lengths;
constexpr auto Kept = PropertyUse::Kept;
constexpr auto Internal = PropertyUse::Internal;

struct Row {
    std::string_view name;
    ValueKind kind = Any;
    PropertyUse use = Kept;
};

/// Sorted by name.
constexpr auto table = std::to_array<Row>({
    {"-webkit-background-clip"},
    {"-webkit-box-align"},
    {"-webkit-box-flex"},
    {"-webkit-box-orient"},
    {"-webkit-box-pack"},
    {"-webkit-line-clamp"},
    {"-webkit-overflow-scrolling"},
    {"-webkit-text-fill-color", Color},
    {"-webkit-text-stroke"},
    {"-webkit-text-stroke-color", Color},
    {"-webkit-text-stroke-width", Lengths},
    {"align-content"},
    {"align-items"},
    {"align-self"},
    {"aspect-ratio"},
    {"backdrop-filter"},
    {"background"},
    {"background-attachment"},
    {"background-blend-mode"},
    {"background-clip"},
    {"background-color", Color},
    {"background-image"},
    {"background-origin"},
    {"background-position", Lengths},
    {"background-position-x", Lengths},
    {"background-position-y", Lengths},
    {"background-repeat"},
    {"background-size", Lengths},
    {"border"},
    {"border-bottom"},
    {"border-bottom-color", Color},
    {"border-bottom-left-radius", Lengths},
    {"border-bottom-right-radius", Lengths},
    {"border-bottom-style"},
    {"border-bottom-width", Lengths},
    {"border-collapse"},
    {"border-color"},
    {"border-image"},
    {"border-image-outset"},
    {"border-image-repeat"},
    {"border-image-slice"},
    {"border-image-source"},
    {"border-image-width"},
    {"border-left"},
    {"border-left-color", Color},
    {"border-left-style"},
    {"border-left-width", Lengths},
    {"border-radius", Lengths},
    {"border-right"},
    {"border-right-color", Color},
    {"border-right-style"},
    {"border-right-width", Lengths},
    {"border-spacing", Lengths},
    {"border-style"},
    {"border-top"},
    {"border-top-color", Color},
    {"border-top-left-radius", Lengths},
    {"border-top-right-radius", Lengths},
    {"border-top-style"},
    {"border-top-width", Lengths},
    {"border-width", Lengths},
    {"box-shadow"},
    {"box-sizing"},
    {"caption-side"},
    {"clear"},
    {"color", Color},
    {"column-count"},
    {"column-gap", Lengths},
    {"column-rule"},
    {"column-rule-color", Color},
    {"column-rule-style"},
    {"column-rule-width", Lengths},
    {"column-width", Lengths},
    {"columns"},
    {"content", Any, Internal},
    {"counter-increment", Any, Internal},
    {"counter-reset", Any, Internal},
    {"counter-set", Any, Internal},
    {"direction"},
    {"display"},
    {"empty-cells"},
    {"filter"},
    {"flex"},
    {"flex-basis", Lengths},
    {"flex-direction"},
    {"flex-flow"},
    {"flex-grow"},
    {"flex-shrink"},
    {"flex-wrap"},
    {"float"},
    {"font"},
    {"font-family"},
    {"font-feature-settings"},
    {"font-kerning"},
    {"font-size", Lengths},
    {"font-stretch"},
    {"font-style"},
    {"font-variant"},
    {"font-variant-caps"},
    {"font-variant-numeric"},
    {"font-weight"},
    {"gap", Lengths},
    {"height", Lengths},
    {"hyphens"},
    {"isolation"},
    {"justify-content"},
    {"justify-items"},
    {"justify-self"},
    {"letter-spacing", Lengths},
    {"line-break"},
    {"line-height"},
    {"list-style"},
    {"list-style-image"},
    {"list-style-position"},
    {"list-style-type"},
    {"margin", Lengths},
    {"margin-bottom", Lengths},
    {"margin-left", Lengths},
    {"margin-right", Lengths},
    {"margin-top", Lengths},
    {"max-height", Lengths},
    {"max-width", Lengths},
    {"min-height", Lengths},
    {"min-width", Lengths},
    {"mix-blend-mode"},
    {"object-fit"},
    {"object-position", Lengths},
    {"opacity"},
    {"order"},
    {"outline"},
    {"outline-color", Color},
    {"outline-offset", Lengths},
    {"outline-style"},
    {"outline-width", Lengths},
    {"overflow"},
    {"overflow-wrap"},
    {"overflow-x"},
    {"overflow-y"},
    {"padding", Lengths},
    {"padding-bottom", Lengths},
    {"padding-left", Lengths},
    {"padding-right", Lengths},
    {"padding-top", Lengths},
    {"position", Any, Internal},
    {"row-gap", Lengths},
    {"tab-size"},
    {"table-layout"},
    {"text-align"},
    {"text-align-last"},
    {"text-decoration"},
    {"text-decoration-color", Color},
    {"text-decoration-line"},
    {"text-decoration-style"},
    {"text-decoration-thickness", Lengths},
    {"text-emphasis"},
    {"text-emphasis-color", Color},
    {"text-emphasis-position"},
    {"text-emphasis-style"},
    {"text-indent", Lengths},
    {"text-justify"},
    {"text-overflow"},
    {"text-shadow"},
    {"text-transform"},
    {"text-underline-offset", Lengths},
    {"text-underline-position"},
    {"transform"},
    {"transform-origin", Lengths},
    {"unicode-bidi"},
    {"vertical-align", Lengths},
    {"visibility"},
    {"white-space"},
    {"width", Lengths},
    {"word-break"},
    {"word-spacing", Lengths},
    {"word-wrap"},
    {"writing-mode"},
});
static_assert(std::ranges::is_sorted(table, {}, &Row::name));
static_assert(table.size() <= 256);

/// Real CSS that is gone after WeChat, or that a page without pointer, motion and scripts has no use for. Names, or the
/// beginnings of names when they end with "-". Sorted.
constexpr auto dropped = std::to_array<std::string_view>({
    "-moz-",
    "-ms-",
    "-o-",
    "-webkit-",
    "accent-color",
    "all",
    "animation",
    "animation-",
    "appearance",
    "bottom",
    "box-decoration-break",
    "break-after",
    "break-before",
    "break-inside",
    "caret-color",
    "clip",
    "clip-path",
    "color-scheme",
    "contain",
    "contain-",
    "container",
    "container-",
    "content-visibility",
    "cursor",
    "field-sizing",
    "fill",
    "fill-",
    "font-display",
    "font-optical-sizing",
    "font-palette",
    "font-smooth",
    "font-synthesis",
    "font-synthesis-",
    "font-variant-",
    "font-variation-settings",
    "forced-color-adjust",
    "grid",
    "grid-",
    "hanging-punctuation",
    "image-rendering",
    "inset",
    "inset-",
    "left",
    "line-clamp",
    "mask",
    "mask-",
    "math-",
    "offset",
    "offset-",
    "orphans",
    "overscroll-",
    "page",
    "page-break-",
    "perspective",
    "perspective-",
    "place-content",
    "place-items",
    "place-self",
    "pointer-events",
    "print-color-adjust",
    "quotes",
    "resize",
    "right",
    "rotate",
    "ruby-",
    "scale",
    "scroll-",
    "scrollbar-",
    "shape-",
    "speak",
    "stroke",
    "stroke-",
    "text-combine-upright",
    "text-orientation",
    "text-rendering",
    "text-size-adjust",
    "text-wrap",
    "text-wrap-",
    "top",
    "touch-action",
    "transform-style",
    "transition",
    "transition-",
    "translate",
    "user-select",
    "view-transition-name",
    "white-space-collapse",
    "widows",
    "will-change",
    "z-index",
    "zoom",
});
static_assert(std::ranges::is_sorted(dropped));

struct Shorthand {
    std::string_view name;
    std::vector<std::string_view> sets;
};

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

std::optional<PropertyId> idOf(std::string_view name)
{
    const auto found = std::ranges::lower_bound(table, name, {}, &Row::name);
    if (found == table.end() || found->name != name)
        return std::nullopt;
    return static_cast<PropertyId>(found - table.begin());
}

std::vector<Shorthand> shorthands()
{
    return {
        {"background",
         {"background-attachment", "background-clip", "background-color", "background-image", "background-origin",
          "background-position-x", "background-position-y", "background-repeat", "background-size",
          "-webkit-background-clip"}},
        {"background-position", {"background-position-x", "background-position-y"}},
        {"border-top", {"border-top-color", "border-top-style", "border-top-width"}},
        {"border-right", {"border-right-color", "border-right-style", "border-right-width"}},
        {"border-bottom", {"border-bottom-color", "border-bottom-style", "border-bottom-width"}},
        {"border-left", {"border-left-color", "border-left-style", "border-left-width"}},
        {"border-color", {"border-top-color", "border-right-color", "border-bottom-color", "border-left-color"}},
        {"border-style", {"border-top-style", "border-right-style", "border-bottom-style", "border-left-style"}},
        {"border-width", {"border-top-width", "border-right-width", "border-bottom-width", "border-left-width"}},
        {"border-image",
         {"border-image-outset", "border-image-repeat", "border-image-slice", "border-image-source",
          "border-image-width"}},
        {"border",
         {"border-top-color", "border-top-style", "border-top-width", "border-right-color", "border-right-style",
          "border-right-width", "border-bottom-color", "border-bottom-style", "border-bottom-width",
          "border-left-color", "border-left-style", "border-left-width", "border-image-outset", "border-image-repeat",
          "border-image-slice", "border-image-source", "border-image-width"}},
        {"border-radius",
         {"border-top-left-radius", "border-top-right-radius", "border-bottom-left-radius",
          "border-bottom-right-radius"}},
        {"column-rule", {"column-rule-color", "column-rule-style", "column-rule-width"}},
        {"columns", {"column-count", "column-width"}},
        {"flex", {"flex-basis", "flex-grow", "flex-shrink"}},
        {"flex-flow", {"flex-direction", "flex-wrap"}},
        {"font",
         {"font-family", "font-kerning", "font-feature-settings", "font-size", "font-stretch", "font-style",
          "font-variant-caps", "font-variant-numeric", "font-weight", "line-height"}},
        {"font-variant", {"font-variant-caps", "font-variant-numeric"}},
        {"gap", {"column-gap", "row-gap"}},
        {"list-style", {"list-style-image", "list-style-position", "list-style-type"}},
        {"margin", {"margin-bottom", "margin-left", "margin-right", "margin-top"}},
        {"outline", {"outline-color", "outline-style", "outline-width"}},
        {"overflow", {"overflow-x", "overflow-y"}},
        {"padding", {"padding-bottom", "padding-left", "padding-right", "padding-top"}},
        {"text-decoration",
         {"text-decoration-color", "text-decoration-line", "text-decoration-style", "text-decoration-thickness"}},
        {"text-emphasis", {"text-emphasis-color", "text-emphasis-style"}},
        {"-webkit-text-stroke", {"-webkit-text-stroke-color", "-webkit-text-stroke-width"}},
        // One property under two names.
        {"word-wrap", {"overflow-wrap"}},
    };
}

std::array<PropertySet, table.size()> longhandTable()
{
    std::array<PropertySet, table.size()> sets;
    for (std::size_t i = 0; i < sets.size(); ++i)
        sets[i].set(i);
    for (const Shorthand &shorthand : shorthands()) {
        PropertySet &set = sets[idOf(shorthand.name).value()];
        set.reset();
        for (const std::string_view name : shorthand.sets)
            set.set(idOf(name).value());
    }
    return sets;
}

std::array<Property, table.size()> propertyTable()
{
    std::array<Property, table.size()> properties;
    std::ranges::transform(table, properties.begin(),
                           [](const Row &row) { return Property{QByteArrayView(row.name), row.kind, row.use}; });
    return properties;
}

} // namespace

std::optional<PropertyId> findProperty(QByteArrayView lowerCaseName)
{
    return idOf(view(lowerCaseName));
}

const Property &property(PropertyId id)
{
    static const auto properties = propertyTable();
    return properties[id];
}

bool isDroppedByWeChat(QByteArrayView lowerCaseName)
{
    const std::string_view name = view(lowerCaseName);
    return std::ranges::any_of(dropped, [name](std::string_view entry) {
        return entry.ends_with('-') ? name.starts_with(entry) : name == entry;
    });
}

const PropertySet &longhands(PropertyId id)
{
    static const auto sets = longhandTable();
    return sets[id];
}

} // namespace Jianbao::WeChat::Css
