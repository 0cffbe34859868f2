#pragma once

#include "node.h"

namespace Jianbao::WeChat {

/// Makes a figure of every image that stands on a line of its own, outside of the paragraph around it (WeChat leaves
/// blank lines for a figure in a p), with its title or a telling alt text as caption; and keeps all images within the
/// page.
void shapeFigures(Tree &tree, Node *container);

/// Whether an alt text says something to a reader, unlike `wechat_qrcode`, `image` or `Screenshot-2.png`.
bool isCaption(QByteArrayView alt);

} // namespace Jianbao::WeChat
