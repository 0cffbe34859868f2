#include "changeset.h"

#include "utf8.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// Whether an edit may begin or end at `offset`: not within a UTF-8 character, not between the CR and LF of one break.
bool isBoundary(QByteArrayView bytes, qsizetype offset)
{
    if (offset <= 0 || offset >= bytes.size())
        return true;
    if (bytes[offset] == '\n' && bytes[offset - 1] == '\r')
        return false;
    return Utf8::characterStart(bytes, offset) == offset;
}

qsizetype commonHead(QByteArrayView a, QByteArrayView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

qsizetype commonTail(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
}

} // namespace

ChangeSet ChangeSet::replace(Span at, QByteArray with)
{
    return of({{at, std::move(with)}});
}

ChangeSet ChangeSet::insert(qsizetype offset, QByteArray bytes)
{
    return replace({offset, offset}, std::move(bytes));
}

ChangeSet ChangeSet::remove(Span at)
{
    return replace(at, {});
}

ChangeSet ChangeSet::of(QList<Replacement> replacements)
{
    // Nothing moves past another at the same offset: the order given is the order of what is typed there.
    std::ranges::stable_sort(replacements, {}, [](const Replacement &r) { return r.at.begin; });

    ChangeSet result;
    for (Replacement &next : replacements) {
        if (next.at.isEmpty() && next.with.isEmpty())
            continue;
        if (result.m_replacements.isEmpty() || result.m_replacements.constLast().at.end < next.at.begin) {
            result.m_replacements.append(std::move(next));
            continue;
        }
        Replacement &last = result.m_replacements.last();
        const bool touches = last.at.end == next.at.begin || (next.at.isEmpty() && last.at.begin == next.at.begin);
        Q_ASSERT_X(touches, "ChangeSet::of", "replacements overlap");
        if (!touches)
            continue; // the same bytes cannot become two things: the first one given stands
        last.with += next.with;
        last.at.end = std::max(last.at.end, next.at.end);
    }
    return result;
}

ChangeSet ChangeSet::between(QByteArrayView before, QByteArrayView after, qsizetype offset)
{
    qsizetype head = commonHead(before, after);
    while (!isBoundary(before, head) || !isBoundary(after, head))
        --head;

    qsizetype tail = commonTail(before.sliced(head), after.sliced(head));
    while (!isBoundary(before, before.size() - tail) || !isBoundary(after, after.size() - tail))
        --tail;

    return replace({offset + head, offset + before.size() - tail},
                   after.sliced(head, after.size() - tail - head).toByteArray());
}

bool ChangeSet::isEmpty() const
{
    return m_replacements.isEmpty();
}

const QList<Replacement> &ChangeSet::replacements() const
{
    return m_replacements;
}

qsizetype ChangeSet::growth() const
{
    qsizetype growth = 0;
    for (const Replacement &r : m_replacements)
        growth += r.with.size() - r.at.size();
    return growth;
}

bool ChangeSet::fits(const Text &text) const
{
    return isEmpty() || (m_replacements.constFirst().at.begin >= 0 && m_replacements.constLast().at.end <= text.size());
}

Text ChangeSet::applyTo(const Text &before) const
{
    Q_ASSERT(fits(before));
    if (isEmpty() || !fits(before))
        return before;
    QByteArray after;
    after.reserve(before.size() + growth());
    qsizetype done = 0;
    for (const Replacement &r : m_replacements) {
        after += before.slice({done, r.at.begin});
        after += r.with;
        done = r.at.end;
    }
    after += before.slice({done, before.size()});
    return Text(std::move(after));
}

ChangeSet ChangeSet::inverted(const Text &before) const
{
    ChangeSet result;
    result.m_replacements.reserve(m_replacements.size());
    qsizetype shift = 0;
    for (const Replacement &r : m_replacements) {
        const qsizetype begin = r.at.begin + shift;
        result.m_replacements.append({{begin, begin + r.with.size()}, before.slice(r.at).toByteArray()});
        shift += r.with.size() - r.at.size();
    }
    return result;
}

ChangeSet ChangeSet::then(const ChangeSet &next) const
{
    if (next.isEmpty())
        return *this;
    if (isEmpty())
        return next;

    // Both are laid over the text between them: ours are the runs our bytes fill there, next's those it replaces. Runs
    // that overlap or touch melt into one replacement. What it puts in is, from left to right, our bytes that next
    // leaves alone and next's bytes; a byte of the text between that is neither is replaced by next and so drops out.
    ChangeSet result;
    auto ours = m_replacements.cbegin();
    auto theirs = next.m_replacements.cbegin();
    qsizetype shift = 0; // by how much the text between is ahead of the first one at this point
    while (ours != m_replacements.cend() || theirs != next.m_replacements.cend()) {
        const auto oursBegin = [&] { return ours->at.begin + shift; };
        const auto weBegin = [&] {
            return ours != m_replacements.cend() &&
                   (theirs == next.m_replacements.cend() || oursBegin() < theirs->at.begin);
        };
        const qsizetype begin = weBegin() ? oursBegin() : theirs->at.begin;
        const qsizetype shiftBefore = shift;
        qsizetype end = begin;
        qsizetype replacedTo = begin; // next has dealt with the text between up to here
        QByteArray with;

        // Our bytes wait here until it is known whether next cuts into them.
        Span waiting{begin, begin};
        const QByteArray *waitingBytes = nullptr;
        const auto flush = [&](qsizetype upTo) {
            if (!waitingBytes)
                return;
            const qsizetype from = std::max(waiting.begin, replacedTo);
            const qsizetype to = std::min(waiting.end, upTo);
            if (from < to)
                with += QByteArrayView(*waitingBytes).sliced(from - waiting.begin, to - from);
            if (to == waiting.end)
                waitingBytes = nullptr;
        };
        for (;;) {
            if (weBegin() && oursBegin() <= end) {
                flush(waiting.end);
                waiting = {oursBegin(), oursBegin() + ours->with.size()};
                waitingBytes = &ours->with;
                end = std::max(end, waiting.end);
                shift += ours->with.size() - ours->at.size();
                ++ours;
            } else if (!weBegin() && theirs != next.m_replacements.cend() && theirs->at.begin <= end) {
                flush(theirs->at.begin);
                with += theirs->with;
                replacedTo = theirs->at.end;
                end = std::max(end, replacedTo);
                ++theirs;
            } else {
                break;
            }
        }
        flush(waiting.end);

        const Span at{begin - shiftBefore, end - shift};
        if (!at.isEmpty() || !with.isEmpty())
            result.m_replacements.append({at, std::move(with)});
    }
    return result;
}

qsizetype ChangeSet::map(qsizetype offset, Side side) const
{
    qsizetype shift = 0;
    for (const Replacement &r : m_replacements) {
        if (offset < r.at.begin)
            break;
        if (offset <= r.at.end)
            return r.at.begin + shift + (side == Side::Before ? 0 : r.with.size());
        shift += r.with.size() - r.at.size();
    }
    return offset + shift;
}

Span ChangeSet::map(Span span) const
{
    return {map(span.begin, Side::Before), map(span.end, Side::After)};
}

} // namespace Jianbao
