#include "fieldplace.h"

#include "escape.h"
#include "fields.h"
#include "summarytext.h"

#include <algorithm>

namespace Jianbao {

namespace {

qsizetype shownLength(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype length = text.size();
    while (length > 0 && text[length - 1].isSpace())
        --length;
    return length;
}

/// `lines` are those of the file that `value` shows; what the value leaves out stands at its begin or the lines'
/// begins, so both are counted from the end.
qsizetype placeInLines(const Text &text, const QList<Span> &lines, const QString &value, qsizetype offset)
{
    const QStringList shown = value.split(u'\n');
    qsizetype place = value.size();
    for (qsizetype i = 1; i <= std::min(lines.size(), shown.size()); ++i) {
        const Span line = lines[lines.size() - i];
        const qsizetype size = shown[shown.size() - i].size();
        if (offset >= line.begin)
            return place - std::min(size, shownLength(text.slice({std::min(offset, line.end), line.end})));
        place -= size + 1;
    }
    return 0;
}

} // namespace

qsizetype placeInLine(const Text &text, Span field, qsizetype offset)
{
    return plainText(text.slice({field.begin, std::clamp(offset, field.begin, field.end)})).size();
}

qsizetype placeInSummary(const Text &text, const Item &item, qsizetype offset)
{
    QList<Span> lines = item.summaryLines;
    while (!lines.isEmpty() && shownLength(text.slice(lines.last())) == 0)
        lines.removeLast();
    return placeInLines(text, lines, readSummary(text, item), offset);
}

qsizetype placeInIntro(const Text &text, const Issue &issue, qsizetype offset)
{
    if (!issue.intro)
        return 0;
    QList<Span> lines;
    const qsizetype last = text.lineAt(issue.intro->end);
    for (qsizetype i = text.lineAt(issue.intro->begin); i <= last; ++i) {
        const Span line = text.line(i);
        lines.append({std::max(line.begin, issue.intro->begin), std::min(line.end, issue.intro->end)});
    }
    return placeInLines(text, lines, readOpening(text, issue).intro, offset);
}

} // namespace Jianbao
