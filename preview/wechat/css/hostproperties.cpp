#include "hostproperties.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Jianbao::WeChat::Css {
namespace {

constexpr auto hostValues = std::to_array<std::pair<QByteArrayView, QByteArrayView>>({
    {"--md-primary-color", "#0f4c81"},
    {"--md-font-size", "16px"},
    {"--md-font-family", "-apple-system, BlinkMacSystemFont, \"PingFang SC\", \"Hiragino Sans GB\", "
                         "\"Microsoft YaHei\", sans-serif"},
    {"--foreground", "0 0% 10%"},
    {"--muted-foreground", "0 0% 40%"},
    {"--background", "0 0% 100%"},
    {"--blockquote-background", "#f7f7f7"},
});

constexpr auto accentNames = std::to_array<QByteArrayView>({
    "--accent",
    "--accent-color",
    "--brand-color",
    "--color-accent",
    "--color-primary",
    "--main-color",
    "--md-primary-color",
    "--primary",
    "--primary-color",
    "--theme-color",
});

} // namespace

QByteArrayView hostValue(QByteArrayView name)
{
    const auto found = std::ranges::find(hostValues, name, &std::pair<QByteArrayView, QByteArrayView>::first);
    return found == hostValues.end() ? QByteArrayView() : found->second;
}

bool isAccentName(QByteArrayView name)
{
    return std::ranges::find(accentNames, name) != accentNames.end();
}

} // namespace Jianbao::WeChat::Css
