#include "inlinerun.h"

#include "escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Backticks around a text that may hold some.
QString codeMarkdown(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + pad + text + pad + fence;
}

/// Spaces at the edges of what is marked belong outside of the marks.
void moveSpacesOut(QList<InlineRun> &runs)
{
    QList<InlineRun> moved;
    for (const InlineRun &run : std::as_const(runs)) {
        const QString text = run.text.trimmed();
        if (run.look == InlineRun::Look() || text == run.text) {
            moved.append(run);
            continue;
        }
        if (run.text.front().isSpace())
            moved.append({u" "_s, {}});
        if (!text.isEmpty()) {
            moved.append({text, run.look});
            if (run.text.back().isSpace())
                moved.append({u" "_s, {}});
        }
    }
    runs = moved;
}

/// Markdown reads `**甲。**乙` as stars: punctuation at the edge of what is marked goes outside where a word follows.
void movePunctuationOut(QList<InlineRun> &runs)
{
    for (qsizetype i = 0; i < runs.size(); ++i) {
        InlineRun &run = runs[i];
        const bool isMarked = (run.look.isStrong || run.look.isEmphasis || run.look.isStruck) && !run.look.isCode &&
                              run.look.link.isEmpty();
        if (!isMarked)
            continue;
        const bool wordFollows = i + 1 < runs.size() && !runs[i + 1].text.isEmpty() && isWord(runs[i + 1].text.front());
        qsizetype end = run.text.size();
        while (wordFollows && end > 0 && !isWord(run.text[end - 1]))
            --end;
        if (end < run.text.size()) {
            runs[i + 1].text.prepend(run.text.sliced(end));
            run.text.truncate(end);
        }
        const bool wordPrecedes = i > 0 && !runs[i - 1].text.isEmpty() && isWord(runs[i - 1].text.back());
        qsizetype begin = 0;
        while (wordPrecedes && begin < run.text.size() && !isWord(run.text[begin]))
            ++begin;
        if (begin > 0) {
            runs[i - 1].text += run.text.first(begin);
            run.text.remove(0, begin);
        }
    }
}

/// A run without its link.
QString markedText(const InlineRun &run, bool isAtStart)
{
    if (run.text.isEmpty())
        return {};
    if (run.look.isCode)
        return codeMarkdown(run.text);
    const bool isMarked = run.look.isStrong || run.look.isEmphasis || run.look.isStruck;
    const QByteArray escaped =
        escapedText(run.text, {.blockStart = isAtStart && !isMarked, .urls = isAtStart, .stars = isMarked});
    // Escaping trims; spaces within a line are told by the runs around them.
    QString text = QString::fromUtf8(escaped);
    if (!isMarked) {
        if (run.text.front() == u' ')
            text.prepend(u' ');
        if (run.text.size() > 1 && run.text.back() == u' ')
            text.append(u' ');
        return text;
    }
    if (text.isEmpty())
        return {};
    const QString marks = QString(run.look.isStruck ? u"~~"_s : QString()) + (run.look.isStrong ? u"**"_s : QString()) +
                          (run.look.isEmphasis ? u"*"_s : QString());
    QString closing = marks;
    std::ranges::reverse(closing);
    return marks + text + closing;
}

} // namespace

QString inlineMarkdown(const QList<InlineRun> &given)
{
    QList<InlineRun> runs = given;
    moveSpacesOut(runs);
    movePunctuationOut(runs);
    QString line;
    for (qsizetype i = 0; i < runs.size();) {
        const QString link = runs[i].look.link;
        if (link.isEmpty()) {
            line += markedText(runs[i], line.trimmed().isEmpty());
            ++i;
            continue;
        }
        QString words;
        QString plain;
        for (; i < runs.size() && runs[i].look.link == link; ++i) {
            words += markedText(runs[i], false);
            plain += runs[i].text;
        }
        words = words.trimmed();
        if (!words.isEmpty())
            line += plain.trimmed() == link && !link.contains(u' ') && !link.contains(u'<') && !link.contains(u'>')
                        ? QString(u'<' + link + u'>')
                        : QString(u'[' + words + u"](" + QString::fromUtf8(escapedUrl(link)) + u')');
    }
    return line.simplified();
}

} // namespace Jianbao
