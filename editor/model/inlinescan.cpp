#include "inlinescan.h"

#include <QHash>
#include <algorithm>

namespace Jianbao {

namespace {

/// cmark gives up on destinations that nest deeper, which also keeps a line of `[a](((((` linear.
constexpr int maximumParentheses = 32;

/// The end of each run of backticks that closes a code span, by the run's begin. Found from the end of the line so that
/// runs of many lengths stay linear.
QHash<qsizetype, qsizetype> codeSpanEnds(QByteArrayView text, Span within)
{
    QHash<qsizetype, qsizetype> ends;
    QHash<qsizetype, qsizetype> nextOfLength;
    for (qsizetype end = within.end; end > within.begin;) {
        if (text[end - 1] != '`') {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > within.begin && text[begin - 1] == '`')
            --begin;
        const qsizetype length = end - begin;
        if (const auto next = nextOfLength.constFind(length); next != nextOfLength.cend())
            ends.insert(begin, *next);
        nextOfLength.insert(length, end);
        end = begin;
    }
    return ends;
}

bool isCjkPunctuation(QByteArrayView text, qsizetype at, qsizetype limit)
{
    if (at + 3 > limit)
        return false;
    const auto a = static_cast<uchar>(text[at]);
    const auto b = static_cast<uchar>(text[at + 1]);
    const auto c = static_cast<uchar>(text[at + 2]);
    if (a == 0xE3 && b == 0x80) // U+3000…U+303F: 、。「」【】
        return true;
    if (a == 0xE2 && b == 0x80) // U+2010…U+203F: dashes, quotes, …
        return c >= 0x90;
    if (a == 0xEF && b == 0xBC) // U+FF00…U+FF3F: ！（），：；？
        return c <= 0x8F || (c >= 0x9A && c <= 0xA0);
    return false;
}

} // namespace

InlineScan::InlineScan(QByteArrayView text, Span within)
    : m_text(text)
{
    const bool hasCode = text.sliced(within.begin, within.size()).contains('`');
    const QHash<qsizetype, qsizetype> codeEnds = hasCode ? codeSpanEnds(text, within) : QHash<qsizetype, qsizetype>();
    QVarLengthArray<qsizetype, 16> open;
    for (qsizetype i = within.begin; i < within.end; ++i) {
        switch (text[i]) {
        case '\\':
            if (i + 1 < within.end && isAsciiPunctuation(text[i + 1])) {
                m_shielded.append({i, i + 2});
                ++i;
            }
            break;
        case '`': {
            const auto end = codeEnds.constFind(i);
            if (end != codeEnds.cend()) {
                m_shielded.append({i, *end});
                i = *end - 1;
            } else {
                while (i + 1 < within.end && text[i + 1] == '`')
                    ++i;
            }
            break;
        }
        case '[':
            open.append(m_brackets.size());
            m_brackets.append({i, -1});
            break;
        case ']':
            if (!open.isEmpty()) {
                m_brackets[open.last()].close = i;
                open.removeLast();
            }
            break;
        default:
            break;
        }
    }
}

std::optional<InlineScan::Bracket> InlineScan::bracketAt(qsizetype offset) const
{
    const auto at = std::lower_bound(m_brackets.cbegin(), m_brackets.cend(), offset,
                                     [](const Bracket &bracket, qsizetype o) { return bracket.open < o; });
    if (at == m_brackets.cend() || at->open != offset || at->close < 0)
        return std::nullopt;
    return *at;
}

std::optional<Span> InlineScan::shieldAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_shielded.cbegin(), m_shielded.cend(), offset,
                                        [](qsizetype o, Span shielded) { return o < shielded.begin; });
    if (after == m_shielded.cbegin() || !std::prev(after)->contains(offset))
        return std::nullopt;
    return *std::prev(after);
}

bool InlineScan::isShielded(qsizetype offset) const
{
    return shieldAt(offset).has_value();
}

bool InlineScan::isEscape(qsizetype offset) const
{
    const auto shield = shieldAt(offset);
    return shield && shield->begin == offset && m_text[offset] == '\\';
}

