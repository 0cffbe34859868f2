#include "renderer.h"

#include "edges.h"
#include "htmlwriter.h"
#include "issuebuilder.h"
#include "references.h"
#include "stylesheet.h"
#include "tags.h"

namespace Jianbao::WeChat {

namespace {

Tree buildTree(const Text &text, const Issue &issue, const RenderOptions &options, const Profile &profile)
{
    Tree tree;
    Node *const root = tree.root();
    References references(tree, options.links);
    Node *done = nullptr;
    const auto appendList = [&] {
        if (Node *const list = references.takeList())
            Tree::append(root, list);
    };
    IssueBuilder(tree, text, issue, options, profile).build([&] {
        for (Node *block = done ? done->next : root->firstChild; block; block = block->next)
            references.apply(block);
        if (options.footnotes == FootnoteScope::Section)
            appendList();
        done = root->lastChild;
    });
    appendList();
    return tree;
}

} // namespace

Article render(const Text &text, const Issue &issue, const Theme &theme, const RenderOptions &options,
               const Profile &profile)
{
    Tree tree = buildTree(text, issue, options, profile);
    applyStyles(tree, theme);
    guardEdges(tree);

    Article article;
    HtmlWriter writer;
    writer.appendStart(tree.root());
    article.open = writer.take();
    for (const Node *block = tree.root()->firstChild; block; block = block->next) {
        writer.append(block);
        article.blocks.append({writer.take(), block->source});
    }
    article.close = "</section>";
    return article;
}

} // namespace Jianbao::WeChat
