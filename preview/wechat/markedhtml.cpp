#include "markedhtml.h"

#include "htmlwriter.h"
#include "markdownwalk.h"
#include "tags.h"

namespace Jianbao::WeChat {

void MarkedHtml::append(const Node *node)
{
    traverse(node, [this](const Node *at) { begin(at); }, [this](const Node *at) { end(at); });
}

void MarkedHtml::begin(const Node *node)
{
    if (node->tag == Tag::Text) {
        if (node->classes.contains(MarkdownWalk::rawHtmlClass))
            html.append(node->text.constData(), std::size_t(node->text.size()));
        else
            appendEscapedText(html, node->text);
        return;
    }
    const QByteArrayView name = tagName(node->tag);
    html += '<';
    html.append(name.data(), std::size_t(name.size()));
    html += ' ';
    html += markAttribute;
    html += '=';
    html += std::to_string(elements.size());
    html += '>';
    elements.push_back(node);
}

void MarkedHtml::end(const Node *node)
{
    if (node->tag == Tag::Text || isVoid(node->tag))
        return;
    const QByteArrayView name = tagName(node->tag);
    html += "</";
    html.append(name.data(), std::size_t(name.size()));
    html += '>';
}

} // namespace Jianbao::WeChat
