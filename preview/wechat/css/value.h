#pragma once

#include "properties.h"
#include "token.h"

#include <QByteArray>
#include <QString>
#include <expected>

namespace Jianbao::WeChat::Css {

/// The value as it may stand in a style attribute, written anew from its tokens so that nothing in it can end the
/// attribute or the declaration: one line, no double quote, no angle bracket, no backslash, strings in single quotes.
/// Colours and sums are computed; an address outside WeChat's image host, an unknown function and what the property
/// cannot take are refused, with the reason in words for the theme's author. There must be no var() left in it.
std::expected<QByteArray, QString> evaluateValue(PropertyId property, Tokens tokens);

} // namespace Jianbao::WeChat::Css
