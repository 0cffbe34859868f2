#include "htmlelements.h"

#include "stylefilter.h"
#include "tags.h"
#include "urls.h"

#include <QStringBuilder>
#include <algorithm>

namespace Jianbao::WeChat {

namespace {

constexpr int mostColumns = 100;
constexpr int mostRows = 1000;

int clampedNumber(const char *text, int lowest, int highest, int fallback)
{
    bool ok = false;
    const int number = QByteArray(text).trimmed().toInt(&ok);
    return ok ? std::clamp(number, lowest, highest) : fallback;
}

/// `120`, `120px` or `50%` as a CSS length; empty for anything else.
QByteArray lengthOf(const char *text)
{
    QByteArray value = QByteArray(text).trimmed().toLower();
    const bool percent = value.endsWith('%');
    if (percent)
        value.chop(1);
    else if (value.endsWith("px"))
        value.chop(2);
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number <= 0 || number > 10'000)
        return {};
    return QByteArray::number(number) + (percent ? "%" : "px");
}

void addDeclaration(Node *node, QByteArrayView name, const char *value)
{
    if (value && *value)
        addStyle(node, filteredStyle(QByteArray(name.toByteArray() + ':' + value)));
}

void takeAlignment(const GumboElement &element, Node *node)
{
    const char *const align = attributeOf(element, "align");
    if (!align)
        return;
    const QByteArray value = QByteArray(align).trimmed().toLower();
    if (value == "left" || value == "right" || value == "center" || value == "justify")
        addStyle(node, QByteArray("text-align:" + value));
}

void takeImage(const GumboElement &element, Node *node)
{
    const char *source = attributeOf(element, "src");
    if (!source || !*source)
        source = attributeOf(element, "data-src"); // as articles copied from WeChat have it
    node->src = imageSource(QByteArrayView(source));
    node->alt = QByteArray(attributeOf(element, "alt")).simplified();
    for (const char *const side : {"width", "height"}) {
        if (const char *const value = attributeOf(element, side)) {
            if (const QByteArray length = lengthOf(value); !length.isEmpty())
                addStyle(node, QByteArray(QByteArray(side) + ':' + length));
        }
    }
}

} // namespace

ElementRule elementRule(GumboTag tag)
{
    using enum ElementUse;
    switch (tag) {
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_CAPTION:
        return {Keep, Tag::Section, {}};
    case GUMBO_TAG_DD:
        return {Keep, Tag::Section, "margin-left:1em"};
    case GUMBO_TAG_CENTER:
        return {Keep, Tag::Section, "text-align:center"};
    case GUMBO_TAG_P:
        return {Keep, Tag::P, {}};
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_FONT:
        return {Keep, Tag::Span, {}};
    case GUMBO_TAG_SMALL:
        return {Keep, Tag::Span, "font-size:smaller"};
    case GUMBO_TAG_BIG:
        return {Keep, Tag::Span, "font-size:larger"};
    case GUMBO_TAG_MARK:
        return {Keep, Tag::Span, "background-color:#fff3a3"};
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return {Keep, Tag::Strong, {}};
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return {Keep, Tag::Em, {}};
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
        return {Keep, Tag::Del, {}};
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return {Keep, Tag::U, {}};
    case GUMBO_TAG_SUP:
        return {Keep, Tag::Sup, {}};
    case GUMBO_TAG_SUB:
        return {Keep, Tag::Sub, {}};
    case GUMBO_TAG_BR:
        return {Keep, Tag::Br, {}};
    case GUMBO_TAG_HR:
        return {Keep, Tag::Hr, {}};
    case GUMBO_TAG_A:
        return {Keep, Tag::A, {}};
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE:
        return {Keep, Tag::Img, {}};
    case GUMBO_TAG_FIGURE:
        return {Keep, Tag::Figure, {}};
    case GUMBO_TAG_FIGCAPTION:
        return {Keep, Tag::Figcaption, {}};
    case GUMBO_TAG_UL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        return {Keep, Tag::Ul, {}};
    case GUMBO_TAG_OL:
        return {Keep, Tag::Ol, {}};
    case GUMBO_TAG_LI:
        return {Keep, Tag::Li, {}};
    case GUMBO_TAG_BLOCKQUOTE:
        return {Keep, Tag::Blockquote, {}};
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
        return {Keep, Tag::Pre, {}};
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return {Keep, Tag::Code, {}};
    case GUMBO_TAG_TABLE:
        return {Keep, Tag::Table, {}};
    case GUMBO_TAG_THEAD:
        return {Keep, Tag::Thead, {}};
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
        return {Keep, Tag::Tbody, {}};
    case GUMBO_TAG_TR:
        return {Keep, Tag::Tr, {}};
    case GUMBO_TAG_TD:
        return {Keep, Tag::Td, {}};
    case GUMBO_TAG_TH:
        return {Keep, Tag::Th, {}};
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return {Keep, Tag(int(Tag::H1) + (tag - GUMBO_TAG_H1)), {}};
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        return {Drop, Tag::Text, {}};
    default:
        return {Unwrap, Tag::Text, {}};
    }
}

const char *attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *const attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? attribute->value : nullptr;
}

void takeAttributes(const GumboElement &element, Node *node)
{
    takeAlignment(element, node);
    switch (node->tag) {
    case Tag::A:
        node->href = cleanedUrl(QByteArrayView(attributeOf(element, "href")));
        break;
    case Tag::Img:
        takeImage(element, node);
        break;
    case Tag::Ol:
        if (const char *const start = attributeOf(element, "start"))
            node->start = clampedNumber(start, 0, 999'999'999, 1);
        break;
    case Tag::Td:
    case Tag::Th:
        if (const char *const columns = attributeOf(element, "colspan"))
            node->colspan = clampedNumber(columns, 1, mostColumns, 1);
        if (const char *const rows = attributeOf(element, "rowspan"))
            node->rowspan = clampedNumber(rows, 1, mostRows, 1);
        addDeclaration(node, "background-color", attributeOf(element, "bgcolor"));
        break;
    case Tag::Span:
        if (element.tag == GUMBO_TAG_FONT) {
            addDeclaration(node, "color", attributeOf(element, "color"));
            addDeclaration(node, "font-family", attributeOf(element, "face"));
        }
        break;
    default:
        break;
    }
    if (const char *const style = attributeOf(element, "style"))
        addStyle(node, filteredStyle(QByteArrayView(style)));
}

} // namespace Jianbao::WeChat
