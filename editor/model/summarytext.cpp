#include "summarytext.h"

#include "escape.h"
#include "inlinescan.h"
#include "itemparser.h"
#include "markdownline.h"
#include "shownmap.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestShift = 3; // four spaces and more are code, and their indentation is text
constexpr int unindented = -1;

struct Line {
    int column = unindented; ///< within the indented part; or no part of it
    QString text;            ///< without the spaces at its ends
};

QString stripped(QByteArrayView line)
{
    const Span content = trimmed(line, {0, line.size()});
    return decoded(line.sliced(content.begin, content.size()));
}

/// The indentation that all indented lines share, when it means nothing.
int sharedShift(const QList<Line> &lines)
{
    int least = INT_MAX;
    for (const Line &line : lines) {
        if (line.column != unindented && !line.text.isEmpty())
            least = std::min(least, line.column);
    }
    return least <= deepestShift ? least : 0;
}

QStringList shifted(const QList<Line> &lines)
{
    const int shift = sharedShift(lines);
    QStringList result;
    result.reserve(lines.size());
    for (const Line &line : lines)
        result.append(line.text.isEmpty() ? QString() : QString(std::max(line.column - shift, 0), u' ') + line.text);
    return result;
}

/// Whether a line that stands where body lines do would be taken for a labelled field.
bool readsAsField(const QByteArray &line, const Profile &profile)
{
    const Text text(line);
    return ItemParser(text, profile).isFieldLine(text.line(0));
}

void trimEmptyEnds(QStringList &lines)
{
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const auto first = std::find_if(lines.cbegin(), lines.cend(), [](const QString &line) { return !line.isEmpty(); });
    lines.erase(lines.cbegin(), first);
}

/// Splits a value's lines into plain ones and, from the first that needs it on, indented ones.
QList<Line> linesOf(const QStringList &value, const Profile &profile)
{
    QList<Line> lines;
    lines.reserve(value.size());
    bool indented = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray bytes = value[i].toUtf8();
        const int column = indentOf(bytes);
        const bool first = i == 0;
        if (first ? beginsBlock(bytes) : column > 0 || mustIndent(value[i], profile))
            indented = true;
        lines.append(
            {indented && !(first && !beginsBlock(bytes)) ? (first ? 0 : column) : unindented, stripped(bytes)});
    }
    return lines;
}

} // namespace

SummaryLayout layoutOf(const Item &item)
{
    const int content = item.contentColumn > 0 ? item.contentColumn : 2;
    return {item.bodyColumn, item.bodyColumn > 0 ? item.bodyColumn : content, item.summaryLabel.has_value()};
}

QStringList readSummaryLines(const QList<QByteArray> &bytes, const SummaryLayout &layout)
{
    QList<Line> lines;
    lines.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int indent = indentOf(bytes[i]);
        const bool indented = indent >= layout.blockColumn && !(i == 0 && layout.labelled);
        lines.append({indented ? indent - layout.blockColumn : unindented, stripped(bytes[i])});
    }
    QStringList result = shifted(lines);
    trimEmptyEnds(result);
    return result;
}

QString readSummary(const Text &text, const Item &item)
{
    QList<QByteArray> lines;
    lines.reserve(item.summaryLines.size());
    for (const Span line : item.summaryLines)
        lines.append(text.slice(line).toByteArray());
    return readSummaryLines(lines, layoutOf(item)).join(u'\n');
}

bool mustIndent(const QString &line, const Profile &profile)
{
    if (line.isEmpty())
        return true;
    const QByteArray bytes = line.toUtf8();
    return beginsBlock(bytes) || isBlankByte(bytes.front()) || readsAsField(bytes, profile);
}

QStringList normalisedSummary(QStringView value, const Profile &profile)
{
    QStringList lines = cleanText(value).split(u'\n');
    for (QString &line : lines) {
        const QByteArray bytes = line.toUtf8();
        const QString text = stripped(bytes);
        line = text.isEmpty() ? QString() : QString(indentOf(bytes), u' ') + text;
    }
    trimEmptyEnds(lines);
    // Taking away shared indentation may leave a line plain that was indented, which may free others.
    for (;;) {
        QStringList next = shifted(linesOf(lines, profile));
        if (next == lines)
            return lines;
        lines = std::move(next);
    }
}

QList<QByteArray> writtenSummary(const QStringList &normalised, const SummaryLayout &layout, const Profile &profile)
{
    const QList<Line> lines = linesOf(normalised, profile);
    QList<QByteArray> result;
    result.reserve(lines.size() + 1);
    FenceTracker fences;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        QByteArray bytes = line.text.toUtf8();
        if (i == 0 && line.column != unindented)
            result.append(QByteArrayLiteral("  "));
        const bool inCode = fences.takes(bytes);
        if (!bytes.isEmpty()) {
            const bool behindLabel = i == 0 && layout.labelled && line.column == unindented;
            int column = line.column == unindented ? layout.plainColumn : layout.blockColumn + line.column;
            if (column > 0 && column == layout.plainColumn && !inCode && readsAsField(bytes, profile))
                column = 0; // where the body is indented, a line that is not is no field
            bytes.prepend(QByteArray(behindLabel ? 0 : column, ' '));
            const bool textFollows = i + 1 < lines.size() && !lines[i + 1].text.isEmpty();
            if (textFollows && !inCode)
                bytes.append("  ");
        }
        result.append(bytes);
    }
    return result;
}

} // namespace Jianbao
