#include "edits.h"
#include "inlinescan.h"
#include "parser.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

using Area = BlockPath::Area;

std::unexpected<Error> refused(const char *source)
{
    return std::unexpected(Error{QCoreApplication::translate("Jianbao::Edits", source)});
}

bool isPlace(const Issue &issue, BlockPath path)
{
    const bool isArea = path.area != Area::Section || (path.section >= 0 && path.section < issue.sections.size());
    return isArea && path.block >= 0 && path.block <= blocksAt(issue, path).size();
}

bool isBlock(const Issue &issue, BlockPath path)
{
    return isPlace(issue, path) && path.block < blocksAt(issue, path).size();
}

/// The lines around a place, as far as they matter to who puts something between them.
class Lines
{
public:
    explicit Lines(const Text &text)
        : m_text(text)
        , m_lineBreak(text.lineBreak().toByteArray())
    {
    }

    Replacement removed(Span block) const
    {
        Span lines = block;
        if (lines.end == m_text.size()) {
            while (lines.begin > 0 && isBlank(m_text.lineAt(lines.begin - 1)))
                lines.begin = m_text.line(m_text.lineAt(lines.begin - 1)).begin;
            return {lines, {}};
        }
        const bool blankAbove = lines.begin == 0 || isBlank(m_text.lineAt(lines.begin - 1));
        if (!blankAbove || !isBlankAt(lines.end))
            return {lines, blankAbove || isBlankAt(lines.end) ? QByteArray() : m_lineBreak};
        while (lines.end < m_text.size() && isBlankAt(lines.end))
            lines.end = m_text.fullLine(m_text.lineAt(lines.end)).end;
        return {lines, {}};
    }

    /// `bytes`, whole lines, at the beginning of a line.
    Replacement inserted(qsizetype offset, const QByteArray &bytes) const
    {
        const bool endsLine =
            offset == 0 || m_text.bytes().at(offset - 1) == '\n' || m_text.bytes().at(offset - 1) == '\r';
        QByteArray before = endsLine ? QByteArray() : m_lineBreak;
        if (offset > 0 && !isBlank(m_text.lineAt(offset - 1)))
            before += m_lineBreak;
        const bool textFollows = offset < m_text.size() && !isBlankAt(offset);
        return {{offset, offset}, before + bytes + (textFollows ? m_lineBreak : QByteArray())};
    }

private:
    bool isBlank(qsizetype line) const { return trimmed(m_text.bytes(), m_text.line(line)).isEmpty(); }
    bool isBlankAt(qsizetype offset) const { return isBlank(m_text.lineAt(offset)); }

    const Text &m_text;
    const QByteArray m_lineBreak;
};

/// Where an area begins that has no blocks: behind the heading, or at the end of what else is there.
qsizetype emptyAreaEnd(const Text &text, const Issue &issue, BlockPath path)
{
    if (path.area == Area::Section)
        return text.fullLine(text.lineAt(issue.sections[path.section].heading.end)).end;
    const Span area = path.area == Area::Opening ? issue.opening : issue.ending;
    qsizetype line = text.lineAt(area.end > area.begin ? area.end - 1 : area.end);
    while (text.line(line).begin > area.begin && trimmed(text.bytes(), text.line(line)).isEmpty())
        --line;
    return area.isEmpty() ? area.begin : text.fullLine(line).end;
}

qsizetype offsetOf(const Text &text, const Issue &issue, BlockPath path)
{
    const QList<Block> blocks = blocksAt(issue, path);
    if (path.block < blocks.size())
        return blocks[path.block].span.begin;
    return blocks.isEmpty() ? emptyAreaEnd(text, issue, path) : blocks.last().span.end;
}

qsizetype blockCount(const Issue &issue)
{
    qsizetype count = issue.openingBlocks.size() + issue.endingBlocks.size();
    for (const Section &section : issue.sections)
        count += section.blocks.size();
    return count;
}

} // namespace

QList<Block> blocksAt(const Issue &issue, BlockPath path)
{
    if (path.area == Area::Opening)
        return issue.openingBlocks;
    if (path.area == Area::Ending)
        return issue.endingBlocks;
    return path.section >= 0 && path.section < issue.sections.size() ? issue.sections[path.section].blocks
                                                                     : QList<Block>();
}

BlockPath movedTo(BlockPath from, BlockPath to)
{
    const bool within = from.area == to.area && (from.area != Area::Section || from.section == to.section);
    if (within && from.block < to.block)
        --to.block;
    return to;
}

Result<ChangeSet> moveBlock(const Text &text, const Issue &issue, BlockPath from, BlockPath to, const Profile &profile)
{
    if (!isBlock(issue, from))
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "There is no such part of the issue any more."));
    if (!isPlace(issue, to))
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "There is no such place in the issue any more."));
    const BlockPath now = movedTo(from, to);
    if (now == from)
        return ChangeSet();

    const Block block = blocksAt(issue, from)[from.block];
    QByteArray bytes = text.slice(block.span).toByteArray();
    if (!bytes.endsWith('\n') && !bytes.endsWith('\r'))
        bytes += text.lineBreak();
    const Lines lines(text);
    const ChangeSet changes =
        ChangeSet::of({lines.removed(block.span), lines.inserted(offsetOf(text, issue, to), bytes)});

    // Markdown joins what touches, and a text behind an item is the item's: only reading it again tells.
    const Text after = changes.applyTo(text);
    const Issue moved = parseIssue(after, profile);
    const bool isWhole = moved.sections.size() == issue.sections.size() && blockCount(moved) == blockCount(issue) &&
                         isBlock(moved, now) && blocksAt(moved, now)[now.block].kind == block.kind &&
                         after.slice(blocksAt(moved, now)[now.block].span) == bytes;
    if (!isWhole)
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits",
                                         "It cannot stand there: it would run together with the text beside it."));
    return changes;
}

Result<ChangeSet> removeBlock(const Text &text, const Issue &issue, BlockPath path)
{
    if (!isBlock(issue, path))
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "There is no such part of the issue any more."));
    return ChangeSet::of({Lines(text).removed(blocksAt(issue, path)[path.block].span)});
}

} // namespace Jianbao
