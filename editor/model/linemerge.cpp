#include "linemerge.h"

#include "linediff.h"

#include <algorithm>

namespace Jianbao {

namespace {

bool endsLine(const QByteArray &bytes)
{
    return bytes.endsWith('\n') || bytes.endsWith('\r');
}

/// The lines of `base` that a replacement changes, as numbers; none, before the first, for whole lines that are put in.
Span linesOf(const Text &base, const Replacement &change)
{
    const qsizetype first = base.lineAt(change.at.begin);
    const bool isBetweenLines = change.at.isEmpty() && change.at.begin == base.line(first).begin;
    if (isBetweenLines && endsLine(change.with))
        return {first, first};
    return {first, base.lineAt(std::max(change.at.begin, change.at.end - 1)) + 1};
}

bool areApart(Span a, Span b)
{
    if (a.isEmpty() && b.isEmpty())
        return true; // both put lines in: all of them stay, also at the same place
    return a.end <= b.begin || b.end <= a.begin;
}

/// Where a change of `base` goes in the text after `mine`, which is apart from it.
Span moved(Span at, const ChangeSet &mine)
{
    if (!at.isEmpty())
        return {mine.map(at.begin, ChangeSet::Side::After), mine.map(at.end, ChangeSet::Side::Before)};
    // Before the lines that mine has changed, or behind those it has changed or put in.
    const bool beginsMine = std::ranges::any_of(mine.replacements(), [at](const Replacement &other) {
        return other.at.begin == at.begin && !other.at.isEmpty();
    });
    const qsizetype offset = mine.map(at.begin, beginsMine ? ChangeSet::Side::Before : ChangeSet::Side::After);
    return {offset, offset};
}

} // namespace

std::optional<ChangeSet> mergeLines(const Text &base, const Text &mine, const Text &theirs)
{
    const ChangeSet toMine = lineDifference(base, mine);
    const ChangeSet toTheirs = lineDifference(base, theirs);
    QList<Replacement> changes;
    auto first = toMine.replacements().cbegin(); // of those that may still meet one of theirs
    const auto end = toMine.replacements().cend();
    for (const Replacement &change : toTheirs.replacements()) {
        const Span lines = linesOf(base, change);
        while (first != end && linesOf(base, *first).end < lines.begin)
            ++first;
        bool isDone = false;
        for (auto other = first; other != end && other->at.begin <= base.line(lines.end).end; ++other) {
            isDone = isDone || *other == change;
            if (!isDone && !areApart(linesOf(base, *other), lines))
                return std::nullopt;
        }
        if (!isDone)
            changes.append({moved(change.at, toMine), change.with});
    }
    return ChangeSet::of(changes);
}

} // namespace Jianbao
