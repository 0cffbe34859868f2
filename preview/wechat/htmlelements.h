#pragma once

#include "node.h"

#include <gumbo.h>
#include <optional>

namespace Jianbao::WeChat {

/// What an HTML element becomes in an article.
enum class ElementUse {
    Keep,   ///< a node with `tag`
    Unwrap, ///< only its content
    Drop,   ///< nothing, not even its content
};

struct ElementRule {
    ElementUse use = ElementUse::Unwrap;
    Tag tag = Tag::Text;
    QByteArrayView style; ///< what the element means by itself, such as the underline of `ins`
};

/// The rule of an element that came as HTML.
ElementRule elementRule(GumboTag tag);

/// The value of an attribute; nullptr when the element has none.
const char *attributeOf(const GumboElement &element, const char *name);

/// Fills the node with the attributes that may stay: links, images, spans of cells, style (filtered), and those
/// presentational ones that have a style to say the same.
void takeAttributes(const GumboElement &element, Node *node);

} // namespace Jianbao::WeChat
