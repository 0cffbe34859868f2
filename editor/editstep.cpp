#include "editstep.h"

#include <QString>
#include <algorithm>

namespace Jianbao {

namespace {

bool isOneCharacter(QStringView text)
{
    return text.size() == 1 || (text.size() == 2 && text[0].isHighSurrogate() && text[1].isLowSurrogate());
}

} // namespace

TextDifference difference(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    const auto rest = shorter - head;
    qsizetype tail = std::mismatch(before.rbegin(), before.rbegin() + rest, after.rbegin()).first - before.rbegin();
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {.at = head, .before = before.size() - head - tail, .after = after.size() - head - tail};
}

EditStep classifyEdit(QStringView removed, QStringView inserted, bool composed)
{
    if (inserted.isEmpty())
        return isOneCharacter(removed) ? EditStep::Deleting : EditStep::Whole;
    if (inserted.contains(u'\n'))
        return EditStep::Whole;
    return composed || isOneCharacter(inserted) ? EditStep::Typing : EditStep::Whole;
}

QByteArray mergeKey(const QByteArray &owner, EditStep step)
{
    switch (step) {
    case EditStep::Typing:
        return owner + ":typing";
    case EditStep::Deleting:
        return owner + ":deleting";
    case EditStep::Whole:
        break;
    }
    return {};
}

} // namespace Jianbao
