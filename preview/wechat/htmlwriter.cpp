#include "htmlwriter.h"

#include "stylefilter.h"
#include "tags.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace Jianbao::WeChat {

namespace {

/// Where a string of this length would have to grow, what is in it is put by instead: it would be copied into fresh
/// memory each time, and the list of links of a long issue has many megabytes.
constexpr std::size_t mostAtHand = 256 * 1024;

/// Bytes that do not stand for themselves in text.
constexpr std::array<bool, 256> specialBytes = [] {
    std::array<bool, 256> special{};
    for (int byte = 0; byte < 0x20; ++byte)
        special[std::size_t(byte)] = true;
    for (const char c : {'&', '<', '>', '"', '\x7f'})
        special[uchar(c)] = true;
    return special;
}();

void appendBytes(std::string &html, QByteArrayView bytes)
{
    html.append(bytes.data(), std::size_t(bytes.size()));
}

/// Whether one of eight bytes is special, so that most of a text is passed over eight bytes at a time.
bool anySpecial(const char *bytes)
{
    static constexpr quint64 ones = 0x0101010101010101;
    static constexpr quint64 highs = 0x8080808080808080;
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const auto hasZero = [](quint64 w) { return (w - ones) & ~w & highs; };
    const auto has = [word, hasZero](char c) { return hasZero(word ^ (ones * uchar(c))); };
    const quint64 controls = (word - ones * 0x20) & ~word & highs;
    return (controls | has('&') | has('<') | has('>') | has('"') | has('\x7f')) != 0;
}

const char *firstSpecial(const char *at, const char *end)
{
    while (end - at >= 8 && !anySpecial(at))
        at += 8;
    return std::find_if(at, end, [](char c) { return specialBytes[uchar(c)]; });
}

void appendEscaped(std::string &html, QByteArrayView text, QByteArrayView quote)
{
    const char *copied = text.begin();
    for (const char *at = firstSpecial(copied, text.end()); at != text.end(); at = firstSpecial(copied, text.end())) {
        html.append(copied, at);
        copied = at + 1;
        switch (*at) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            appendBytes(html, quote);
            break;
        case '\n':
        case '\t':
            html += ' ';
            break;
        default:
            break; // a control character has no place in a page
        }
    }
    html.append(copied, text.end());
}

/// Whether the element is a block with text directly within it.
bool bearsText(const Node *node)
{
    switch (node->tag) {
    case Tag::P:
    case Tag::Section:
    case Tag::Blockquote:
    case Tag::Td:
    case Tag::Th:
    case Tag::Figcaption:
    case Tag::Pre:
        break;
    default:
        if (!isHeading(node->tag))
            return false;
    }
    for (const Node *child = node->firstChild; child; child = child->next) {
        if (isInline(child->tag) && child->tag != Tag::Img && child->tag != Tag::Br)
            return true;
    }
    return false;
}

} // namespace

void appendEscapedText(std::string &html, QByteArrayView text)
{
    appendEscaped(html, text, "\"");
}

void appendEscapedAttribute(std::string &html, QByteArrayView value)
{
    appendEscaped(html, value, "&quot;");
}

const HtmlWriter::Style &HtmlWriter::styleOf(const Node *node)
{
    if (node->style.isEmpty())
        return m_noStyle;
    const auto [known, isNew] = m_styles.try_emplace(node->style.constData());
    Style &style = known->second;
    if (!isNew)
        return style;
    style.attribute = " style=\"";
    appendEscapedAttribute(style.attribute, node->style);
    if (!node->style.contains("color:"))
        return style;
    for (const Declaration &declaration : declarationsOf(node->style)) {
        if (declaration.name == "color") {
            style.colour.clear();
            appendEscapedAttribute(style.colour, declaration.value);
        }
    }
    return style;
}

void HtmlWriter::appendStart(const Node *root)
{
    begin(root);
}

QByteArray HtmlWriter::take()
{
    if (!m_long.isEmpty()) {
        putBy();
        m_long.squeeze();
        return std::exchange(m_long, {});
    }
    const QByteArray html(m_html.data(), qsizetype(m_html.size()));
    m_html.clear();
    return html;
}

void HtmlWriter::putBy()
{
    m_long.append(m_html.data(), qsizetype(m_html.size()));
    m_html.clear();
}

void HtmlWriter::append(const Node *node)
{
    traverse(node, [this](const Node *at) { begin(at); }, [this](const Node *at) { end(at); });
}

void HtmlWriter::begin(const Node *node)
{
    if (node->tag == Tag::Text) {
        appendEscapedText(m_html, node->text);
        return;
    }
    const Style &style = styleOf(node);
    const std::string *const inherited = m_colours.empty() ? &m_noStyle.colour : m_colours.back();
    m_colours.push_back(style.colour.empty() ? inherited : &style.colour);
    if (node->tag == Tag::Span && style.attribute.empty())
        return;

    m_html += '<';
    appendBytes(m_html, tagName(node->tag));
    m_html += style.attribute;
    const bool repeatsColour = style.colour.empty() && !inherited->empty() && bearsText(node);
    if (repeatsColour) {
        m_html += style.attribute.empty() ? " style=\"color:" : ";color:";
        m_html += *inherited;
    }
    if (repeatsColour || !style.attribute.empty())
        m_html += '"';
    appendAttributes(node);
    m_html += '>';
}

void HtmlWriter::appendAttributes(const Node *node)
{
    const auto attribute = [this](QByteArrayView name, QByteArrayView value) {
        appendBytes(m_html, name);
        appendEscapedAttribute(m_html, value);
        m_html += '"';
    };
    switch (node->tag) {
    case Tag::A:
        attribute(" href=\"", node->href);
        break;
    case Tag::Img:
        attribute(" src=\"", node->src);
        if (!node->alt.isEmpty())
            attribute(" alt=\"", node->alt);
        break;
    case Tag::Td:
    case Tag::Th:
        if (node->colspan > 1)
            attribute(" colspan=\"", QByteArray::number(node->colspan));
        if (node->rowspan > 1)
            attribute(" rowspan=\"", QByteArray::number(node->rowspan));
        break;
    case Tag::Ol:
        if (node->start != 1)
            attribute(" start=\"", QByteArray::number(node->start));
        break;
    default:
        break;
    }
}

void HtmlWriter::end(const Node *node)
{
    if (node->tag == Tag::Text)
        return;
    m_colours.pop_back();
    if (isVoid(node->tag) || (node->tag == Tag::Span && node->style.isEmpty()))
        return;
    m_html += "</";
    appendBytes(m_html, tagName(node->tag));
    m_html += '>';
    if (m_html.size() >= mostAtHand)
        putBy();
}

} // namespace Jianbao::WeChat
