#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace Jianbao {

/// Draws the frame of the keyboard focus around a row that a delegate paints itself; nothing when it has none.
void drawRowFocus(QPainter *painter, const QStyleOptionViewItem &row);

} // namespace Jianbao
