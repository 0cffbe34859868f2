#pragma once

#include <QFlags>

namespace Jianbao {

/// What an item can have and a section can ask of it.
enum class ItemPart { Title = 1, Link = 2, Source = 4, Tags = 8, Summary = 16 };
Q_DECLARE_FLAGS(ItemParts, ItemPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ItemParts)

} // namespace Jianbao
