#pragma once

#include "node.h"

#include <QByteArrayView>
#include <vector>

namespace Jianbao::WeChat {

/// Parses HTML with gumbo and appends to `box` what of it may stand in an article, element by element: this is where
/// untrusted HTML becomes safe. White space is collapsed as a browser does, but for line breaks between CJK characters,
/// which vanish. Elements marked as ours (see MarkedHtml) come out as copies of `ours`.
void rebuildHtml(Tree &tree, QByteArrayView html, const std::vector<const Node *> &ours, Node *box);

} // namespace Jianbao::WeChat
