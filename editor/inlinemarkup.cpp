#include "inlinemarkup.h"

#include <QList>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::InlineMarkup {

namespace {

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber());
}

/// A mark counts beside punctuation only when there is no word on its other side.
bool isWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && !text[at].isSpace() && !isPunctuation(text[at]);
}

Range trimmed(QStringView text, Range range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.end > range.begin && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

qsizetype runBefore(QStringView text, qsizetype at, QChar c)
{
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1] == c)
        --begin;
    return at - begin;
}

qsizetype runFrom(QStringView text, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == c)
        ++end;
    return end - at;
}

/// Whether runs of a mark's character hold the mark: `***` is both bold and italic.
bool holds(qsizetype run, const QString &mark)
{
    return mark.size() > 1 ? run >= mark.size() : run % 2 == 1;
}

/// The words without the marks around them when they have them, within the range or just outside.
bool takeMarks(QStringView text, Range &range, const QString &mark)
{
    const QChar c = mark.front();
    const qsizetype inside = std::min(runFrom(text, range.begin, c), runBefore(text, range.end, c));
    if (range.end - range.begin > 2 * inside && holds(inside, mark)) {
        range = {range.begin + mark.size(), range.end - mark.size()};
        return true;
    }
    return holds(std::min(runBefore(text, range.begin, c), runFrom(text, range.end, c)), mark);
}

Range withoutEdges(QStringView text, Range range)
{
    const Range whole = range;
    while (range.begin < range.end && isPunctuation(text[range.begin]) && isWord(text, range.begin - 1))
        ++range.begin;
    while (range.end > range.begin && isPunctuation(text[range.end - 1]) && isWord(text, range.end))
        --range.end;
    return range.begin < range.end ? range : whole;
}

QList<Range> wordsOfLines(QStringView text, Range selection)
{
    QList<Range> words;
    for (qsizetype at = selection.begin; at <= selection.end;) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? selection.end : std::min(end, selection.end);
        const Range line = trimmed(text, {at, end});
        if (line.begin < line.end)
            words.append(line);
        at = end + 1;
    }
    return words;
}

Edit pairAt(QStringView text, qsizetype at, const QString &mark)
{
    const qsizetype length = mark.size();
    if (at >= length && text.sliced(at - length).startsWith(QString(mark + mark)))
        return {at - length, at + length, {}, at - length, at - length};
    return {at, at, mark + mark, at + length, at + length};
}

} // namespace

Edit toggle(QStringView text, qsizetype begin, qsizetype end, const QString &mark)
{
    QList<Range> words = wordsOfLines(text, {begin, end});
    if (words.isEmpty())
        return begin == end ? pairAt(text, begin, mark) : Edit{begin, begin, {}, begin, end};

    QList<Range> marked = words;
    const bool areMarked = std::ranges::all_of(marked, [&](Range &range) { return takeMarks(text, range, mark); });
    if (areMarked)
        words = marked;
    else if (mark.front() == u'*')
        std::ranges::transform(words, words.begin(), [&](Range range) { return withoutEdges(text, range); });

    const qsizetype reach = areMarked ? mark.size() : 0;
    Edit edit;
    edit.begin = words.first().begin - reach;
    edit.end = words.last().end + reach;
    qsizetype done = edit.begin;
    for (const Range &range : std::as_const(words)) {
        edit.text += text.sliced(done, range.begin - reach - done);
        if (!areMarked)
            edit.text += mark;
        if (&range == &words.first())
            edit.selectionBegin = edit.begin + edit.text.size();
        edit.text += text.sliced(range.begin, range.end - range.begin);
        edit.selectionEnd = edit.begin + edit.text.size();
        if (!areMarked)
            edit.text += mark;
        done = range.end + reach;
    }
    if (words.size() > 1) { // with all marks within the selection the same key takes them away again
        edit.selectionBegin = edit.begin;
        edit.selectionEnd = edit.begin + edit.text.size();
    }
    return edit;
}

bool isAddress(QStringView text)
{
    constexpr qsizetype longest = 2000;
    const QStringView address = text.trimmed();
    if (address.size() > longest || std::ranges::any_of(address, [](QChar c) { return c.isSpace(); }))
        return false;
    return (address.startsWith("http://"_L1) || address.startsWith("https://"_L1)) &&
           !QUrl(address.toString(), QUrl::TolerantMode).host().isEmpty();
}

Edit link(QStringView text, qsizetype begin, qsizetype end, const QString &address)
{
    const Range range = trimmed(text, {begin, end});
    const QStringView words = text.sliced(range.begin, range.end - range.begin);
    if (words.contains(u'\n'))
        return {begin, begin, {}, begin, end};
    const bool isAddressItself = isAddress(words);
    QString target = isAddressItself ? words.toString() : address.trimmed();
    if (target.contains(u'(') || target.contains(u')'))
        target = u'<' + target + u'>';
    const QString label = isAddressItself ? QString() : words.toString();
    Edit edit;
    edit.begin = range.begin;
    edit.end = range.end;
    edit.text = u'[' + label + u"]("_s + target + u')';
    qsizetype cursor = range.begin + edit.text.size();
    if (label.isEmpty())
        cursor = range.begin + 1;
    else if (target.isEmpty())
        --cursor;
    edit.selectionBegin = edit.selectionEnd = cursor;
    return edit;
}

} // namespace Jianbao::InlineMarkup
