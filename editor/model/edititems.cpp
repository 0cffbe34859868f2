#include "edithelpers.h"
#include "inlinescan.h"
#include "itemwriter.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

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

    /// The lines of these blocks (numbers in ascending order) with the blank lines that would be left over.
    QList<Replacement> removals(const QList<qsizetype> &blocks) const
    {
        QList<Replacement> all;
        for (qsizetype i = 0; i < blocks.size();) {
            qsizetype last = i;
            while (last + 1 < blocks.size() && blocks[last + 1] == blocks[last] + 1)
                ++last;
            all.append(removal(blocks[i], blocks[last]));
            i = last + 1;
        }
        return all;
    }

    /// The numbers of these items as blocks.
    QList<qsizetype> blocksOf(const QList<qsizetype> &items) const
    {
        QList<qsizetype> numbers;
        for (qsizetype block = 0; block < m_section.blocks.size(); ++block) {
            if (std::ranges::binary_search(items, m_section.blocks[block].item))
                numbers.append(block);
        }
        return numbers;
    }

    /// The exact bytes of items (at least one, in ascending order), to be put in before `index` of another place.
    Replacement inserted(const SectionPlaces &from, const QList<qsizetype> &items, qsizetype index) const
    {
        QByteArray bytes;
        bool wasBullet = true;
        bool allBullets = true;
        for (const qsizetype item : items) {
            const bool bullet = from.isBullet(item);
            if (!bytes.isEmpty() && (!bullet || !wasBullet || isSpaced()))
                bytes += m_lineBreak;
            bytes += m_text.slice(from.m_section.items[item].span);
            if (!bytes.endsWith('\n') && !bytes.endsWith('\r'))
                bytes += m_lineBreak;
            allBullets = allBullets && bullet;
            wasBullet = bullet;
        }
        const Place place = at(index, allBullets ? Kind::Bullet : Kind::BareLine);
        return {{place.offset, place.offset}, place.before + bytes + place.after};
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
    /// A run of blocks with nothing but blank lines between.
    Replacement removal(qsizetype firstBlock, qsizetype lastBlock) const
    {
        const QList<Block> &blocks = m_section.blocks;
        Span lines{blocks[firstBlock].span.begin, blocks[lastBlock].span.end};
        const auto run = std::span(blocks).subspan(size_t(firstBlock), size_t(lastBlock - firstBlock + 1));
        const auto isItem = [](const Block &block) { return block.kind == Block::Kind::Item; };
        const auto first = std::ranges::find_if(run, isItem);
        const qsizetype above = m_text.lineAt(lines.begin) - 1;
        const bool blankAbove = above >= 0 && isBlank(above);
        const bool ends = lines.end == m_text.size();
        const bool blankBelow = !ends && isBlank(m_text.lineAt(lines.end));
        if (first == run.end()) {
            if (blankAbove && blankBelow)
                lines.end = behindBlankLines(lines.end);
            const bool wouldJoin = above >= 0 && !ends && !blankAbove && !blankBelow;
            return {lines, wouldJoin ? m_lineBreak : QByteArray()};
        }
        const qsizetype firstItem = first->item;
        const qsizetype lastItem = std::ranges::find_if(run.rbegin(), run.rend(), isItem)->item;
        if (blankAbove && blankBelow) {
            if (lastItem + 1 < m_section.items.size())
                lines.end = behindBlankLines(lines.end);
            else if (firstItem > 0)
                lines.begin = beforeBlankLines(above);
        } else if (above >= 0 && !ends && !blankAbove && !blankBelow && !isBetweenBullets(firstItem, lastItem)) {
            return {lines, m_lineBreak};
        }
        return {lines, {}};
    }

    bool isBlank(qsizetype line) const { return trimmed(m_text.bytes(), m_text.line(line)).isEmpty(); }
    bool isBlankLineAt(qsizetype offset) const { return offset < m_text.size() && isBlank(m_text.lineAt(offset)); }
    bool isTextAt(qsizetype offset) const { return offset < m_text.size() && !isBlank(m_text.lineAt(offset)); }
    bool isTextAbove(qsizetype offset) const { return offset > 0 && !isBlank(m_text.lineAt(offset - 1)); }
    bool isBullet(qsizetype index) const { return m_section.items[index].contentColumn > 0; }

    bool isBetweenBullets(qsizetype first, qsizetype last) const
    {
        return first > 0 && last + 1 < m_section.items.size() && isBullet(first - 1) && isBullet(last + 1);
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
    return moveItems(text, issue, from.section, {from.item}, to);
}

Result<ChangeSet> moveItems(const Text &text, const Issue &issue, qsizetype section, const QList<qsizetype> &items,
                            ItemPath to)
{
    for (const qsizetype item : items) {
        if (const auto found = itemAt(issue, {section, item}); !found)
            return std::unexpected(found.error());
    }
    if (!isPlace(issue, to))
        return noSuchPlace();
    const SectionPlaces from(text, issue.sections[section]);
    const SectionPlaces target(text, issue.sections[to.section]);
    // Items that stand around the place already stay; those above go before them, those below behind them.
    qsizetype first = to.item;
    qsizetype last = to.item;
    if (to.section == section) {
        while (std::ranges::binary_search(items, first - 1))
            --first;
        while (std::ranges::binary_search(items, last))
            ++last;
    }
    const bool stays = first < last;
    QList<qsizetype> above;
    QList<qsizetype> below;
    for (const qsizetype item : items) {
        if (item < first || !stays)
            above.append(item);
        else if (item >= last)
            below.append(item);
    }
    if (above.isEmpty() && below.isEmpty())
        return ChangeSet();
    QList<Replacement> changes = from.removals(from.blocksOf(above + below));
    if (!above.isEmpty())
        changes.append(target.inserted(from, above, first));
    if (!below.isEmpty())
        changes.append(target.inserted(from, below, last));
    return ChangeSet::of(changes);
}

Result<ChangeSet> removeItem(const Text &text, const Issue &issue, ItemPath path)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    const SectionPlaces places(text, issue.sections[path.section]);
    return ChangeSet::of(places.removals(places.blocksOf({path.item})));
}

Result<ChangeSet> removeBlocks(const Text &text, const Issue &issue, qsizetype section, const QList<qsizetype> &blocks)
{
    const bool exist =
        section >= 0 && section < issue.sections.size() &&
        std::ranges::all_of(
            blocks, [&](qsizetype block) { return block >= 0 && block < issue.sections[section].blocks.size(); });
    if (!exist)
        return noSuchPlace();
    return ChangeSet::of(SectionPlaces(text, issue.sections[section]).removals(blocks));
}

} // namespace Jianbao
