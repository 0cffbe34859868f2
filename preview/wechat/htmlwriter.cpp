#include "htmlwriter.h"

#include "stylefilter.h"
#include "tags.h"

#include <array>

namespace Jianbao::WeChat {

namespace {

/// Bytes that do not stand for themselves in text.
constexpr std::array<bool, 256> specialBytes = [] {
    std::array<bool, 256> special{};
    for (int byte = 0; byte < 0x20; ++byte)
        special[std::size_t(byte)] = true;
    for (const char c : {'&', '<', '>', '"', '\x7f'})
        special[uchar(c)] = true;
    return special;
}();

void appendEscaped(QByteArray &html, QByteArrayView text, QByteArrayView quote)
{
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!specialBytes[uchar(text[i])])
            continue;
        html += text.sliced(copied, i - copied);
        copied = i + 1;
        switch (text[i]) {
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
            html += quote;
            break;
        case '\n':
        case '\t':
            html += ' ';
            break;
        default:
            break; // a control character has no place in a page
        }
    }
    html += text.sliced(copied);
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

void appendEscapedText(QByteArray &html, QByteArrayView text)
{
    appendEscaped(html, text, "\"");
}

void appendEscapedAttribute(QByteArray &html, QByteArrayView value)
{
    appendEscaped(html, value, "&quot;");
}

HtmlWriter::HtmlWriter(QByteArray &html)
    : m_html(html)
    , m_colours{QByteArray()}
{
}

const HtmlWriter::Style &HtmlWriter::styleOf(const Node *node)
{
    if (node->style.isEmpty())
        return m_noStyle;
    const auto known = m_styles.constFind(node->style.constData());
    if (known != m_styles.cend())
        return *known;
    Style style;
    style.attribute = " style=\"";
    appendEscapedAttribute(style.attribute, node->style);
    for (const Declaration &declaration : declarationsOf(node->style)) {
        if (declaration.name == "color") {
            style.colour.clear();
            appendEscapedAttribute(style.colour, declaration.value);
        }
    }
    return *m_styles.insert(node->style.constData(), style);
}

void HtmlWriter::appendStart(const Node *root)
{
    begin(root);
}

void HtmlWriter::append(const Node *node)
{
    const Node *at = node;
    while (true) {
        begin(at);
        if (at->firstChild && !isVoid(at->tag)) {
            at = at->firstChild;
            continue;
        }
        end(at);
        while (at != node && !at->next) {
            at = at->parent;
            end(at);
        }
        if (at == node)
            return;
        at = at->next;
    }
}

void HtmlWriter::begin(const Node *node)
{
    if (node->tag == Tag::Text) {
        appendEscapedText(m_html, node->text);
        return;
    }
    const Style &style = styleOf(node);
    m_colours.append(style.colour.isEmpty() ? m_colours.last() : style.colour);
    if (node->tag == Tag::Span && style.attribute.isEmpty())
        return;

    m_html += '<';
    m_html += tagName(node->tag);
    m_html += style.attribute;
    const bool repeatsColour = style.colour.isEmpty() && !m_colours.last().isEmpty() && bearsText(node);
    if (repeatsColour) {
        m_html += style.attribute.isEmpty() ? " style=\"" : ";";
        m_html += "color:";
        m_html += m_colours.last();
    }
    if (repeatsColour || !style.attribute.isEmpty())
        m_html += '"';

    const auto attribute = [this](QByteArrayView name, QByteArrayView value) {
        m_html += name;
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
    m_html += '>';
}

void HtmlWriter::end(const Node *node)
{
    if (node->tag == Tag::Text)
        return;
    m_colours.removeLast();
    if (isVoid(node->tag) || (node->tag == Tag::Span && node->style.isEmpty()))
        return;
    m_html += "</";
    m_html += tagName(node->tag);
    m_html += '>';
}

} // namespace Jianbao::WeChat
