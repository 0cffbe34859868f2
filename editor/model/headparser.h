#pragma once

#include "issue.h"

#include <QByteArrayView>

namespace Jianbao {

/// Reads a head's text (behind the bullet) into the item's tags, linkText, title, source, url and links.
void readHead(QByteArrayView text, Span content, Item &item);

} // namespace Jianbao
