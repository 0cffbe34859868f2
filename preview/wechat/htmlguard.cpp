#include "htmlguard.h"

#include <QHash>
#include <algorithm>
#include <initializer_list>
#include <vector>

namespace Jianbao::WeChat {

namespace {

constexpr std::size_t deepest = 200;
constexpr int mostFormatting = 16;
constexpr int mostTags = 50'000;
constexpr int mostAttributes = 1000; // gumbo compares each with all others

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isVoidTag(QByteArrayView name)
{
    return isOneOf(name, {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img",
                          "input", "keygen", "link", "meta", "param", "source", "track", "wbr"});
}

/// Dropped with everything up to their end tag. Most hold raw text, in which tags mean nothing.
bool isDroppedWhole(QByteArrayView name)
{
    return isOneOf(name, {"applet",   "audio",    "canvas",   "frameset",  "iframe", "math",   "noembed",
                          "noframes", "noscript", "object",   "plaintext", "script", "select", "style",
                          "svg",      "template", "textarea", "title",     "video",  "xmp"});
}

/// An end tag within these does not close what is open outside of them.
bool isScope(QByteArrayView name)
{
    return isOneOf(name, {"caption", "html", "marquee", "table", "td", "th"});
}

bool isFormatting(QByteArrayView name)
{
    return isOneOf(name,
                   {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"});
}

struct TagToken {
    QByteArray name; ///< lower case
    bool isEnd = false;
    qsizetype end = 0; ///< behind the `>`
    int parts = 0;     ///< no fewer than its attributes
};

/// Reads the tag that `<` or `</` and a letter at `start` begin. Without a `>` it takes all the rest, as HTML does.
TagToken readTag(QByteArrayView html, qsizetype start)
{
    TagToken tag;
    qsizetype i = start + 1;
    tag.isEnd = html[i] == '/';
    i += tag.isEnd;
    const qsizetype nameBegin = i;
    while (i < html.size() && html[i] != '>' && html[i] != '/' && uchar(html[i]) > ' ')
        ++i;
    tag.name = html.sliced(nameBegin, i - nameBegin).toByteArray().toLower();

    // Attributes: a quote opens a value only behind `=`.
    bool afterEquals = false;
    while (i < html.size() && html[i] != '>') {
        const char c = html[i];
        if (afterEquals && (c == '"' || c == '\'')) {
            const qsizetype close = html.indexOf(c, i + 1);
            i = close < 0 ? html.size() : close + 1;
            afterEquals = false;
            ++tag.parts;
            continue;
        }
        tag.parts += uchar(c) <= ' ' || c == '/';
        if (c == '=')
            afterEquals = true;
        else if (uchar(c) > ' ')
            afterEquals = false;
        ++i;
    }
    tag.end = std::min(i + 1, html.size());
    return tag;
}

class Guard
{
public:
    using IsKept = bool (*)(const QByteArray &name, QByteArrayView tag);

    Guard(QByteArrayView html, IsKept isKept)
        : m_html(html)
        , m_isKept(isKept)
    {
        m_out.reserve(html.size());
    }

    QByteArray run()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype open = m_html.indexOf('<', at);
            if (open < 0) {
                m_out += m_html.sliced(at);
                break;
            }
            m_out += m_html.sliced(at, open - at);
            at = markup(open);
        }
        return m_out;
    }

private:
    /// Handles what begins with the `<` at `start`; returns the offset behind it.
    qsizetype markup(qsizetype start)
    {
        const QByteArrayView rest = m_html.sliced(start);
        if (rest.startsWith("<!--")) {
            // `<!-->` and `<!--->` are whole comments.
            const qsizetype end = rest.indexOf("-->", 2);
            return end < 0 ? m_html.size() : start + end + 3;
        }
        const bool isTag =
            rest.size() > 1 && (isLetter(rest[1]) || (rest[1] == '/' && rest.size() > 2 && isLetter(rest[2])));
        if (isTag)
            return tag(start);
        if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?' || rest[1] == '/')) {
            const qsizetype end = rest.indexOf('>');
            return end < 0 ? m_html.size() : start + end + 1;
        }
        m_out += "&lt;";
        return start + 1;
    }

    qsizetype tag(qsizetype start)
    {
        const TagToken token = readTag(m_html, start);
        const QByteArrayView source = m_html.sliced(start, token.end - start);
        if (isDroppedWhole(token.name)) {
            if (token.isEnd)
                return token.end;
            const qsizetype end = endOfDropped(token);
            if (end > token.end && m_isKept(token.name, source) && ++m_tags <= mostTags)
                m_out += m_html.sliced(start, end - start);
            return end;
        }
        if (token.isEnd) {
            close(token.name, source);
        } else if (++m_tags <= mostTags && token.parts <= mostAttributes) {
            open(token.name, source);
        }
        return token.end;
    }

    void open(const QByteArray &name, QByteArrayView source)
    {
        if (isVoidTag(name)) {
            m_out += source;
            return;
        }
        const bool formatting = isFormatting(name);
        if (m_open.size() >= deepest || (formatting && m_formatting >= mostFormatting))
            return;
        m_formatting += formatting;
        ++m_counts[name];
        m_open.push_back({name, formatting, isScope(name)});
        m_out += source;
    }

    /// Takes only the one element off: the parser may close more, so that depth is never underestimated.
    void close(const QByteArray &name, QByteArrayView source)
    {
        if (name == "br") { // `</br>` is a line break
            m_out += "<br>";
            return;
        }
        const auto count = m_counts.find(name);
        if (count == m_counts.end() || *count == 0)
            return;
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].name == name) {
                m_formatting -= m_open[i].isFormatting;
                m_open.erase(m_open.begin() + std::ptrdiff_t(i));
                --*count;
                m_out += source;
                return;
            }
            if (m_open[i].isScope)
                return;
        }
    }

    /// Behind the element's end tag; behind its start tag when it is never closed (then its content is only text).
    qsizetype endOfDropped(const TagToken &opened)
    {
        if (std::ranges::find(m_neverClosed, opened.name) != m_neverClosed.end())
            return opened.end;
        const QByteArray end = QByteArray("</").append(opened.name);
        for (qsizetype i = m_html.indexOf('<', opened.end); i >= 0; i = m_html.indexOf('<', i + 1)) {
            const QByteArrayView rest = m_html.sliced(i);
            const bool matches = rest.size() >= end.size() &&
                                 rest.first(end.size()).compare(end, Qt::CaseInsensitive) == 0 &&
                                 (rest.size() == end.size() || !isLetter(rest[end.size()]));
            if (matches)
                return readTag(m_html, i).end;
        }
        m_neverClosed.push_back(opened.name); // looked for once, not at every such tag
        return opened.end;
    }

    struct OpenElement {
        QByteArray name;
        bool isFormatting = false;
        bool isScope = false;
    };

    QByteArrayView m_html;
    QByteArray m_out;
    std::vector<OpenElement> m_open;
    QHash<QByteArray, int> m_counts; ///< of open elements, by name
    IsKept m_isKept;                 ///< of what would be dropped whole
    std::vector<QByteArray> m_neverClosed;
    int m_formatting = 0;
    int m_tags = 0;
};

} // namespace

QByteArray guardedHtml(QByteArrayView html)
{
    return Guard(html, [](const QByteArray &, QByteArrayView) { return false; }).run();
}

QByteArray guardedPage(QByteArrayView html)
{
    const auto isKept = [](const QByteArray &name, QByteArrayView tag) {
        return name == "title" || (name == "script" && tag.toByteArray().toLower().contains("ld+json"));
    };
    return Guard(html, isKept).run();
}

} // namespace Jianbao::WeChat
