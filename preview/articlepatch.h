#pragma once

#include "article.h"

#include <QList>

namespace Jianbao {

/// One step that turns the article a page shows into the one it should show. A value; knows nothing of the page.
struct ArticlePatch {
    /// What stands at one place of the changed run afterwards.
    struct Piece {
        qsizetype kept = -1; ///< index of the old block that stays or moves here, or -1 for a new one
        QByteArray html;     ///< the new block, UTF-8
    };

    bool isRootNew = false; ///< the element around the blocks changed: `result.open`, `result.close`
    qsizetype first = 0;    ///< the old blocks [first, first + removed) become `pieces`
    qsizetype removed = 0;
    QList<Piece> pieces;
    WeChat::Article result; ///< what the page shows once the step is applied; source spans are the newest known

    bool isEmpty() const { return !isRootNew && removed == 0 && pieces.isEmpty(); }
};

/// The next step from `shown` to `target`. Blocks equal at both ends are left out; in between a block whose HTML stands
/// on both sides is kept, wherever it moved. A step brings at most `budget` bytes of new HTML (but at least one block),
/// so that a long article fills in steps; `result` equals `target` when it was the last. Linear in both articles.
ArticlePatch nextPatch(const WeChat::Article &shown, const WeChat::Article &target, qsizetype budget);

} // namespace Jianbao
