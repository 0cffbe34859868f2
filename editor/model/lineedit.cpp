#include "lineedit.h"

#include "inlinescan.h"

#include <algorithm>

namespace Jianbao {

QByteArray hardBreak(const Text &text, Span line)
{
    const Span content = trimmedEnd(text.bytes(), line);
    const QByteArrayView spaces = text.slice({content.end, line.end});
    return spaces.endsWith("  ") || content.isEmpty() ? spaces.toByteArray() : QByteArrayLiteral("  ");
}

Replacement linesRemoved(const Text &text, qsizetype firstLine, qsizetype lastLine)
{
    Span lines{text.line(firstLine).begin, text.fullLine(lastLine).end};
    const bool endsFile = text.line(lastLine).end == lines.end;
    if (endsFile && firstLine > 0)
        lines.begin = text.line(firstLine - 1).end;
    return {lines, {}};
}

ChangeSet replaceLines(const Text &text, const LineRun &run, KeepTail keepTail)
{
    const qsizetype oldCount = run.values.size();
    const qsizetype newCount = run.wanted.size();
    const qsizetype common = std::min(oldCount, newCount);
    qsizetype head = 0;
    while (head < std::min(common, run.keepable) && run.values[head] == run.wanted[head])
        ++head;
    qsizetype tail = 0;
    while (keepTail == KeepTail::Yes && tail < common - head &&
           run.values[oldCount - 1 - tail] == run.wanted[newCount - 1 - tail])
        ++tail;

    const QByteArray lineBreak = text.lineBreak().toByteArray();
    const qsizetype middleEnd = newCount - tail;
    const bool textAfterHead = head < newCount && !run.wanted[head].isEmpty();
    QByteArray bytes;
    Span replaced;
    if (head > 0) {
        const Span line = run.lines[head - 1];
        replaced.begin = trimmedEnd(text.bytes(), line).end;
        bytes = textAfterHead ? hardBreak(text, line) : text.slice({replaced.begin, line.end}).toByteArray();
    } else {
        replaced.begin = run.lines.first().begin;
    }
    for (qsizetype i = head; i < middleEnd; ++i) {
        if (i > 0)
            bytes += lineBreak;
        bytes += run.written[i];
    }
    replaced.end = tail > 0 ? run.lines[oldCount - tail - 1].end : trimmedEnd(text.bytes(), run.lines.last()).end;
    if (tail == 0 && head == newCount && head > 0)
        bytes = text.slice({replaced.begin, run.lines[head - 1].end}).toByteArray();
    if (head == oldCount - tail) // nothing taken away: the old bytes are the spaces at the end of the head's last line
        replaced.end = std::max(replaced.begin, head > 0 ? run.lines[head - 1].end : replaced.begin);
    replaced.end = std::max(replaced.begin, replaced.end);
    return ChangeSet::between(text.slice(replaced), bytes, replaced.begin);
}

} // namespace Jianbao
