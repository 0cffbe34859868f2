#include "edithelpers.h"
#include "inlinescan.h"
#include "itemwriter.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

using namespace Editing;

/// Where an item's bytes go, and the line breaks that keep it apart from what is around it.
struct Place {
    qsizetype offset = 0;
    QByteArray before;
    QByteArray after;
};

class SectionPlaces
{
public:
    SectionPlaces(const Text &text, const Section &section)
        : m_text(text)
        , m_section(section)
        , m_lineBreak(text.lineBreak().toByteArray())
    {
    }

    /// `isBullet`: a bare URL line needs blank lines around it, or it becomes part of its neighbour.
    enum class Kind { Bullet, BareLine };

    Place at(qsizetype index, Kind kind) const
    {
        const qsizetype count = m_section.items.size();
        if (count == 0)
            return inEmptySection();
        return index < count ? before(index, kind) : behindLast(kind);
    }

    /// The item's lines with the blank lines that would be left over.
    Replacement removal(qsizetype index) const
    {
        Span lines = m_section.items[index].span;
        const qsizetype above = m_text.lineAt(lines.begin) - 1;
        const bool blankAbove = above >= 0 && isBlank(above);
        const bool ends = lines.end == m_text.size();
        const bool blankBelow = !ends && isBlank(m_text.lineAt(lines.end));
        if (blankAbove && blankBelow) {
            if (index + 1 < m_section.items.size())
                lines.end = behindBlankLines(lines.end);
            else if (index > 0)
                lines.begin = beforeBlankLines(above);
        } else if (above >= 0 && !ends && !blankAbove && !blankBelow && !isBetweenBullets(index)) {
            return {lines, m_lineBreak};
        }
        return {lines, {}};
    }

    /// Whether this section keeps its items apart by blank lines.
    bool isSpaced() const
    {
        for (qsizetype i = 1; i < m_section.items.size(); ++i) {
            if (isBullet(i - 1) && isBullet(i))
                return isBlankLineAt(m_section.items[i - 1].span.end);
        }
        return false;
    }

private:
    bool isBlank(qsizetype line) const { return trimmed(m_text.bytes(), m_text.line(line)).isEmpty(); }
    bool isBlankLineAt(qsizetype offset) const { return offset < m_text.size() && isBlank(m_text.lineAt(offset)); }
    bool isTextAt(qsizetype offset) const { return offset < m_text.size() && !isBlank(m_text.lineAt(offset)); }
    bool isTextAbove(qsizetype offset) const { return offset > 0 && !isBlank(m_text.lineAt(offset - 1)); }
    bool isBullet(qsizetype index) const { return m_section.items[index].contentColumn > 0; }

    bool isBetweenBullets(qsizetype index) const
    {
        return index > 0 && index + 1 < m_section.items.size() && isBullet(index - 1) && isBullet(index + 1);
    }

    qsizetype behindBlankLines(qsizetype offset) const
    {
        qsizetype line = m_text.lineAt(offset);
        while (line < m_text.lineCount() - 1 && isBlank(line))
            ++line;
        return isBlank(line) ? m_text.size() : m_text.line(line).begin;
    }

    qsizetype beforeBlankLines(qsizetype line) const
    {
        while (line > 0 && isBlank(line - 1))
            --line;
        return m_text.line(line).begin;
    }

    QByteArray lineBreakIf(bool needed) const { return needed ? m_lineBreak : QByteArray(); }

    /// Where the item begins, with the text right above a bare URL line: a person sees them as one.
    qsizetype leadBegin(qsizetype index) const
    {
        const Span item = m_section.items[index].span;
        if (isBullet(index))
            return item.begin;
        for (const Block &block : m_section.blocks) {
            if (block.kind == Block::Kind::Raw && block.span.end == item.begin)
                return block.span.begin;
        }
        return item.begin;
    }

    Place before(qsizetype index, Kind kind) const
    {
        const qsizetype offset = leadBegin(index);
        const bool bare = kind == Kind::BareLine;
        return {offset, lineBreakIf(bare && isTextAbove(offset)), lineBreakIf(bare || !isBullet(index) || isSpaced())};
    }

    /// The end of the raw blocks that follow an item: in front of them a new item would take them for its own.
    qsizetype rawEndBehind(qsizetype index) const
    {
        qsizetype end = m_section.items[index].span.end;
        for (const Block &block : m_section.blocks) {
            if (block.span.begin < end)
                continue;
            if (block.kind != Block::Kind::Raw)
                break;
            end = block.span.end;
        }
        return end;
    }

