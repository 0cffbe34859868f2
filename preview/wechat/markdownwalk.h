#pragma once

#include "codecolours.h"
#include "node.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>
#include <string>

struct cmark_node;

namespace Jianbao::WeChat {

/// One walk over the nodes of a parsed piece of Markdown, making the article's nodes for them. Raw HTML becomes Text
/// nodes that carry `rawHtmlClass`: the sanitizer must replace them before anything else sees the tree.
class MarkdownWalk
{
public:
    /// Deeper containers are made flat: nobody nests a hundred quotes, but a hostile file nests 50,000.
    static constexpr int deepest = 64;
    static constexpr QByteArrayView rawHtmlClass = "raw-html";

    /// A top-level block of the Markdown and the last node that was there before it.
    struct Block {
        Node *before = nullptr;
        int startLine = 0; ///< from 1
        int endLine = 0;
        bool hasRawHtml = false;
    };

    using Blocks = QVarLengthArray<Block, 16>;

    MarkdownWalk(Tree &tree, Node *parent, const CodeColours *colours);

    /// The children of `root` become children of the parent. `blockClass` is for top-level quotes and paragraphs.
    void appendBlocks(cmark_node *root, QByteArrayView blockClass);
    /// The same, with the list at the start opened up: what its items hold is top-level.
    void appendItemBody(cmark_node *root, QByteArrayView blockClass);
    /// The content of the first paragraph.
    void appendInline(cmark_node *root);

    const Blocks &blocks() const { return m_blocks; }
    bool hasRawHtml() const { return m_hasRawHtml; }
    bool hasLists() const { return m_hasLists; }
    bool hasImages() const { return m_hasImages; }

private:
    struct Level {
        Node *at = nullptr;
        int depth = 0;
    };

    void walk(cmark_node *root);
    void beginBlock(cmark_node *node);
    void enter(cmark_node *node);
    void leave(cmark_node *node);
    void enterExtension(cmark_node *node);
    void enterParagraph(cmark_node *node);
    void enterList(cmark_node *node);
    void enterItem(cmark_node *node);
    void enterQuote(cmark_node *node);
    void enterTable();
    void enterRow(bool header);
    void enterCell(cmark_node *node);
    void softBreak(cmark_node *node);
    void lineBreak();
    void code(cmark_node *node);
    void codeBlock(cmark_node *node);
    void rawHtml(cmark_node *node);
    void image(cmark_node *node);

    bool isTop(cmark_node *parent) const;
    /// Makes an element and steps into it; nullptr, and nothing made, when it would stand too deep.
    Node *open(Tag tag, QByteArrayView className = {});
    Node *append(Node *node);
    void appendText(QByteArrayView text);
    void flushText();

    Tree &m_tree;
    Node *m_parent = nullptr;
    Node *m_at = nullptr;
    const CodeColours *m_colours = nullptr;
    QByteArrayView m_blockClass;
    cmark_node *m_root = nullptr;
    cmark_node *m_openedList = nullptr; ///< the list whose items' content is top-level
    QVarLengthArray<Level, 32> m_outer; ///< for each open container of the Markdown, where its parent stood
    int m_depth = 0;
    int m_quoteDepth = 0;
    int m_column = 0;
    std::string m_text;  ///< not yet a node: cmark splits words at every special character
    char32_t m_last = 0; ///< the last character of the line so far, 0 at its start
    bool m_afterImage = false;
    Blocks m_blocks;
    bool m_hasRawHtml = false;
    bool m_hasLists = false;
    bool m_hasImages = false;
};

/// A no-break space in front of a fragment keeps `1. a` or `# a` at its start from being a block. The walk takes it
/// out.
inline constexpr QByteArrayView inlineGuard = "\xc2\xa0";

} // namespace Jianbao::WeChat
