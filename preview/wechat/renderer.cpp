#include "renderer.h"

#include "css/styler.h"
#include "edges.h"
#include "htmlwriter.h"
#include "issuebuilder.h"
#include "references.h"

namespace Jianbao::WeChat {

namespace {

/// Whether at least `count` siblings stand behind the node.
bool hasBehind(const Node *node, int count)
{
    while (count > 0 && node->next) {
        node = node->next;
        --count;
    }
    return count == 0;
}

/// Takes the blocks of an article as they are built through the steps that are left — links, styles, HTML — while they
/// are at hand, and lets them go: the tree of a long issue never stands in memory as a whole. Only as many blocks wait
/// as the theme looks ahead.
class Assembly
{
public:
    Assembly(Tree &tree, const Theme &theme, const RenderOptions &options)
        : m_tree(tree)
        , m_scope(options.footnotes)
        , m_references(tree, options.links)
        , m_styler(tree, theme.styleSheet())
    {
    }

    void takeBlocks()
    {
        Node *const root = m_tree.root();
        for (Node *block = m_linked ? m_linked->next : root->firstChild; block; block = block->next)
            m_references.apply(block);
        m_linked = root->lastChild;
        if (const auto ahead = m_styler.lookAhead())
            write(*ahead);
    }

    void endSection()
    {
        takeBlocks();
        if (m_scope == FootnoteScope::Section)
            appendReferences();
    }

    Article finish()
    {
        appendReferences();
        write(0);
        begin();
        m_styler.end();
        for (const Node *block = m_tree.root()->firstChild; block; block = block->next)
            append(block);
        if (needsGuard(m_lastStyle, Edge::Bottom))
            append(makeGuard(m_tree));
        m_article.close = "</section>";
        return std::move(m_article);
    }

private:
    void appendReferences()
    {
        if (Node *const list = m_references.takeList()) {
            Tree::append(m_tree.root(), list);
            m_linked = list;
        }
    }

    /// Styles the root, once it has a child.
    void begin()
    {
        if (!m_article.open.isEmpty())
            return;
        m_styler.begin();
        m_writer.appendStart(m_tree.root());
        m_article.open = m_writer.take();
    }

    /// Writes the blocks there are, but for the last ones.
    void write(int left)
    {
        Node *const root = m_tree.root();
        while (root->firstChild && hasBehind(root->firstChild, left)) {
            begin();
            Node *const block = root->firstChild;
            if (!block->generated)
                m_styler.style(block);
            append(block);
            if (block == m_linked)
                m_linked = nullptr;
            m_tree.destroy(block);
        }
    }

    void append(const Node *block)
    {
        if (m_article.blocks.isEmpty() && needsGuard(block->style, Edge::Top))
            m_article.blocks.append({htmlOf(makeGuard(m_tree)), {}});
        m_lastStyle = block->style;
        m_article.blocks.append({htmlOf(block), block->source});
    }

    QByteArray htmlOf(const Node *block)
    {
        m_writer.append(block);
        return m_writer.take();
    }

    Tree &m_tree;
    FootnoteScope m_scope;
    References m_references;
    Styler m_styler;
    HtmlWriter m_writer;      // remembers styles by the bytes that the styler keeps
    Node *m_linked = nullptr; ///< the last block whose links are done
    QByteArray m_lastStyle;
    Article m_article;
};

} // namespace

Article render(const Text &text, const Issue &issue, const Theme &theme, const RenderOptions &options,
               const Profile &profile)
{
    Tree tree;
    Assembly assembly(tree, theme, options);
    IssueBuilder(tree, text, issue, options, profile)
        .build({.blocksAppended = [&] { assembly.takeBlocks(); }, .sectionAppended = [&] { assembly.endSection(); }});
    return assembly.finish();
}

} // namespace Jianbao::WeChat
