#pragma once

#include "codecolours.h"
#include "definitions.h"
#include "node.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Jianbao::WeChat {

class MarkdownWalk;

/// Where a fragment of Markdown stands, so that its blocks come out right.
struct FragmentContext {
    QByteArrayView blockClass; ///< for its quotes, or its paragraphs when it has none
    QByteArrayView label;      ///< text in front of the first paragraph, as span.field-label
    bool inItem = false;       ///< a list item's body: written with its indentation
};

/// Turns fragments of Markdown into nodes of a tree, free of anything unsafe, with lists, figures and tables in the
/// shape WeChat keeps. Links are `a` nodes with their cleaned URL: which of them stay is not decided here.
///
/// Depth of nesting is bounded, so what comes out may be walked by recursion.
class MarkdownBuilder
{
public:
    /// `colours` may be null.
    MarkdownBuilder(Tree &tree, const Definitions &definitions, const CodeColours *colours);

    /// Appends the blocks of the fragment. Each new child of `parent` gets as its `source` the lines of the fragment
    /// that it shows, as offsets from the fragment's first byte; those that come of raw HTML together get all its
    /// lines.
    void appendBlocks(Node *parent, QByteArrayView markdown, const FragmentContext &context = {});
    /// Appends text with inline markup only, such as a title: `1. a` is no list here.
    void appendInline(Node *parent, QByteArrayView markdown);

private:
    void putLabel(Node *box, const FragmentContext &context);
    void sanitize(Node *box, const MarkdownWalk &walk, const FragmentContext &context);

    Tree &m_tree;
    const Definitions &m_definitions;
    const CodeColours *m_colours;
};

} // namespace Jianbao::WeChat
