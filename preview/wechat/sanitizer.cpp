#include "sanitizer.h"

#include "figures.h"
#include "htmlrebuild.h"
#include "htmlshape.h"
#include "htmlwriter.h"
#include "lists.h"
#include "markdownwalk.h"
#include "markedhtml.h"

namespace Jianbao::WeChat::Sanitizer {

void replaceRawHtml(Tree &tree, Node *first, Node *last, Content content)
{
    MarkedHtml marked;
    for (const Node *at = first;; at = at->next) {
        marked.append(at);
        if (at == last)
            break;
    }
    Node *const box = tree.create(Tag::Section);
    rebuildHtml(tree, marked.html, marked.elements, box);
    if (content == Content::Inline)
        unwrapBlocks(box);
    else
        shapeHtml(tree, box);

    while (Node *const child = box->firstChild) {
        Tree::remove(child);
        Tree::insertBefore(first, child);
    }
    for (Node *at = first; at;) {
        Node *const next = at == last ? nullptr : at->next;
        Tree::remove(at);
        at = next;
    }
}

QByteArray sanitized(const QByteArray &html)
{
    Tree tree;
    Node *const raw = tree.createText(html);
    raw->classes.append(MarkdownWalk::rawHtmlClass);
    Tree::append(tree.root(), raw);
    replaceRawHtml(tree, raw, raw, Content::Blocks);
    shapeLists(tree, tree.root(), ListPlace::Top);
    shapeFigures(tree, tree.root());

    HtmlWriter writer;
    for (const Node *block = tree.root()->firstChild; block; block = block->next)
        writer.append(block);
    return writer.take();
}

} // namespace Jianbao::WeChat::Sanitizer
