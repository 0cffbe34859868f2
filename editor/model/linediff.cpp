#include "linediff.h"

#include <QHash>
#include <algorithm>
#include <vector>

namespace Jianbao {

namespace {

/// How often a run is cut at the lines that are unique within it. More would be of no use but in made-up texts.
constexpr int deepest = 8;

/// Lines [begin, end) of each text.
struct Run {
    Span before;
    Span after;
};

struct Pair {
    qsizetype before = 0;
    qsizetype after = 0;
};

class LineDiff
{
public:
    LineDiff(const Text &before, const Text &after)
        : m_before(before)
        , m_after(after)
    {
    }

    ChangeSet changes()
    {
        compare({.before = {0, m_before.lineCount()}, .after = {0, m_after.lineCount()}}, 0);
        return ChangeSet::of(std::move(m_replacements));
    }

private:
    QByteArrayView lineBefore(qsizetype line) const { return m_before.slice(m_before.fullLine(line)); }
    QByteArrayView lineAfter(qsizetype line) const { return m_after.slice(m_after.fullLine(line)); }

    void compare(Run run, int depth)
    {
        auto &[before, after] = run;
        while (!before.isEmpty() && !after.isEmpty() && lineBefore(before.begin) == lineAfter(after.begin)) {
            ++before.begin;
            ++after.begin;
        }
        while (!before.isEmpty() && !after.isEmpty() && lineBefore(before.end - 1) == lineAfter(after.end - 1)) {
            --before.end;
            --after.end;
        }
        if (before.isEmpty() && after.isEmpty())
            return;
        std::vector<Pair> same;
        if (!before.isEmpty() && !after.isEmpty() && depth < deepest)
            same = inOrder(uniqueLines(run));
        if (same.empty())
            return replace(run);
        Run next{.before = {before.begin, before.begin}, .after = {after.begin, after.begin}};
        for (const Pair &pair : same) {
            next.before.end = pair.before;
            next.after.end = pair.after;
            compare(next, depth + 1);
            next = {.before = {pair.before + 1, 0}, .after = {pair.after + 1, 0}};
        }
        next.before.end = before.end;
        next.after.end = after.end;
        compare(next, depth + 1);
    }

    /// Lines that stand once in either part of the run, in the order of the text before.
    std::vector<Pair> uniqueLines(const Run &run) const
    {
        struct Places {
            Pair line;
            int before = 0;
            int after = 0;
        };
        QHash<QByteArrayView, Places> places;
        for (qsizetype line = run.before.begin; line < run.before.end; ++line) {
            Places &place = places[lineBefore(line)];
            place.line.before = line;
            ++place.before;
        }
        for (qsizetype line = run.after.begin; line < run.after.end; ++line) {
            if (const auto place = places.find(lineAfter(line)); place != places.end()) {
                place->line.after = line;
                ++place->after;
            }
        }
        std::vector<Pair> unique;
        for (const Places &place : std::as_const(places)) {
            if (place.before == 1 && place.after == 1)
                unique.push_back(place.line);
        }
        std::ranges::sort(unique, {}, &Pair::before);
        return unique;
    }

    /// The most of `pairs` that are in the same order in both texts: a longest increasing subsequence.
    static std::vector<Pair> inOrder(const std::vector<Pair> &pairs)
    {
        std::vector<std::size_t> ends; // of the best chain of each length, the one that ends first
        std::vector<std::ptrdiff_t> previous(pairs.size(), -1);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto longer =
                std::ranges::lower_bound(ends, pairs[i].after, {}, [&](std::size_t end) { return pairs[end].after; });
            if (longer != ends.begin())
                previous[i] = std::ptrdiff_t(*std::prev(longer));
            if (longer == ends.end())
                ends.push_back(i);
            else
                *longer = i;
        }
        std::vector<Pair> chain;
        for (std::ptrdiff_t i = ends.empty() ? -1 : std::ptrdiff_t(ends.back()); i >= 0; i = previous[std::size_t(i)])
            chain.push_back(pairs[std::size_t(i)]);
        std::ranges::reverse(chain);
        return chain;
    }

    void replace(const Run &run)
    {
        const Span from = bytes(m_before, run.before);
        const ChangeSet change =
            ChangeSet::between(m_before.slice(from), m_after.slice(bytes(m_after, run.after)), from.begin);
        m_replacements += change.replacements();
    }

    static Span bytes(const Text &text, Span lines)
    {
        const auto beginOf = [&text](qsizetype line) {
            return line < text.lineCount() ? text.fullLine(line).begin : text.size();
        };
        return {beginOf(lines.begin), beginOf(lines.end)};
    }

    const Text &m_before;
    const Text &m_after;
    QList<Replacement> m_replacements;
};

} // namespace

ChangeSet lineDifference(const Text &before, const Text &after)
{
    return LineDiff(before, after).changes();
}

} // namespace Jianbao
