#include "blockscanner.h"

#include "inlinescan.h"
#include "markdowndocument.h"

#include <cmark-gfm.h>

namespace Jianbao {

namespace {

TopBlock::Kind kindOf(cmark_node *node)
{
    using Kind = TopBlock::Kind;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return Kind::Heading;
    case CMARK_NODE_LIST:
        return Kind::OrderedList;
    case CMARK_NODE_BLOCK_QUOTE:
        return Kind::Quote;
    case CMARK_NODE_PARAGRAPH:
        return Kind::Paragraph;
    case CMARK_NODE_CODE_BLOCK:
        return Kind::Code;
    case CMARK_NODE_HTML_BLOCK:
        return Kind::Html;
    case CMARK_NODE_THEMATIC_BREAK:
        return Kind::Break;
    default:
        return qstrcmp(cmark_node_get_type_string(node), "table") == 0 ? Kind::Table : Kind::Other;
    }
}

bool isBlank(const Text &text, qsizetype line)
{
    return trimmed(text.bytes(), text.line(line)).isEmpty();
}

bool looksLikeDefinition(const Text &text, qsizetype line)
{
    const Span content = trimmed(text.bytes(), text.line(line));
    const QByteArrayView bytes = text.slice(content);
    return bytes.startsWith('[') && bytes.contains("]:");
}

class Collector
{
public:
    Collector(const Text &text, qsizetype firstLine)
        : m_text(text)
        , m_offset(firstLine - 1)
        , m_nextLine(firstLine)
    {
    }

    void add(cmark_node *node)
    {
        const bool bullets =
            cmark_node_get_type(node) == CMARK_NODE_LIST && cmark_node_get_list_type(node) == CMARK_BULLET_LIST;
        if (bullets) {
            for (cmark_node *entry = cmark_node_first_child(node); entry; entry = cmark_node_next(entry))
                begin(TopBlock::Kind::Bullet, entry);
        } else {
            begin(kindOf(node), node);
        }
    }

    QList<TopBlock> finish()
    {
        endBlockBefore(m_text.lineCount());
        return std::move(m_blocks);
    }

private:
    void begin(TopBlock::Kind kind, cmark_node *node)
    {
        const qsizetype line = cmark_node_get_start_line(node) + m_offset;
        if (line < m_nextLine || line >= m_text.lineCount())
            return; // never seen; a block may not begin before the one above it has
        endBlockBefore(line);
        const int level = kind == TopBlock::Kind::Heading ? cmark_node_get_heading_level(node) : 0;
        m_blocks.append({kind, level, line, line});
        m_cmarkEnd = std::max<qsizetype>(cmark_node_get_end_line(node) + m_offset, line);
        m_nextLine = line + 1;
    }

    /// Gives the lines up to `line` to the open block, but for blank ones at its end and for link reference
    /// definitions, which cmark takes out of its tree.
    void endBlockBefore(qsizetype line)
    {
        qsizetype from = m_nextLine;
        if (!m_blocks.isEmpty()) {
            TopBlock &block = m_blocks.last();
            while (from < line && (from <= m_cmarkEnd || !looksLikeDefinition(m_text, from))) {
                if (!isBlank(m_text, from))
                    block.lastLine = from;
                ++from;
            }
        }
        addDefinitions(from, line);
    }

    void addDefinitions(qsizetype from, qsizetype end)
    {
        bool open = false;
        for (; from < end; ++from) {
            if (isBlank(m_text, from)) {
                open = false;
            } else if (open) {
                m_blocks.last().lastLine = from;
            } else {
                m_blocks.append({TopBlock::Kind::Definitions, 0, from, from});
                open = true;
            }
        }
    }

    const Text &m_text;
    const qsizetype m_offset;
    qsizetype m_nextLine;
    qsizetype m_cmarkEnd = -1;
    QList<TopBlock> m_blocks;
};

} // namespace

QList<TopBlock> scanBlocks(const Text &text, qsizetype firstLine)
{
    if (firstLine >= text.lineCount())
        return {};
    const qsizetype begin = text.line(firstLine).begin;
    const MarkdownDocument document(text.slice({begin, text.size()}), MarkdownDocument::Syntax::Blocks);
    Collector collector(text, firstLine);
    for (cmark_node *node = cmark_node_first_child(document.root()); node; node = cmark_node_next(node))
        collector.add(node);
    return collector.finish();
}

} // namespace Jianbao
