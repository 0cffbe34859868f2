#pragma once

#include "token.h"

#include <QByteArray>
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

namespace Jianbao::WeChat::Css {

/// The custom properties an element has, its own and inherited ones, without var() in them. Values view the Source.
using Environment = QHash<QByteArrayView, std::shared_ptr<const std::vector<Token>>>;
using EnvironmentPtr = std::shared_ptr<const Environment>;

/// Limits that only an attack on memory would meet.
inline constexpr std::size_t maxSubstitutedTokens = 1024; ///< of one value after substitution
inline constexpr std::size_t maxEnvironmentTokens = 8192; ///< of all an element's own custom properties
inline constexpr qsizetype maxCustomProperties = 512;     ///< that a theme may name

bool containsVar(Tokens tokens);

/// `tokens` with every var() replaced. Nothing when a name has neither value nor fallback, or the result is too long:
/// the declaration is then "invalid at computed-value time" (CSS Variables 1).
std::optional<std::vector<Token>> substitute(Tokens tokens, const Environment &environment);

/// One `--name: value` that applies to an element.
struct CustomProperty {
    QByteArrayView name;
    Tokens value;
};

/// What an element with these custom properties of its own has, given what it inherits. References among them are
/// followed; those that lead back to themselves have no value. Returns `inherited` itself when nothing changes.
EnvironmentPtr derive(const EnvironmentPtr &inherited, const std::vector<CustomProperty> &own);

/// Whether the tokens would be written alike.
bool sameTokens(Tokens a, Tokens b);

} // namespace Jianbao::WeChat::Css
