#include "prosemask.h"

#include <QStringView>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr QChar mask(0xFFFC);

size_t runOf(std::span<QChar> line, size_t at, QChar c)
{
    size_t end = at;
    while (end < line.size() && line[end] == c)
        ++end;
    return end - at;
}

/// Behind the run of `length` backticks that closes a code span, or 0.
size_t codeEnd(std::span<QChar> line, size_t from, size_t length)
{
    while (from < line.size()) {
        const size_t run = runOf(line, from, u'`');
        if (run == length)
            return from + run;
        from += std::max<size_t>(run, 1);
    }
    return 0;
}

bool urlBegins(std::span<QChar> line, size_t at)
{
    const QStringView rest(line.data() + at, qsizetype(line.size() - at));
    return rest.startsWith(u"http://") || rest.startsWith(u"https://");
}

size_t urlEnd(std::span<QChar> line, size_t at)
{
    while (at < line.size() && line[at] > u' ' && line[at] < QChar(0x7F) && line[at] != u'<' && line[at] != u'>')
        ++at;
    return at;
}

/// Behind the `)` of a link's target, or 0. `(` is at `at`.
size_t targetEnd(std::span<QChar> line, size_t at)
{
    int depth = 0;
    for (; at < line.size(); ++at) {
        if (line[at] == u'(')
            ++depth;
        else if (line[at] == u')' && --depth == 0)
            return at + 1;
    }
    return 0;
}

size_t tagEnd(std::span<QChar> line, size_t at)
{
    constexpr size_t longestTag = 2000;
    const size_t limit = std::min(line.size(), at + longestTag);
    const bool opens = at + 1 < limit && (line[at + 1].isLetter() || line[at + 1] == u'/' || line[at + 1] == u'!');
    for (size_t i = at + 1; opens && i < limit; ++i) {
        if (line[i] == u'>')
            return i + 1;
    }
    return 0;
}

} // namespace

void maskMarkup(std::span<QChar> line)
{
    // A run of backticks, a `(` or a `<` without its end is looked for once.
    bool codeMayClose = true;
    bool targetMayClose = true;
    for (size_t i = 0; i < line.size();) {
        size_t end = 0;
        size_t next = i + 1;
        if (line[i] == u'\\') {
            next = i + 2;
        } else if (line[i] == u'`') {
            const size_t run = runOf(line, i, u'`');
            next = i + run;
            if (codeMayClose && (end = codeEnd(line, next, run)) == 0)
                codeMayClose = false;
        } else if (line[i] == u'<') {
            end = tagEnd(line, i);
        } else if (urlBegins(line, i)) {
            end = urlEnd(line, i);
        } else if (line[i] == u'(' && i > 0 && line[i - 1] == u']' && targetMayClose) {
            if ((end = targetEnd(line, i)) == 0)
                targetMayClose = false;
        }
        if (end > 0)
            std::fill(line.begin() + qsizetype(i), line.begin() + qsizetype(end), mask);
        i = std::max(next, end);
    }
}

} // namespace Jianbao
