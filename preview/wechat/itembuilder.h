#pragma once

#include "issue.h"
#include "markdownbuilder.h"
#include "node.h"
#include "source.h"

namespace Jianbao::WeChat {

/// Makes the section of one item of the newsletter: its title line, its labelled fields, its summary. Nothing of the
/// item's bytes is left out: a head that says more than the model knows is shown as Markdown.
class ItemBuilder
{
public:
    ItemBuilder(Tree &tree, const Source &source, MarkdownBuilder &markdown);

    /// A section.item that stands in no tree yet. `number` is the item's place in its section, from 1.
    Node *build(const Item &item, qsizetype number);

private:
    Node *titleLine(const Item &item, qsizetype number);
    void appendHead(Node *line, const Item &item);
    void appendLink(Node *line, QByteArrayView text, QByteArrayView url, QByteArrayView className);
    void appendBody(Node *section, const Item &item);
    void appendBodyText(Node *section, const Item &item, Span span);
    void appendField(Node *section, const LabelledField &field);
    bool isKnownHead(const Item &item) const;
    Span headText(const Item &item) const;

    Tree &m_tree;
    const Source &m_source;
    MarkdownBuilder &m_markdown;
};

} // namespace Jianbao::WeChat
