#include "sectionparser.h"

#include "fields.h"
#include "lineparts.h"
#include "openingparser.h"

namespace Jianbao {

namespace {

using Kind = TopBlock::Kind;

class SectionReader
{
public:
    SectionReader(const Text &text, const Profile &profile, const ItemParser &items)
        : m_text(text)
        , m_profile(profile)
        , m_items(items)
        , m_notePrefix(profile.notePrefix.toUtf8())
    {
    }

    Section read(QSpan<const TopBlock> blocks)
    {
        readHeading(blocks[0]);
        qsizetype previousLine = -1;
        for (const TopBlock &block : blocks.subspan(1)) {
            const bool touches = block.firstLine == previousLine + 1;
            previousLine = block.lastLine;
            if (!takenByEntry(block, touches))
                add(block);
        }
        endEntry();
        return std::move(m_section);
    }

private:
    enum class Entry { None, Bullet, Inbox };

    void readHeading(const TopBlock &block)
    {
        const Span first = m_text.line(block.firstLine);
        m_section.heading = {first.begin, m_text.line(block.lastLine).end};
        m_section.name = headingText(m_text.bytes(), withoutBom(m_text, first));
        m_required = m_profile.required(sectionName(m_text, m_section));
    }

    bool takenByEntry(const TopBlock &block, bool touches)
    {
        if (m_entry == Entry::None || closesEntry(block, touches))
            return false;
        if (block.kind == Kind::Paragraph && !touches && (m_entry == Entry::Inbox || hasUrlLine(block)))
            return false;
        if (!touches && m_entry == Entry::Inbox)
            return false;
        m_lastLine = block.lastLine;
        return true;
    }

    bool closesEntry(const TopBlock &block, bool touches) const
    {
        switch (block.kind) {
        case Kind::Bullet:
        case Kind::Heading:
        case Kind::Break:
        case Kind::Definitions:
            return true;
        case Kind::Html:
            return !touches;
        default:
            return isNote(m_text, m_notePrefix, block);
        }
    }

    bool hasUrlLine(const TopBlock &block) const
    {
        for (qsizetype line = block.firstLine; line <= block.lastLine; ++line) {
            if (isBareUrlLine(m_text, m_text.line(line)))
                return true;
        }
        return false;
    }

    void add(const TopBlock &block)
    {
        endEntry();
        if (block.kind == Kind::Bullet)
            beginEntry(Entry::Bullet, block.firstLine, block.lastLine);
        else if (block.kind == Kind::Paragraph && !isNote(m_text, m_notePrefix, block))
            addParagraph(block);
        else
            addBlock(isNote(m_text, m_notePrefix, block) ? Block::Kind::Note : Block::Kind::Raw, block.firstLine,
                     block.lastLine);
    }

    /// Each bare URL line of a paragraph begins an inbox entry.
    void addParagraph(const TopBlock &block)
    {
        qsizetype from = block.firstLine;
        for (qsizetype line = from; line <= block.lastLine; ++line) {
            if (!isBareUrlLine(m_text, m_text.line(line)))
                continue;
            if (m_entry == Entry::Inbox)
                m_lastLine = line - 1;
            else if (line > from)
                addBlock(Block::Kind::Raw, from, line - 1);
            endEntry();
            beginEntry(Entry::Inbox, line, block.lastLine);
        }
        if (m_entry == Entry::None)
            addBlock(Block::Kind::Raw, from, block.lastLine);
    }

    void addBlock(Block::Kind kind, qsizetype first, qsizetype last)
    {
        m_section.blocks.append({kind, {m_text.line(first).begin, m_text.fullLine(last).end}, -1});
    }

    void beginEntry(Entry entry, qsizetype first, qsizetype last)
    {
        m_entry = entry;
        m_firstLine = first;
        m_lastLine = last;
    }

    void endEntry()
    {
        if (m_entry == Entry::None)
            return;
        const Item item = m_entry == Entry::Bullet ? m_items.bulletItem(m_firstLine, m_lastLine, m_required)
                                                   : m_items.inboxItem(m_firstLine, m_lastLine, m_required);
        m_section.blocks.append({Block::Kind::Item, item.span, m_section.items.size()});
        m_section.items.append(item);
        m_entry = Entry::None;
    }

    const Text &m_text;
    const Profile &m_profile;
    const ItemParser &m_items;
    const QByteArray m_notePrefix;
    ItemParts m_required;
    Section m_section;
    Entry m_entry = Entry::None;
    qsizetype m_firstLine = 0;
    qsizetype m_lastLine = 0;
};

} // namespace

Section readSection(const Text &text, const Profile &profile, const ItemParser &items, QSpan<const TopBlock> blocks)
{
    return SectionReader(text, profile, items).read(blocks);
}

} // namespace Jianbao
