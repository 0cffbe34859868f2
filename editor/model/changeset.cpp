#include "changeset.h"

#include "utf8.h"

#include <algorithm>
#include <cstring>

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
    // Block by block first: memcmp() is many times as fast as a loop over bytes.
    constexpr qsizetype block = 4096;
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (shorter - same >= block && std::memcmp(a.data() + same, b.data() + same, block) == 0)
        same += block;
    return std::ranges::mismatch(a.sliced(same), b.sliced(same)).in1 - a.begin();
}

qsizetype commonTail(QByteArrayView a, QByteArrayView b)
{
    constexpr qsizetype block = 4096;
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (shorter - same >= block &&
           std::memcmp(a.data() + a.size() - same - block, b.data() + b.size() - same - block, block) == 0)
        same += block;
    a.chop(same);
    b.chop(same);
    return same + (std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
}

/// Bytes that a first change put in, as long as it is open whether a second one replaces them.
class PendingBytes
{
public:
    PendingBytes() = default;
    PendingBytes(qsizetype begin, QByteArrayView bytes)
        : m_begin(begin)
        , m_bytes(bytes)
    {
    }

    /// Gives up those before `offset`.
    QByteArrayView take(qsizetype offset)
    {
        const qsizetype count = std::clamp<qsizetype>(offset - m_begin, 0, m_bytes.size());
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        m_begin += count;
        return taken;
    }

private:
    qsizetype m_begin = 0;
    QByteArrayView m_bytes;
};

/// Makes one change of two. Both are laid over the text between them: of the first the runs that its bytes fill there,
/// of the second the runs that it replaces. Runs that overlap or touch become one replacement. What that puts in is,
/// from left to right, what the first put in and the second leaves alone, and what the second puts in: any other byte
/// under such runs is one that the second replaces. Linear in replacements and in the bytes they put in.
class Composer
{
public:
    Composer(const QList<Replacement> &first, const QList<Replacement> &second)
        : m_first(first.cbegin())
        , m_firstEnd(first.cend())
        , m_second(second.cbegin())
        , m_secondEnd(second.cend())
    {
    }

    QList<Replacement> composed()
    {
        QList<Replacement> all;
        while (m_first != m_firstEnd || m_second != m_secondEnd) {
            Replacement next = join();
            if (!next.at.isEmpty() || !next.with.isEmpty())
                all.append(std::move(next));
        }
        return all;
    }

private:
    qsizetype firstBegin() const { return m_first->at.begin + m_shift; }
    bool hasFirstBy(qsizetype offset) const { return m_first != m_firstEnd && firstBegin() <= offset; }
    bool hasSecondBy(qsizetype offset) const { return m_second != m_secondEnd && m_second->at.begin <= offset; }
    /// At the same place what the second puts in stands before what the first did.
    bool isSecondNext() const { return m_first == m_firstEnd || hasSecondBy(firstBegin()); }

    /// All runs that hang together from the next one on.
    Replacement join()
    {
        const qsizetype begin = isSecondNext() ? m_second->at.begin : firstBegin();
        const qsizetype beginInFirstText = begin - m_shift;
        m_end = begin;
        m_with = {};
        while (hasFirstBy(m_end) || hasSecondBy(m_end))
            isSecondNext() ? takeSecond() : takeFirst();
        m_with += m_pending.take(m_end);
        return {{beginInFirstText, m_end - m_shift}, std::move(m_with)};
    }

    void takeFirst()
    {
        m_with += m_pending.take(m_end);
        m_pending = {firstBegin(), m_first->with};
        m_pending.take(m_replacedTo);
        m_end = std::max(m_end, firstBegin() + m_first->with.size());
        m_shift += m_first->with.size() - m_first->at.size();
        ++m_first;
    }

    void takeSecond()
    {
        m_with += m_pending.take(m_second->at.begin);
        m_with += m_second->with;
        m_replacedTo = m_second->at.end;
        m_pending.take(m_replacedTo);
        m_end = std::max(m_end, m_replacedTo);
        ++m_second;
    }

    QList<Replacement>::const_iterator m_first;
    const QList<Replacement>::const_iterator m_firstEnd;
    QList<Replacement>::const_iterator m_second;
    const QList<Replacement>::const_iterator m_secondEnd;

    qsizetype m_shift = 0;      ///< how far the text between is ahead of the first one here
    qsizetype m_replacedTo = 0; ///< up to where the second has replaced the text between
    PendingBytes m_pending;

    // The replacement in the making.
    qsizetype m_end = 0; ///< in the text between
    QByteArray m_with;
};

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

    ChangeSet result;
    result.m_replacements = Composer(m_replacements, next.m_replacements).composed();
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
