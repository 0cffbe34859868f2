#include "unifieddiff.h"

#include <algorithm>

namespace Jianbao::Cli {

namespace {

constexpr qsizetype contextLines = 3;

/// A text cut at its line feeds alone, as diff and patch see lines (a Text knows more line breaks).
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_bytes(bytes)
    {
        for (qsizetype begin = 0; begin < bytes.size();) {
            m_starts += begin;
            const qsizetype feed = bytes.indexOf('\n', begin);
            begin = feed < 0 ? bytes.size() : feed + 1;
        }
    }

    qsizetype count() const { return m_starts.size(); }
    QByteArrayView at(qsizetype line) const
    {
        const qsizetype end = line + 1 < count() ? m_starts.at(line + 1) : m_bytes.size();
        return m_bytes.sliced(m_starts.at(line), end - m_starts.at(line));
    }
    /// The line that holds the byte; count() for the end of a text that ends with a line feed.
    qsizetype holding(qsizetype offset) const
    {
        if (offset == m_bytes.size() && (m_bytes.isEmpty() || m_bytes.endsWith('\n')))
            return count();
        return std::ranges::upper_bound(m_starts, offset) - m_starts.begin() - 1;
    }

private:
    QByteArrayView m_bytes;
    QList<qsizetype> m_starts;
};

/// Lines [begin, end) of the one text that become lines [newBegin, newEnd) of the other.
struct Region {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype newBegin = 0;
    qsizetype newEnd = 0;
};

/// A replacement takes in whole lines; those it did not change after all are given back.
void trim(Region &region, const Lines &before, const Lines &after)
{
    while (region.begin < region.end && region.newBegin < region.newEnd &&
           before.at(region.begin) == after.at(region.newBegin)) {
        ++region.begin;
        ++region.newBegin;
    }
    while (region.begin < region.end && region.newBegin < region.newEnd &&
           before.at(region.end - 1) == after.at(region.newEnd - 1)) {
        --region.end;
        --region.newEnd;
    }
}

QList<Region> changedRegions(const Lines &before, const Lines &after, const ChangeSet &changes)
{
    QList<Region> regions;
    qsizetype growth = 0;
    for (const auto &[at, with] : changes.replacements()) {
        const qsizetype newBegin = at.begin + growth;
        growth += with.size() - at.size();
        const Region region{before.holding(at.begin), std::min(before.holding(at.end) + 1, before.count()),
                            after.holding(newBegin), std::min(after.holding(at.end + growth) + 1, after.count())};
        if (!regions.isEmpty() && region.begin < regions.constLast().end) {
            regions.last().end = std::max(regions.constLast().end, region.end);
            regions.last().newEnd = std::max(regions.constLast().newEnd, region.newEnd);
        } else {
            regions += region;
        }
    }
    for (Region &region : regions)
        trim(region, before, after);
    return regions;
}

void appendLine(QByteArray &diff, char mark, QByteArrayView line)
{
    diff += mark;
    diff += line;
    if (!line.endsWith('\n'))
        diff += "\n\\ No newline at end of file\n";
}

void appendRange(QByteArray &diff, qsizetype begin, qsizetype end)
{
    diff += QByteArray::number(begin == end ? begin : begin + 1); // an empty range is named by the line before it
    if (end - begin != 1)
        diff += ',' + QByteArray::number(end - begin);
}

/// The regions [first, last) lie so close that their context touches.
void appendHunk(QByteArray &diff, const Lines &before, const Lines &after, const Region *first, const Region *last)
{
    const qsizetype lead = std::min(contextLines, first->begin);
    const Region &final = *(last - 1);
    const qsizetype trail = std::min(contextLines, before.count() - final.end);

    diff += "@@ -";
    appendRange(diff, first->begin - lead, final.end + trail);
    diff += " +";
    appendRange(diff, first->newBegin - lead, final.newEnd + trail);
    diff += " @@\n";
    qsizetype line = first->begin - lead;
    for (const Region *region = first; region != last; ++region) {
        for (; line < region->begin; ++line)
            appendLine(diff, ' ', before.at(line));
        for (; line < region->end; ++line)
            appendLine(diff, '-', before.at(line));
        for (qsizetype added = region->newBegin; added < region->newEnd; ++added)
            appendLine(diff, '+', after.at(added));
    }
    for (; line < final.end + trail; ++line)
        appendLine(diff, ' ', before.at(line));
}

} // namespace

QByteArray unifiedDiff(const QString &fileName, const Text &before, const ChangeSet &changes)
{
    if (changes.isEmpty())
        return {};
    const Text changed = changes.applyTo(before);
    const Lines oldLines(before.bytes());
    const Lines newLines(changed.bytes());
    const QList<Region> regions = changedRegions(oldLines, newLines, changes);

    QByteArray diff = "--- " + fileName.toUtf8() + "\n+++ " + fileName.toUtf8() + '\n';
    const Region *const end = regions.constData() + regions.size();
    for (const Region *first = regions.constData(); first != end;) {
        const Region *last = first + 1;
        while (last != end && last->begin - (last - 1)->end <= 2 * contextLines)
            ++last;
        appendHunk(diff, oldLines, newLines, first, last);
        first = last;
    }
    return diff;
}

} // namespace Jianbao::Cli
