#pragma once

#include "node.h"

#include <QByteArray>

namespace Jianbao::WeChat {

/// Lets through only what an article may hold, by allow-lists over the tree that gumbo makes of HTML. Never by patterns
/// over its text.
///
/// `div` and its like become section, presentational tags become styles, unknown tags leave their content, and scripts,
/// styles, frames, forms' controls, plugins and drawings go with theirs.
namespace Sanitizer {

/// What the place the HTML stands in may hold.
enum class Content {
    Blocks, ///< paragraphs and the like; loose text becomes a paragraph
    Inline, ///< only what stands in a line of text
};

/// Replaces the siblings `first` … `last`, in which Text nodes of class MarkdownWalk::rawHtmlClass hold raw HTML, by
/// what they amount to as HTML: tags may open in one node and close in another. Safe nodes among them come out as they
/// were.
void replaceRawHtml(Tree &tree, Node *first, Node *last, Content content);

/// HTML as it may stand in an article, shaped for WeChat. Doing it twice changes nothing.
QByteArray sanitized(const QByteArray &html);

} // namespace Sanitizer

} // namespace Jianbao::WeChat
