#pragma once

#include "images.h"

namespace Jianbao {

/// The pictures that cannot be shown, for a sentence: the first few with their reasons, and how many more there are.
QString listOf(const QList<WeChat::MissingImage> &missing);

} // namespace Jianbao
