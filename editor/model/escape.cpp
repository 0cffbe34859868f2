#include "escape.h"

#include "inlinescan.h"
#include "markdownline.h"
#include "shownmap.h"

#include <QStringList>
#include <cmark-gfm.h>
#include <cmark-gfm/houdini.h>

namespace Jianbao {

namespace {

constexpr qsizetype longestEntity = 34; // the longest name HTML5 knows has 31 letters

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x80 && isAsciiPunctuation(static_cast<char>(c.unicode()));
}
bool isSpace(QChar c)
{
    return c.isSpace();
}

QChar charAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar(u' ');
}

/// Whether `&` at `index` begins something that looks like an entity.
bool beginsEntity(QStringView text, qsizetype index)
{
    qsizetype end = index + 1;
    while (end < text.size() && end - index <= longestEntity &&
           (charAt(text, end).isLetterOrNumber() || text[end] == u'#'))
        ++end;
    return end > index + 1 && charAt(text, end) == u';';
}

/// Whether a run of `*` or `_` around `index` could open or close emphasis.
bool couldEmphasise(QStringView text, qsizetype index)
{
    const QChar mark = text[index];
    qsizetype begin = index;
    qsizetype end = index + 1;
    while (begin > 0 && text[begin - 1] == mark)
        --begin;
    while (end < text.size() && text[end] == mark)
        ++end;
    const QChar before = charAt(text, begin - 1);
    const QChar after = charAt(text, end);
    if (mark == u'_')
        return !(before.isLetterOrNumber() && after.isLetterOrNumber());
    const bool inside = begin > 0 && end < text.size();
    return !(inside && isSpace(before) && isSpace(after));
}

bool beginsUrl(QStringView text, qsizetype colon)
{
    const QStringView before = text.first(colon);
    return text.sliced(colon).startsWith(u"://") && (before.endsWith(u"http") || before.endsWith(u"https"));
}

/// The index of the character that makes a line's start a block, or -1.
qsizetype blockMark(QStringView text)
{
    if (!beginsBlock(text.toUtf8()))
        return -1;
    qsizetype at = 0;
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

class TextEscaper
{
public:
    TextEscaper(QStringView text, EscapeRules rules)
        : m_text(text)
        , m_rules(rules)
        , m_tildes(text.count(u'~'))
        , m_blockMark(rules.blockStart ? blockMark(text) : -1)
    {
    }

    QByteArray escaped() const
    {
        QString result;
        result.reserve(m_text.size() + 8);
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (needsEntity(c)) {
                result += u"&#x" + QString::number(c.unicode(), 16).toUpper() + u';';
                continue;
            }
            if (needsBackslash(i))
                result += u'\\';
            result += c;
        }
        return result.toUtf8();
    }

private:
    bool needsEntity(QChar c) const
    {
        return (m_rules.separators && (c == u'丨' || c == u'｜')) || (m_rules.titleMarks && (c == u'：' || c == u'（'));
    }

    bool needsBackslash(qsizetype i) const
    {
        const QChar c = m_text[i];
        if (i == m_blockMark && isPunctuation(c))
            return true;
        const QChar next = charAt(m_text, i + 1);
        switch (c.unicode()) {
        case u'[':
        case u']':
        case u'`':
            return true;
        case u'\\':
            return i + 1 == m_text.size() || isPunctuation(next) || needsEntity(next);
        case u'*':
            return m_rules.stars || couldEmphasise(m_text, i);
        case u'_':
            return couldEmphasise(m_text, i);
        case u'~':
            return m_tildes > 1;
        case u'<':
            return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        case u'&':
            return beginsEntity(m_text, i);
        case u'|':
            return m_rules.separators;
        case u':':
            return m_rules.urls && beginsUrl(m_text, i);
        case u'(':
            return m_rules.titleMarks;
        case u'.':
            return m_rules.urls && i == 3 && m_text.startsWith(u"www");
        case u'#':
            return (m_rules.titleMarks || m_rules.headingEnd) &&
                   (i == 0 || isSpace(m_text[i - 1]) || m_text[i - 1] == u'#');
        default:
            return false;
        }
    }

    QStringView m_text;
    EscapeRules m_rules;
    qsizetype m_tildes;
    qsizetype m_blockMark;
};

bool hasBalancedParentheses(QStringView url)
{
    int depth = 0;
    for (const QChar c : url) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth < 0 || depth > 16)
            return false;
    }
    return depth == 0;
}

