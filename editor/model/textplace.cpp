#include "textplace.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr qsizetype mostSearched = 512 * 1024; // bytes: a longer block is nothing a person points into
constexpr qsizetype leastAgreement = 3;        // letters

/// Spaces of any kind and the ends of lines are alike: a reader cannot tell them apart.
bool isAlike(QChar a, QChar b)
{
    return a == b || (a.isSpace() && b.isSpace());
}

qsizetype agreement(QStringView source, qsizetype at, QStringView before, QStringView after)
{
    qsizetype behind = 0;
    while (behind < after.size() && at + behind < source.size() && isAlike(source[at + behind], after[behind]))
        ++behind;
    qsizetype ahead = 0;
    while (ahead < before.size() && ahead < at && isAlike(source[at - ahead - 1], before[before.size() - ahead - 1]))
        ++ahead;
    return behind + ahead;
}

} // namespace

qsizetype placeOfText(const Text &text, Span within, QStringView before, QStringView after)
{
    const Text part(text.slice({within.begin, std::min(within.end, within.begin + mostSearched)}).toByteArray());
    const QString source = part.shown();
    qsizetype best = 0;
    qsizetype place = -1;
    for (qsizetype at = 0; at <= source.size(); ++at) {
        if (const qsizetype agreed = agreement(source, at, before, after); agreed > best) {
            best = agreed;
            place = at;
        }
    }
    if (best < std::min(leastAgreement, before.size() + after.size()))
        return -1;
    return place < 0 ? -1 : within.begin + part.fromShown(place);
}

} // namespace Jianbao
