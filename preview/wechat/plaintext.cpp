#include "issuebuilder.h"
#include "renderer.h"
#include "tags.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

/// Writes a tree as text. Blocks are apart by a blank line, but for those that belong together: an item's lines, a
/// list's, a table's.
class TextWriter
{
public:
    void append(const Node *root)
    {
        traverse(root, [this](const Node *at) { begin(at); }, [this](const Node *at) { end(at); });
    }

    QByteArray take() { return m_text.trimmed() + '\n'; }

private:
    void begin(const Node *node)
    {
        switch (node->tag) {
        case Tag::Text:
            m_text += node->text;
            return;
        case Tag::Br:
            newLine();
            return;
        case Tag::Img:
            if (!node->alt.isEmpty())
                m_text += '[' + node->alt + ']';
            return;
        case Tag::Hr:
            paragraph();
            m_text += "----";
            return;
        case Tag::Li:
            newLine();
            if (node->parent->tag == Tag::Ol)
                m_text += QByteArray::number(numberOf(node)) + ". ";
            else
                m_text += "• ";
            m_lineOpen = true;
            return;
        case Tag::Td:
        case Tag::Th:
            if (node->previous)
                m_text += " | ";
            return;
        case Tag::Tr:
        case Tag::Figcaption:
            newLine();
            return;
        case Tag::Thead:
        case Tag::Tbody:
        case Tag::Blockquote:
            return;
        default:
            break;
        }
        if (node->classes.contains("nested-line")) {
            newLine();
            m_text += QByteArray(2 * m_nested++, ' ');
        } else if (node->classes.contains("item-source")) {
            m_text += " —"; // the source itself begins with a space
        } else if (node->classes.contains("item")) {
            paragraph();
            m_indent = "   ";
        } else if (isInItem(node)) {
            if (!node->classes.contains("item-title"))
                newLine();
        } else if (node->tag == Tag::Section ? !node->classes.isEmpty() : !isInline(node->tag) && !m_lineOpen) {
            paragraph();
        }
        if (!isInline(node->tag) && node->tag != Tag::Section)
            m_lineOpen = false;
    }

    void end(const Node *node)
    {
        if (node->tag == Tag::A)
            endLink(node);
        else if (node->classes.contains("nested-line"))
            --m_nested;
        else if (node->classes.contains("item-title"))
            endTitle();
        else if (node->classes.contains("item"))
            m_indent.clear();
        if (node->tag == Tag::Li)
            m_lineOpen = false;
    }

    /// The URL of an item stands on a line of its own below the title; others behind their text.
    void endLink(const Node *link)
    {
        if (link->href.isEmpty() || textOf(link) == link->href)
            return;
        if (link->classes.contains("item-link"))
            m_itemUrl = link->href;
        else
            m_text += "（" + link->href + "）";
    }

    void endTitle()
    {
        if (m_itemUrl.isEmpty())
            return;
        newLine();
        m_text += std::exchange(m_itemUrl, QByteArray());
    }

    static bool isInItem(const Node *node)
    {
        return node->parent && node->parent->classes.contains("item") && !isInline(node->tag);
    }

    static qint64 numberOf(const Node *item)
    {
        qint64 number = item->parent->start;
        for (const Node *at = item->previous; at; at = at->previous)
            ++number;
        return number;
    }

    void newLine()
    {
        endLine();
        m_text += m_indent;
    }

    void paragraph()
    {
        endLine();
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"))
            m_text += '\n';
        m_text += m_indent;
    }

    void endLine()
    {
        while (m_text.endsWith(' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith('\n'))
            m_text += '\n';
    }

    QByteArray m_text;
    QByteArray m_itemUrl;
    QByteArray m_indent; ///< of the lines of an item below its title
    int m_nested = 0;
    bool m_lineOpen = false; ///< a list item's marker was written: its text goes behind it
};

} // namespace

QString plainText(const Text &text, const Issue &issue, const Profile &profile)
{
    Tree tree;
    RenderOptions options;
    options.codeColours = nullptr;
    IssueBuilder(tree, text, issue, options, profile).build();
    TextWriter writer;
    for (const Node *block = tree.root()->firstChild; block; block = block->next)
        writer.append(block);
    QString plain = QString::fromUtf8(writer.take());
    plain.replace(QChar(0x00a0), u' ');
    return plain;
}

} // namespace Jianbao::WeChat
