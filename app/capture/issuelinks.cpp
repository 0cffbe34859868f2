#include "issuelinks.h"

#include "escape.h"
#include "inlinescan.h"

namespace Jianbao {

namespace {

constexpr qsizetype mostLinks = 1000;
constexpr qsizetype longestUrl = 4000; // bytes

bool isFence(QByteArrayView line)
{
    const QByteArrayView trimmedLine = line.trimmed();
    return trimmedLine.startsWith("```") || trimmedLine.startsWith("~~~");
}

bool beginsUrl(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    return rest.startsWith("http://") || rest.startsWith("https://");
}

/// The address at `at`: up to the end of the link's target or, when it is bare, of the address.
Span urlAt(QByteArrayView bytes, Span line, qsizetype at)
{
    const bool isTarget = at > line.begin && (bytes[at - 1] == '(' ||
                                              (bytes[at - 1] == '<' && at - 1 > line.begin && bytes[at - 2] == '('));
    if (isTarget) {
        const qsizetype open = bytes[at - 1] == '(' ? at - 1 : at - 2;
        if (const auto target = linkTargetAt(bytes, open, line.end); target && target->url.begin == at)
            return target->url;
    }
    return {at, bareUrlEnd(bytes, at, line.end)};
}

} // namespace

QList<IssueLink> linksOf(const Text &text)
{
    QList<IssueLink> links;
    bool isCode = false;
    const QByteArrayView bytes = text.bytes();
    for (qsizetype index = 0; index < text.lineCount() && links.size() < mostLinks; ++index) {
        const Span line = text.line(index);
        const QByteArrayView content = text.slice(line);
        if (isFence(content)) {
            isCode = !isCode;
            continue;
        }
        qsizetype at = isCode ? -1 : content.indexOf("http");
        if (at < 0)
            continue;
        const InlineScan scan(bytes, line);
        for (; at >= 0 && links.size() < mostLinks; at = content.indexOf("http", at)) {
            const qsizetype begin = line.begin + at;
            at += 4;
            if (!beginsUrl(bytes, begin) || scan.isShielded(begin))
                continue;
            const Span span = urlAt(bytes, line, begin);
            if (span.size() > longestUrl || span.size() <= 8)
                continue;
            at = span.end - line.begin;
            links.append({plainUrl(text.slice(span)), span});
        }
    }
    return links;
}

} // namespace Jianbao
