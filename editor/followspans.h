#pragma once

#include "changeset.h"

namespace Jianbao {

/// Which of `now` each of `before` has become, -1 for one that is gone. Both in file order and disjoint; `now` are
/// spans of the text after `changes`. The answers only grow, so what was in order stays in order.
QList<qsizetype> followSpans(const QList<Span> &before, const ChangeSet &changes, const QList<Span> &now);

} // namespace Jianbao