/// `&` becomes an entity and not `\\&`, because cmark resolves entities in URLs before backslashes; a backtick becomes
/// one because behind a backslash it could still close a code span that began before the link.
QByteArray escapedUrlCharacters(QStringView url, QStringView marks)
{
    QString result;
    result.reserve(url.size() + 8);
    for (qsizetype i = 0; i < url.size(); ++i) {
        const QChar c = url[i];
        if (c == u'`') {
            result += u"&#96;";
        } else if (c == u'&' && beginsEntity(url, i)) {
            result += u"&amp;";
        } else {
            if (marks.contains(c) || (c == u'\\' && (i + 1 == url.size() || isPunctuation(url[i + 1]))))
                result += u'\\';
            result += c;
        }
    }
    return result.toUtf8();
}

/// The text of the entity at the start, appended to `text`; its length, or 0 when it is none.
qsizetype appendEntity(QByteArrayView entity, QByteArray &text)
{
    const qsizetype end = entity.first(std::min(entity.size(), longestEntity)).indexOf(';');
    if (end < 2)
        return 0;
    cmark_strbuf buffer;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
    const bufsize_t used = houdini_unescape_ent(&buffer, reinterpret_cast<const uint8_t *>(entity.data()) + 1,
                                                static_cast<bufsize_t>(end));
    text.append(reinterpret_cast<const char *>(buffer.ptr), buffer.size);
    cmark_strbuf_free(&buffer);
    return used > 0 ? used + 1 : 0;
}

bool hasEscapes(QByteArrayView markdown)
{
    return markdown.contains('\\') || markdown.contains('&');
}

/// Resolves escapes and entities, but for bytes that are literal.
template <typename IsLiteral>
QString unescaped(QByteArrayView markdown, IsLiteral isLiteral)
{
    QByteArray text;
    text.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const char c = markdown[i];
        const bool literal = (c == '\\' || c == '&') && isLiteral(i);
        if (c == '\\' && !literal && i + 1 < markdown.size() && isAsciiPunctuation(markdown[i + 1])) {
            text += markdown[++i];
        } else if (const qsizetype used = c == '&' && !literal ? appendEntity(markdown.sliced(i), text) : 0) {
            i += used - 1;
        } else {
            text += c;
        }
    }
    return decoded(text);
}

QString cleaned(QStringView value, QStringView kept)
{
    QString result;
    result.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool pair = c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += value[++i];
        } else if (c.isSurrogate()) {
            result += QChar::ReplacementCharacter;
        } else if (c.category() != QChar::Other_Control || kept.contains(c)) {
            result += c;
        }
    }
    return result;
}

QString withLineFeeds(QStringView value)
{
    QString text = value.toString();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar lineBreak : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(lineBreak, u'\n');
    return text;
}

} // namespace

QByteArray escapedText(QStringView value, EscapeRules rules)
{
    const QString clean = cleanLine(value);
    return TextEscaper(clean, rules).escaped();
}

QByteArray escapedUrl(QStringView value)
{
    const QString url = cleanLine(value);
    if (url.contains(u' ') || url.startsWith(u'<'))
        return '<' + escapedUrlInAngles(url) + '>';
    return escapedUrlCharacters(url, hasBalancedParentheses(url) ? u"" : u"()");
}

QByteArray escapedUrlInAngles(QStringView value)
{
    return escapedUrlCharacters(cleanLine(value), u"<>");
}

QString plainText(QByteArrayView markdown)
{
    if (!hasEscapes(markdown))
        return decoded(markdown);
    const InlineScan scan(markdown, {0, markdown.size()});
    return unescaped(markdown, [&](qsizetype i) { return scan.isShielded(i) && !scan.isEscape(i); });
}

QString plainUrl(QByteArrayView destination)
{
    if (!hasEscapes(destination))
        return decoded(destination);
    return unescaped(destination, [](qsizetype) { return false; });
}

QString cleanLine(QStringView value)
{
    QString line = withLineFeeds(value);
    line.replace(u'\n', u' ');
    line.replace(u'\t', u' ');
    line = cleaned(line, {});
    const auto isBlank = [](QChar c) { return c == u' '; };
    const auto begin = std::find_if_not(line.cbegin(), line.cend(), isBlank);
    const auto end = std::find_if_not(line.crbegin(), std::make_reverse_iterator(begin), isBlank).base();
    return QString(begin, end - begin);
}

QString cleanText(QStringView value)
{
    return cleaned(withLineFeeds(value), u"\n\t");
}

} // namespace Jianbao
