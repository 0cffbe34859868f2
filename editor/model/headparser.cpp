#include "headparser.h"

#include "inlinescan.h"

namespace Jianbao {

namespace {

/// A link further in than this stands in a sentence: the entry is text with a link in it, not a linked title.
constexpr qsizetype longestLeadIn = 60;

class HeadReader
{
public:
    HeadReader(QByteArrayView text, Span content, Item &item)
        : m_text(text)
        , m_content(trimmed(text, content))
        , m_scan(text, m_content)
        , m_item(item)
    {
    }

    void read()
    {
        const qsizetype begin = readTags();
        if (!readLink(begin) && !readLoneBracket(begin))
            readPlain({begin, m_content.end});
    }

private:
    qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_content.end && isBlankByte(m_text[at]))
            ++at;
        return at;
    }

    std::optional<LinkTarget> targetOf(const InlineScan::Bracket &bracket) const
    {
        return linkTargetAt(m_text, bracket.close + 1, m_content.end);
    }

    /// `[tag] [tag]` up to the bracket that is a link, or the last thing in the head.
    qsizetype readTags()
    {
        qsizetype at = m_content.begin;
        while (const auto bracket = m_scan.bracketAt(at)) {
            const qsizetype next = skipBlanks(bracket->close + 1);
            if (next >= m_content.end || opensParenthesis(bracket->close + 1))
                break;
            m_item.tags.append(Tag{{bracket->open, bracket->close + 1}, {bracket->open + 1, bracket->close}});
            at = next;
        }
        return at;
    }

    bool opensParenthesis(qsizetype at) const
    {
        const QByteArrayView rest = m_text.sliced(at, m_content.end - at);
        return rest.startsWith('(') || rest.startsWith("（");
    }

    bool readLink(qsizetype begin)
    {
        bool found = false;
        qsizetype free = begin; // before it everything is taken
        for (const InlineScan::Bracket &bracket : m_scan.brackets()) {
            if (bracket.open < free || bracket.close < 0)
                continue;
            if (!found && bracket.open - begin > longestLeadIn)
                return false;
            if (bracket.open > m_content.begin && m_text[bracket.open - 1] == '!')
                continue;
            const auto target = targetOf(bracket);
            if (!target)
                continue;
            const Span inside{bracket.open + 1, bracket.close};
            if (found) {
                m_item.links.append(Link{{bracket.open, target->span.end}, inside, target->url});
            } else {
                m_item.linkText = inside;
                m_item.url = target->url;
                split(inside);
                found = true;
            }
            free = target->span.end;
        }
        return found;
    }

    /// `[title]` or `[title](…` with a target that does not parse: the link is still to be made.
    bool readLoneBracket(qsizetype begin)
    {
        const auto bracket = m_scan.bracketAt(begin);
        if (!bracket)
            return false;
        m_item.linkText = Span{bracket->open + 1, bracket->close};
        split(*m_item.linkText);
        return true;
    }

    void readPlain(Span rest)
    {
        if (const auto url = singleUrl(m_text, rest, UrlForm::WithScheme)) {
            m_item.url = url;
            return;
        }
        const qsizetype url = lastUrl(rest);
        if (url < rest.end) {
            m_item.url = Span{url, rest.end};
            rest.end = url;
        }
        if (!trimmed(m_text, rest).isEmpty())
            split(rest);
    }

    /// Where a bare URL begins that ends the head, or the end.
    qsizetype lastUrl(Span rest) const
    {
        const qsizetype at = m_text.sliced(rest.begin, rest.size()).lastIndexOf("http") + rest.begin;
        if (at < rest.begin || m_scan.isShielded(at) || bareUrlEnd(m_text, at, rest.end) != rest.end)
            return rest.end;
        return at;
    }

    void split(Span whole)
    {
        for (qsizetype at = whole.end; at-- > whole.begin;) {
            const qsizetype length = separatorAt(m_text, at, whole);
            if (length == 0 || m_scan.isShielded(at))
                continue;
            m_item.title = trimmed(m_text, {whole.begin, at});
            m_item.source = trimmed(m_text, {at + length, whole.end});
            return;
        }
        m_item.title = trimmed(m_text, whole);
    }

    QByteArrayView m_text;
    Span m_content;
    InlineScan m_scan;
    Item &m_item;
};

} // namespace

void readHead(QByteArrayView text, Span content, Item &item)
{
    HeadReader(text, content, item).read();
}

} // namespace Jianbao