    Place behindLast(Kind kind) const
    {
        const qsizetype last = m_section.items.size() - 1;
        const qsizetype offset = rawEndBehind(last);
        const bool behindRaw = offset != m_section.items[last].span.end;
        const bool apart = kind == Kind::BareLine || behindRaw || !isBullet(last) || isSpaced();
        return {offset, lineBreakIf(!endsLine(offset)) + lineBreakIf(apart), lineBreakIf(isTextAt(offset))};
    }

    bool endsLine(qsizetype offset) const
    {
        const char last = m_text.bytes().at(offset - 1);
        return last == '\n' || last == '\r';
    }

    /// Below the heading and its notes (or below all raw blocks), with one blank line between.
    Place inEmptySection() const
    {
        qsizetype anchor = m_text.fullLine(m_text.lineAt(m_section.heading.end)).end;
        const QList<Block> &blocks = m_section.blocks;
        const bool notesFirst = !blocks.isEmpty() && blocks.first().kind == Block::Kind::Note;
        for (const Block &block : blocks) {
            if (notesFirst && block.kind != Block::Kind::Note)
                break;
            anchor = block.span.end;
        }
        if (isBlankLineAt(anchor) && m_text.fullLine(m_text.lineAt(anchor)).end > anchor) {
            const qsizetype offset = m_text.fullLine(m_text.lineAt(anchor)).end;
            return {offset, {}, lineBreakIf(isTextAt(offset))};
        }
        return {anchor, lineBreakIf(!endsLine(anchor)) + m_lineBreak, lineBreakIf(isTextAt(anchor))};
    }

    const Text &m_text;
    const Section &m_section;
    const QByteArray m_lineBreak;
};

std::unexpected<Error> noSuchPlace()
{
    return std::unexpected(
        Error{QCoreApplication::translate("Jianbao::Edits", "There is no such place in the issue any more.")});
}

bool isPlace(const Issue &issue, ItemPath at)
{
    return at.section >= 0 && at.section < issue.sections.size() && at.item >= 0 &&
           at.item <= issue.sections[at.section].items.size();
}

Replacement inserted(const Place &place, const QByteArray &bytes)
{
    return {{place.offset, place.offset}, place.before + bytes + place.after};
}

} // namespace

Result<ChangeSet> insertItem(const Text &text, const Issue &issue, ItemPath at, const ItemValues &values,
                             const Profile &profile)
{
    return insertItems(text, issue, at, {values}, profile);
}

Result<ChangeSet> insertItems(const Text &text, const Issue &issue, ItemPath at, const QList<ItemValues> &items,
                              const Profile &profile)
{
    if (!isPlace(issue, at))
        return noSuchPlace();
    const SectionPlaces places(text, issue.sections[at.section]);
    QByteArray bytes;
    for (const ItemValues &values : items) {
        const auto item = itemMarkdown(values, profile, text.lineBreak());
        if (!item)
            return std::unexpected(item.error());
        if (!bytes.isEmpty() && places.isSpaced())
            bytes += text.lineBreak();
        bytes += *item;
    }
    if (bytes.isEmpty())
        return ChangeSet();
    return ChangeSet::of({inserted(places.at(at.item, SectionPlaces::Kind::Bullet), bytes)});
}

Result<ChangeSet> moveItem(const Text &text, const Issue &issue, ItemPath from, ItemPath to)
{
    const auto found = itemAt(issue, from);
    if (!found)
        return std::unexpected(found.error());
    if (!isPlace(issue, to))
        return noSuchPlace();
    if (from.section == to.section && (to.item == from.item || to.item == from.item + 1))
        return ChangeSet();

    const Item &item = **found;
    QByteArray bytes = text.slice(item.span).toByteArray();
    if (!bytes.endsWith('\n') && !bytes.endsWith('\r'))
        bytes += text.lineBreak();
    using Kind = SectionPlaces::Kind;
    const Kind kind = item.contentColumn > 0 ? Kind::Bullet : Kind::BareLine;
    const Place place = SectionPlaces(text, issue.sections[to.section]).at(to.item, kind);
    const Replacement removal = SectionPlaces(text, issue.sections[from.section]).removal(from.item);
    return ChangeSet::of({removal, inserted(place, bytes)});
}

Result<ChangeSet> removeItem(const Text &text, const Issue &issue, ItemPath path)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    return ChangeSet::of({SectionPlaces(text, issue.sections[path.section]).removal(path.item)});
}

} // namespace Jianbao
