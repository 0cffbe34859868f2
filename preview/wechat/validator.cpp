#include "validator.h"

#include "css/properties.h"
#include "stylefilter.h"
#include "urls.h"

#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

constexpr qsizetype mostFindings = 100;

bool isAllowedTag(GumboTag tag)
{
    static constexpr GumboTag allowed[] = {
        GUMBO_TAG_SECTION, GUMBO_TAG_P,     GUMBO_TAG_SPAN,  GUMBO_TAG_STRONG,     GUMBO_TAG_EM,
        GUMBO_TAG_DEL,     GUMBO_TAG_U,     GUMBO_TAG_SUP,   GUMBO_TAG_SUB,        GUMBO_TAG_BR,
        GUMBO_TAG_HR,      GUMBO_TAG_A,     GUMBO_TAG_IMG,   GUMBO_TAG_FIGURE,     GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_UL,      GUMBO_TAG_OL,    GUMBO_TAG_LI,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,
        GUMBO_TAG_CODE,    GUMBO_TAG_TABLE, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY,      GUMBO_TAG_TR,
        GUMBO_TAG_TH,      GUMBO_TAG_TD,    GUMBO_TAG_H1,    GUMBO_TAG_H2,         GUMBO_TAG_H3,
        GUMBO_TAG_H4,      GUMBO_TAG_H5,    GUMBO_TAG_H6};
    return std::ranges::find(allowed, tag) != std::end(allowed);
}

QString nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece written = element.original_tag;
    gumbo_tag_from_original_text(&written);
    return QString::fromUtf8(written.data, qsizetype(written.length)).toLower();
}

bool isAllowedAttribute(GumboTag tag, QByteArrayView name)
{
    if (name == "style")
        return true;
    switch (tag) {
    case GUMBO_TAG_A:
        return name == "href";
    case GUMBO_TAG_IMG:
        return name == "src" || name == "alt";
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return name == "colspan" || name == "rowspan";
    case GUMBO_TAG_OL:
        return name == "start";
    default:
        return false;
    }
}

class Validation
{
public:
    QStringList findings;

    void check(const QByteArray &html)
    {
        if (html.contains('\n') || html.contains('\r'))
            add(u"raw newline"_s);
        GumboOptions options = kGumboDefaultOptions;
        options.fragment_context = GUMBO_TAG_BODY;
        const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
        const std::unique_ptr<GumboOutput, decltype(destroy)> parsed(
            gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size())), destroy);
        if (parsed->errors.length > 0)
            add(u"not well-formed: %1 parse errors"_s.arg(parsed->errors.length));
        walk(parsed->root);
    }

private:
    struct Frame {
        const GumboNode *node = nullptr;
        unsigned int next = 0;
        bool inList = false;
    };

    void add(const QString &finding)
    {
        if (findings.size() < mostFindings)
            findings.append(finding);
    }

    void walk(const GumboNode *root)
    {
        std::vector<Frame> frames{{.node = root}};
        while (!frames.empty()) {
            Frame &frame = frames.back();
            const GumboVector &children = frame.node->v.element.children;
            if (frame.next == children.length) {
                frames.pop_back();
                continue;
            }
            const auto *const child = static_cast<const GumboNode *>(children.data[frame.next++]);
            if (child->type == GUMBO_NODE_COMMENT)
                add(u"comment"_s);
            if (child->type == GUMBO_NODE_TEMPLATE)
                add(u"tag template"_s);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            const bool isList = child->v.element.tag == GUMBO_TAG_UL || child->v.element.tag == GUMBO_TAG_OL;
            if (isList && frame.inList)
                add(u"list in a list"_s);
            const bool inList = frame.inList || isList;
            checkElement(child->v.element);
            frames.push_back({.node = child, .inList = inList});
        }
    }

    void checkElement(const GumboElement &element)
    {
        const QString name = nameOf(element);
        if (!isAllowedTag(element.tag) || element.tag_namespace != GUMBO_NAMESPACE_HTML)
            add(u"tag %1"_s.arg(name));
        for (unsigned int i = 0; i < element.attributes.length; ++i)
            checkAttribute(element.tag, name, *static_cast<const GumboAttribute *>(element.attributes.data[i]));
        if (element.tag == GUMBO_TAG_A &&
            (!gumbo_get_attribute(&element.attributes, "href") || element.children.length == 0))
            add(u"empty link"_s);
        if (element.tag == GUMBO_TAG_LI)
            checkListItem(element);
    }

    void checkListItem(const GumboElement &element)
    {
        const auto *const only =
            element.children.length == 1 ? static_cast<const GumboNode *>(element.children.data[0]) : nullptr;
        if (!only || only->type != GUMBO_NODE_ELEMENT || only->v.element.tag != GUMBO_TAG_SECTION)
            add(u"li without its one section"_s);
    }

    void checkAttribute(GumboTag tag, const QString &tagName, const GumboAttribute &attribute)
    {
        const QByteArrayView name(attribute.name);
        const QByteArrayView value(attribute.value);
        if (!isAllowedAttribute(tag, name)) {
            add(u"attribute %1 on %2"_s.arg(QString::fromUtf8(name), tagName));
            return;
        }
        if (name == "style")
            checkStyle(tagName, value);
        else if (name == "href" && (value != cleanedUrl(value) || linkKind(value) != LinkKind::WeChat))
            add(u"link to %1"_s.arg(QString::fromUtf8(value)));
        else if (name == "src" && (value.isEmpty() || value != imageSource(value)))
            add(u"image at %1"_s.arg(QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 100)))));
    }

    void checkStyle(const QString &tagName, QByteArrayView style)
    {
        for (const Declaration &declaration : declarationsOf(style)) {
            const auto property = Css::findProperty(declaration.name);
            if (!property || Css::property(*property).use != Css::PropertyUse::Kept)
                add(u"property %1 on %2"_s.arg(QString::fromUtf8(declaration.name), tagName));
            const QByteArray value = declaration.value.toByteArray().toLower();
            for (const QByteArrayView banned :
                 {"var(", "calc(", "env(", "expression(", "javascript:", "@import", "\\"}) {
                if (value.contains(banned))
                    add(u"%1 in a style of %2"_s.arg(QString::fromUtf8(banned), tagName));
            }
            checkUrls(tagName, value);
        }
    }

    /// A theme's picture may come from an https host or stand in the style; from nowhere else.
    void checkUrls(const QString &tagName, const QByteArray &value)
    {
        for (qsizetype at = value.indexOf("url("); at >= 0; at = value.indexOf("url(", at + 4)) {
            QByteArrayView url = QByteArrayView(value).sliced(at + 4).trimmed();
            if (url.startsWith('"') || url.startsWith('\''))
                url = url.sliced(1);
            if (!url.startsWith("https://") && !url.startsWith("data:image/"))
                add(u"url() in a style of %1"_s.arg(tagName));
        }
    }
};

} // namespace

QStringList findViolations(const QByteArray &html)
{
    Validation validation;
    validation.check(html);
    return validation.findings;
}

} // namespace Jianbao::WeChat
