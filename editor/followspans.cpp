#include "followspans.h"

namespace Jianbao {

QList<qsizetype> followSpans(const QList<Span> &before, const ChangeSet &changes, const QList<Span> &now)
{
    QList<qsizetype> followed;
    followed.reserve(before.size());
    qsizetype next = 0;
    for (const Span old : before) {
        // Without what was typed at its edges, so that a line typed above is not taken for this one.
        Span span{changes.map(old.begin, ChangeSet::Side::After), changes.map(old.end, ChangeSet::Side::Before)};
        if (span.end <= span.begin && !old.isEmpty()) // all of it was replaced: what stands there now may be it
            span = changes.map(old);
        while (next < now.size() && now[next].end <= span.begin)
            ++next;
        const bool found = next < now.size() && now[next].begin < span.end;
        followed.append(found ? next++ : -1);
    }
    return followed;
}

} // namespace Jianbao
