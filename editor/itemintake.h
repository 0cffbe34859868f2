#pragma once

#include "edits.h"

#include <QStringList>
#include <functional>

namespace Jianbao {

class Document;

/// Links that were not added, because the issue has them already.
struct HeldLinks {
    QStringList urls; ///< as they were pasted
    std::function<void()> addAnyway;
};

/// What came of something typed, pasted or dropped.
struct Intake {
    QList<qsizetype> added;    ///< the numbers of the new items
    QList<qsizetype> repeated; ///< of those, the ones whose link the issue has already, or that came twice
    QList<ItemValues> held;    ///< links without a word to them that the issue has already, or that came twice
};

/// Makes items of what a person typed, pasted or dropped, before the item now at `at` or behind the last one; one undo
/// step. Links that the issue has already are held back, everything else is added.
Result<Intake> takeIn(Document &document, ItemPath at, const QString &typed);

} // namespace Jianbao
