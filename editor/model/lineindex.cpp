#include "lineindex.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Jianbao {

namespace {

constexpr qsizetype usualLine = 48; ///< bytes; a guess that saves most of the growing

const char *find(char wanted, const char *from, const char *end)
{
    if (from == end)
        return end;
    const auto *found = static_cast<const char *>(std::memchr(from, wanted, static_cast<size_t>(end - from)));
    return found ? found : end;
}

} // namespace

LineIndex::LineIndex(QByteArrayView bytes)
    : m_size(bytes.size())
{
    Q_ASSERT(m_size <= std::numeric_limits<quint32>::max());
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    m_starts.reserve(1 + static_cast<size_t>(m_size / usualLine));
    m_starts.push_back(0);

    // Each search starts again only behind its own last find, so both together pass over the bytes once.
    const char *lf = find('\n', begin, end);
    const char *cr = find('\r', begin, end);
    while (lf != end || cr != end) {
        const char *next = nullptr;
        if (cr < lf) {
            next = cr + 1;
            cr = find('\r', next, end);
            if (lf == next && lf != end)
                lf = find('\n', ++next, end);
        } else {
            next = lf + 1;
            lf = find('\n', next, end);
        }
        m_starts.push_back(static_cast<quint32>(next - begin));
    }
}

qsizetype LineIndex::lineAt(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_starts, offset, {}, [](quint32 start) { return qsizetype(start); });
    return (next - m_starts.begin()) - 1;
}

Span LineIndex::fullLine(qsizetype index) const
{
    const auto i = static_cast<size_t>(index);
    return {m_starts[i], i + 1 < m_starts.size() ? qsizetype(m_starts[i + 1]) : m_size};
}

} // namespace Jianbao
