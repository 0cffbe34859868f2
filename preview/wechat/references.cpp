#include "references.h"

#include "tags.h"
#include "urls.h"

#include <QByteArrayList>
#include <algorithm>
#include <utility>

namespace Jianbao::WeChat {

namespace {

bool holdsImage(const Node *link)
{
    for (const Node *at = link->firstChild; at; at = nextInOrder(at, link)) {
        if (at->tag == Tag::Img)
            return true;
    }
    return false;
}

QByteArrayView withoutLastSlash(QByteArrayView url)
{
    return url.endsWith('/') ? url.chopped(1) : url;
}

/// Whether a reader of the text has the URL already, written with or without its scheme.
bool isUrlItself(const QByteArray &text, const QByteArray &url)
{
    if (!text.contains('.'))
        return false; // no host
    const QByteArray wanted = normalizedUrl(url);
    const QByteArrayList candidates{text, QByteArray("https://" + text), QByteArray("http://" + text)};
    return std::ranges::any_of(candidates, [&wanted](const QByteArray &candidate) {
        return withoutLastSlash(normalizedUrl(cleanedUrl(candidate))) == withoutLastSlash(wanted);
    });
}

} // namespace

References::References(Tree &tree, LinkStyle style)
    : m_tree(tree)
    , m_style(style)
{
}

void References::apply(Node *block)
{
    for (Node *at = block->firstChild; at;) {
        Node *const link = at->tag == Tag::A ? at : nullptr;
        if (link && textOf(link).isEmpty() && !holdsImage(link)) {
            at = nextBehind(at, block);
            Tree::remove(link);
            continue;
        }
        at = nextInOrder(at, block);
        if (link)
            applyToLink(link);
    }
}

void References::applyToLink(Node *link)
{
    const LinkKind kind = linkKind(link->href);
    if (kind == LinkKind::WeChat && !isInLink(link->parent))
        return; // raw HTML can put a link into another one, such as an item's title
    const QByteArray url = std::exchange(link->href, QByteArray());
    link->tag = Tag::Span;
    if (kind != LinkKind::Foreign || m_style == LinkStyle::Plain)
        return;
    const QByteArray text = textOf(link);
    if (isUrlItself(text, url))
        return;
    if (m_style == LinkStyle::Inline) {
        insertBehind(link, m_tree.createText("（" + url + "）"));
        return;
    }
    if (link->classes.isEmpty())
        link->classes.append("footnote-word");
    Node *const mark = footnoteMark(text, url);
    const bool hasCaption = link->parent->tag == Tag::Figure && link->next && link->next->tag == Tag::Figcaption;
    if (hasCaption)
        Tree::append(link->next, mark);
    else
        insertBehind(link, mark);
}

Node *References::footnoteMark(const QByteArray &text, const QByteArray &url)
{
    qsizetype &number = m_numbers[normalizedUrl(url)];
    if (number == 0) {
        m_entries.push_back({text, url});
        number = qsizetype(m_entries.size());
    }
    Node *const mark = m_tree.create(Tag::Sup, "footnote-ref");
    Tree::append(mark, m_tree.createText('[' + QByteArray::number(number) + ']'));
    return mark;
}

Node *References::takeList()
{
    if (m_entries.empty())
        return nullptr;
    Node *const list = m_tree.create(Tag::Section, "footnotes");
    Node *const title = m_tree.create(Tag::P, "footnotes-title");
    Tree::append(title, m_tree.createText("参考链接"));
    Tree::append(list, title);
    qsizetype number = 0;
    for (const Entry &entry : m_entries) {
        Node *const item = m_tree.create(Tag::P, "footnote-item");
        Node *const mark = m_tree.create(Tag::Span, "footnote-number");
        Tree::append(mark, m_tree.createText('[' + QByteArray::number(++number) + ']'));
        Tree::append(item, mark);
        Tree::append(item, m_tree.createText(' ' + (entry.text.isEmpty() ? entry.url : entry.text + ": " + entry.url)));
        Tree::append(list, item);
    }
    m_entries.clear();
    m_numbers.clear();
    return list;
}

} // namespace Jianbao::WeChat
