#pragma once

#include "counters.h"
#include "node.h"

#include <optional>

namespace Jianbao::WeChat::Css {

/// A part of a `content` value.
struct ContentPart {
    enum class Kind : quint8 { Text, Counter, Counters, Attribute };
    Kind kind = Kind::Text;
    QByteArray text = {};      ///< the text; the name of the counter or attribute
    QByteArray separator = {}; ///< Counters
    QByteArray style = {};     ///< Counter, Counters
};

/// The parts of a `content` value without var(); images are left out. Nothing when there is no content at all
/// (`none`, `normal`, a mistake); an empty list for `""`.
std::optional<std::vector<ContentPart>> parseContent(Tokens tokens);

/// The text the parts make for this element at this point of the walk. UTF-8, shortened when it is longer than any
/// label.
QByteArray contentText(const std::vector<ContentPart> &parts, const Node &element, const Counters &counters);

} // namespace Jianbao::WeChat::Css
