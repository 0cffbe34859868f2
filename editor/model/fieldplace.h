#pragma once

#include "issue.h"
#include "text.h"

/// Where bytes of a field stand in the value a person sees (see ItemValues): escapes are gone from it, and so are the
/// quote marks, indentation and hard breaks of a text of several lines. A place that the value does not show is the
/// nearest one that it does.
namespace Jianbao {

/// In a field of one line.
qsizetype placeInLine(const Text &text, Span field, qsizetype offset);
/// In an item's summary.
qsizetype placeInSummary(const Text &text, const Item &item, qsizetype offset);
/// In the intro.
qsizetype placeInIntro(const Text &text, const Issue &issue, qsizetype offset);

/// The other way round: the first byte of `field` whose place, as `placeOf(byte)` tells it, is not before `place`.
template <typename PlaceOf>
qsizetype offsetOfPlace(Span field, qsizetype place, PlaceOf placeOf)
{
    while (field.begin < field.end) {
        const qsizetype middle = field.begin + (field.end - field.begin) / 2;
        if (placeOf(middle) < place)
            field.begin = middle + 1;
        else
            field.end = middle;
    }
    return field.begin;
}

} // namespace Jianbao
