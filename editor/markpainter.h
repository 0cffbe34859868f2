#pragma once

#include "issue.h"
#include "itemmarks.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

/// The small marks that stand beside items. Drawn rather than taken from an icon theme: they must be crisp at this size
/// and follow every palette.
namespace Jianbao::MarkPainter {

inline constexpr int size = 14; ///< device-independent pixels, in both directions
inline constexpr int turn = 12; ///< steps in which the ring of Busy goes round once

struct Colours {
    QColor text;
    QColor secondary;
    QColor accent;
    QColor error;
    QColor warning;
};

/// For marks on the ground of lists and fields.
Colours colours(const QPalette &palette);

void paint(QPainter *painter, const QRectF &area, Item::State state, const Colours &colours);
/// `step` is how far the ring of Busy has turned.
void paint(QPainter *painter, const QRectF &area, ItemMark::Kind kind, const Colours &colours, int step = 0);

} // namespace Jianbao::MarkPainter