std::optional<LinkTarget> linkTargetAt(QByteArrayView text, qsizetype offset, qsizetype limit)
{
    if (offset >= limit || text[offset] != '(')
        return std::nullopt;
    const auto skipBlanks = [&](qsizetype at) {
        while (at < limit && isBlankByte(text[at]))
            ++at;
        return at;
    };
    qsizetype at = skipBlanks(offset + 1);
    Span url{at, at};
    if (at < limit && text[at] == '<') {
        url.begin = ++at;
        while (at < limit && text[at] != '>') {
            if (text[at] == '<')
                return std::nullopt;
            at += text[at] == '\\' && at + 1 < limit && isAsciiPunctuation(text[at + 1]) ? 2 : 1;
        }
        if (at >= limit)
            return std::nullopt;
        url.end = at++;
    } else {
        int depth = 0;
        while (at < limit && !isBlankByte(text[at])) {
            const char c = text[at];
            if (static_cast<uchar>(c) < 0x20 || c == 0x7f)
                return std::nullopt;
            if (c == '\\' && at + 1 < limit && isAsciiPunctuation(text[at + 1])) {
                at += 2;
                continue;
            }
            if (c == '(' && ++depth > maximumParentheses)
                return std::nullopt;
            if (c == ')' && depth-- == 0)
                break;
            ++at;
        }
        url.end = at;
    }
    const qsizetype afterUrl = at;
    at = skipBlanks(at);
    if (at > afterUrl && at < limit && (text[at] == '"' || text[at] == '\'' || text[at] == '(')) {
        const char closing = text[at] == '(' ? ')' : text[at];
        const char opening = text[at];
        ++at;
        while (at < limit && text[at] != closing) {
            if (opening == '(' && text[at] == '(')
                return std::nullopt;
            at += text[at] == '\\' && at + 1 < limit ? 2 : 1;
        }
        if (at >= limit)
            return std::nullopt;
        at = skipBlanks(at + 1);
    }
    if (at >= limit || text[at] != ')')
        return std::nullopt;
    return LinkTarget{{offset, at + 1}, url};
}

qsizetype separatorAt(QByteArrayView text, qsizetype offset, Span within)
{
    const auto first = static_cast<uchar>(text[offset]);
    if (first != '|' && first < 0xE0)
        return 0;
    const QByteArrayView rest = text.sliced(offset, within.end - offset);
    if (first == '|') {
        const bool blankBefore = offset > within.begin && isBlankByte(text[offset - 1]);
        const bool blankAfter = rest.size() > 1 && isBlankByte(rest[1]);
        return blankBefore || blankAfter ? 1 : 0;
    }
    return rest.startsWith("丨") || rest.startsWith("｜") ? 3 : 0;
}

qsizetype bareUrlEnd(QByteArrayView text, qsizetype offset, qsizetype limit)
{
    const QByteArrayView rest = text.sliced(offset, limit - offset);
    const qsizetype scheme = rest.startsWith("https://") ? 8 : rest.startsWith("http://") ? 7 : 0;
    if (scheme == 0)
        return offset;
    qsizetype end = offset + scheme;
    while (end < limit) {
        const char c = text[end];
        if (static_cast<uchar>(c) <= 0x20 || c == '<' || c == '>' || isCjkPunctuation(text, end, limit))
            break;
        ++end;
    }
    return end > offset + scheme ? end : offset;
}

std::optional<Span> singleUrl(QByteArrayView text, Span span, UrlForm form)
{
    Span url = trimmed(text, span);
    if (url.size() > 2 && text[url.begin] == '<' && text[url.end - 1] == '>')
        url = {url.begin + 1, url.end - 1};
    if (url.isEmpty())
        return std::nullopt;
    const QByteArrayView bytes = text.sliced(url.begin, url.size());
    if (form == UrlForm::WithSchemeOrWww && bytes.startsWith("www.")) {
        const bool plain = std::none_of(bytes.cbegin(), bytes.cend(), [](char c) {
            return static_cast<uchar>(c) <= 0x20 || static_cast<uchar>(c) >= 0x7f || c == '<' || c == '>';
        });
        return plain && bytes.size() > 4 ? std::optional(url) : std::nullopt;
    }
    const qsizetype end = bareUrlEnd(text, url.begin, url.end);
    if (end == url.begin)
        return std::nullopt;
    // A full stop or semicolon that ends the line is the sentence's, not the URL's.
    if (end != url.end && !(url.end - end == 3 && isCjkPunctuation(text, end, url.end)))
        return std::nullopt;
    return Span{url.begin, end};
}

Span trimmedEnd(QByteArrayView text, Span span)
{
    while (span.end > span.begin && isBlankByte(text[span.end - 1]))
        --span.end;
    return span;
}

Span trimmed(QByteArrayView text, Span span)
{
    span = trimmedEnd(text, span);
    while (span.begin < span.end && isBlankByte(text[span.begin]))
        ++span.begin;
    return span;
}

} // namespace Jianbao
