#include "absolutelinks.h"

#include "inlinescan.h"
#include "markdownline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool hasScheme(QByteArrayView url)
{
    for (qsizetype i = 0; i < url.size(); ++i) {
        const char c = url[i];
        if (c == ':')
            return i > 0;
        const bool inScheme = isAsciiLetter(c) || (i > 0 && (isAsciiDigit(c) || c == '+' || c == '-' || c == '.'));
        if (!inScheme)
            return false;
    }
    return false;
}

bool isRelative(QByteArrayView url)
{
    return !url.isEmpty() && !url.startsWith('#') && !url.startsWith("//") && !hasScheme(url);
}

/// The URL that Markdown means: without backslash escapes and the one entity URLs need.
QByteArray unescaped(QByteArrayView markdown)
{
    QByteArray url;
    url.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        if (markdown[i] == '\\' && i + 1 < markdown.size() && isAsciiPunctuation(markdown[i + 1]))
            ++i;
        url += markdown[i];
    }
    return url.replace("&amp;", "&");
}

class Collector
{
public:
    Collector(const Text &text, const QUrl &base)
        : m_text(text.bytes())
        , m_base(base)
    {
        if (!m_base.path().endsWith(u'/'))
            m_base.setPath(m_base.path() + u'/');
        m_hasBase =
            base.isValid() && !base.host().isEmpty() && (base.scheme() == "https"_L1 || base.scheme() == "http"_L1);
    }

    void collectLine(Span line)
    {
        const InlineScan scan(m_text, line);
        for (const InlineScan::Bracket &bracket : scan.brackets()) {
            if (bracket.close < 0 || bracket.close + 1 >= line.end || m_text[bracket.close + 1] != '(')
                continue;
            if (const auto target = linkTargetAt(m_text, bracket.close + 1, line.end))
                add(target->url);
        }
        collectHtml(line, scan);
    }

    void collectDefinition(Span line)
    {
        const qsizetype colon = m_text.sliced(line.begin, line.size()).indexOf("]:");
        if (colon < 0)
            return;
        Span url{line.begin + colon + 2, line.end};
        while (url.begin < url.end && (isBlankByte(m_text[url.begin]) || m_text[url.begin] == '\n'))
            ++url.begin;
        const char closing = url.begin < url.end && m_text[url.begin] == '<' ? '>' : ' ';
        url.begin += closing == '>' ? 1 : 0;
        qsizetype end = url.begin;
        while (end < url.end && m_text[end] != closing && static_cast<uchar>(m_text[end]) > 0x20)
            ++end;
        add({url.begin, end});
    }

    AbsoluteLinks take() &&
    {
        // A tag within a link's destination is found as both.
        std::ranges::stable_sort(m_replacements, {}, [](const Replacement &one) { return one.at.begin; });
        QList<Replacement> apart;
        for (Replacement &one : m_replacements) {
            if (apart.isEmpty() || apart.last().at.end <= one.at.begin)
                apart.append(std::move(one));
        }
        return {ChangeSet::of(std::move(apart)), m_relative};
    }

private:
    /// src="…" and href="…" within tags of this line.
    void collectHtml(Span line, const InlineScan &scan)
    {
        qsizetype at = line.begin;
        while ((at = m_text.indexOf('<', at)) >= 0 && at + 1 < line.end) {
            const qsizetype tag = at++;
            if (!isAsciiLetter(m_text[tag + 1]) || scan.isShielded(tag))
                continue;
            const qsizetype close = std::min(closeOfTag(tag, line.end), line.end);
            collectAttributes(tag + 1, close);
            at = close;
        }
    }

    qsizetype closeOfTag(qsizetype at, qsizetype limit) const
    {
        char quote = 0;
        for (; at < limit; ++at) {
            const char c = m_text[at];
            if (quote ? c == quote : c == '"' || c == '\'')
                quote = quote ? 0 : c;
            else if (c == '>' && !quote)
                break;
        }
        return at;
    }

    void collectAttributes(qsizetype at, qsizetype limit)
    {
        for (; at < limit; ++at) {
            if (!isBlankByte(m_text[at]))
                continue;
            const QByteArrayView rest = m_text.sliced(at + 1, limit - at - 1);
            for (const QByteArrayView name : {QByteArrayView("src="), QByteArrayView("href=")}) {
                if (rest.size() <= name.size() || rest.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
                    continue;
                const char quote = rest[name.size()];
                if (quote != '"' && quote != '\'')
                    continue;
                const qsizetype begin = at + 1 + name.size() + 1;
                const qsizetype end = m_text.indexOf(quote, begin);
                if (end >= begin && end < limit)
                    add({begin, end});
            }
        }
    }

    void add(Span url)
    {
        const QByteArrayView written = m_text.sliced(url.begin, url.size());
        if (!isRelative(written))
            return;
        ++m_relative;
        if (!m_hasBase)
            return;
        const QUrl resolved = m_base.resolved(QUrl::fromEncoded(unescaped(written), QUrl::TolerantMode));
        if (!resolved.isValid())
            return;
        // Parentheses would have to be balanced in Markdown.
        m_replacements.append({url, resolved.toEncoded().replace('(', "%28").replace(')', "%29")});
    }

    QByteArrayView m_text;
    QUrl m_base;
    bool m_hasBase = false;
    QList<Replacement> m_replacements;
    qsizetype m_relative = 0;
};

} // namespace

AbsoluteLinks absoluteLinks(const Text &text, const Issue &issue, const QUrl &base)
{
    Collector collector(text, base);
    FenceTracker fences;
    qsizetype definition = 0;
    for (qsizetype index = 0; index < text.lineCount(); ++index) {
        const Span line = text.line(index);
        if (issue.frontMatter && issue.frontMatter->contains(line.begin))
            continue;
        if (fences.takes(text.slice(line)))
            continue;
        while (definition < issue.definitions.size() && issue.definitions[definition].end <= line.begin)
            ++definition;
        if (definition < issue.definitions.size() && issue.definitions[definition].contains(line.begin)) {
            if (issue.definitions[definition].begin == line.begin)
                collector.collectDefinition(issue.definitions[definition]);
            continue;
        }
        collector.collectLine(line);
    }
    return std::move(collector).take();
}

} // namespace Jianbao
