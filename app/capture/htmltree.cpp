#include "htmltree.h"

#include "htmlguard.h"

#include <QStringList>
#include <algorithm>

namespace Jianbao {

namespace {

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    case GUMBO_NODE_DOCUMENT:
        return &node->v.document.children;
    default:
        return nullptr;
    }
}

/// Each node below `top`, in the order of the page. Without recursion, whatever the depth.
template <typename Visit>
void walk(const GumboNode *top, Visit visit)
{
    std::vector<const GumboNode *> open{top};
    while (!open.empty()) {
        const GumboNode *const node = open.back();
        open.pop_back();
        visit(node);
        if (const GumboVector *const children = childrenOf(node)) {
            for (unsigned i = children->length; i-- > 0;)
                open.push_back(static_cast<const GumboNode *>(children->data[i]));
        }
    }
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

bool isNamed(const GumboNode *meta, QByteArrayView name)
{
    return std::ranges::any_of(
        std::initializer_list<const char *>{"property", "name", "itemprop"},
        [&](const char *key) { return HtmlTree::attribute(meta, key).compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(const QByteArray &utf8)
    : m_html(WeChat::guardedPage(utf8))
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_html.constData(), std::size_t(m_html.size())));
    walk(m_output->root, [this](const GumboNode *node) {
        if (node->type == GUMBO_NODE_ELEMENT)
            m_elements.append(node);
    });
}

QByteArrayView HtmlTree::attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *const found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

const GumboNode *HtmlTree::find(const IsWanted &isWanted) const
{
    const auto found = std::ranges::find_if(m_elements, isWanted);
    return found == m_elements.end() ? nullptr : *found;
}

QString HtmlTree::meta(std::initializer_list<QByteArrayView> names) const
{
    for (const QByteArrayView name : names) {
        const GumboNode *const node = find([name](const GumboNode *element) {
            return element->v.element.tag == GUMBO_TAG_META && isNamed(element, name) &&
                   !attribute(element, "content").trimmed().isEmpty();
        });
        if (node)
            return QString::fromUtf8(attribute(node, "content"));
    }
    return {};
}

QStringList HtmlTree::metas(QByteArrayView name) const
{
    QStringList contents;
    for (const GumboNode *const element : m_elements) {
        if (element->v.element.tag == GUMBO_TAG_META && isNamed(element, name))
            contents.append(QString::fromUtf8(attribute(element, "content")));
    }
    return contents;
}

const GumboNode *HtmlTree::byId(QByteArrayView id) const
{
    return find([id](const GumboNode *element) { return attribute(element, "id") == id; });
}

const GumboNode *HtmlTree::byClass(QByteArrayView name) const
{
    return find([name](const GumboNode *element) {
        const QByteArrayView classes = attribute(element, "class");
        for (qsizetype at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            const bool isWhole =
                (at == 0 || uchar(classes[at - 1]) <= ' ') && (end == classes.size() || uchar(classes[end]) <= ' ');
            if (isWhole)
                return true;
        }
        return false;
    });
}

const GumboNode *HtmlTree::byTag(GumboTag tag) const
{
    return find([tag](const GumboNode *element) { return element->v.element.tag == tag; });
}

QList<const GumboNode *> HtmlTree::allByTag(GumboTag tag) const
{
    QList<const GumboNode *> found;
    std::ranges::copy_if(m_elements, std::back_inserter(found),
                         [tag](const GumboNode *element) { return element->v.element.tag == tag; });
    return found;
}

QString HtmlTree::text(const GumboNode *node) const
{
    QByteArray bytes;
    if (node) {
        walk(node, [&bytes](const GumboNode *one) {
            if (isText(one))
                bytes += one->v.text.text;
        });
    }
    return QString::fromUtf8(bytes);
}

} // namespace Jianbao
