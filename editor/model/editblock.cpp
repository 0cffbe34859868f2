#include "edits.h"
#include "escape.h"
#include "lineedit.h"

namespace Jianbao {

ChangeSet setBlock(const Text &text, Span block, QStringView markdown)
{
    QList<Span> lines;
    QStringList values;
    const qsizetype first = text.lineAt(block.begin);
    for (qsizetype i = first; i < text.lineCount() && (i == first || text.line(i).begin < block.end); ++i) {
        lines.append(text.line(i));
        values.append(text.string(text.line(i)));
    }
    QStringList wanted = cleanText(markdown).split(u'\n');
    if (wanted.size() > 1 && wanted.last().isEmpty() && !values.last().isEmpty())
        wanted.removeLast(); // the block's own last line break
    if (wanted == values)
        return {};
    if (markdown.isEmpty())
        return ChangeSet::remove(block);

    qsizetype head = 0;
    qsizetype tail = 0;
    const qsizetype common = std::min(values.size(), wanted.size());
    while (head < common && values[head] == wanted[head])
        ++head;
    while (tail < common - head && values[values.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const QByteArray lineBreak = text.lineBreak().toByteArray();
    const QStringList middle = wanted.sliced(head, wanted.size() - head - tail);
    const qsizetype oldCount = values.size() - head - tail;
    if (oldCount == 0) {
        const QByteArray bytes = middle.join(u'\n').toUtf8().replace("\n", lineBreak);
        return head > 0 ? ChangeSet::insert(lines[head - 1].end, lineBreak + bytes)
                        : ChangeSet::insert(lines[0].begin, bytes + lineBreak);
    }
    if (middle.isEmpty())
        return ChangeSet::of({linesRemoved(text, first + head, first + head + oldCount - 1)});
    const Span old{lines[head].begin, lines[head + oldCount - 1].end};
    return ChangeSet::between(text.slice(old), middle.join(u'\n').toUtf8().replace("\n", lineBreak), old.begin);
}

} // namespace Jianbao
