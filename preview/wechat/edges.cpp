#include "edges.h"

#include "stylefilter.h"

#include <QByteArrayList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

bool isZero(QByteArrayView length)
{
    return length == "auto" ||
           (length.startsWith('0') && std::ranges::none_of(length, [](char c) { return c >= '1' && c <= '9'; }));
}

} // namespace

bool needsGuard(QByteArrayView style, Edge edge)
{
    const QByteArrayView own = edge == Edge::Top ? "margin-top" : "margin-bottom";
    bool needs = false;
    for (const Declaration &declaration : declarationsOf(style)) {
        if (declaration.name == own) {
            needs = !isZero(declaration.value);
        } else if (declaration.name == "margin") {
            // top, or top and bottom, comes first; a bottom of its own third
            const QByteArrayList words = declaration.value.toByteArray().simplified().split(' ');
            needs = !isZero(edge == Edge::Bottom && words.size() > 2 ? words.at(2) : words.at(0));
        }
    }
    return needs;
}

Node *makeGuard(Tree &tree)
{
    Node *const paragraph = tree.create(Tag::P);
    paragraph->style = "margin:0;padding:0;height:0;line-height:0;font-size:0"_ba; // never given back: see HtmlWriter
    Tree::append(paragraph, tree.createText("\xc2\xa0"));
    return paragraph;
}

} // namespace Jianbao::WeChat
