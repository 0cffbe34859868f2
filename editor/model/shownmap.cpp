#include "shownmap.h"

#include "utf8.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Jianbao {

namespace {

constexpr qsizetype checkpointDistance = 256;

/// One character of the text: what it takes in the file and what it takes on the screen.
struct Character {
    int bytes;
    int units;
};

inline Character characterAt(const char *p, const char *end)
{
    if (static_cast<unsigned char>(*p) < 0x80)
        return {*p == '\r' && end - p > 1 && p[1] == '\n' ? 2 : 1, 1};
    const int length = Utf8::sequenceLength(p, end);
    return length == 0 ? Character{1, 1} : Character{length, length == 4 ? 2 : 1};
}

/// Whether the eight bytes at `p` are ASCII other than CR, so that bytes and units run in step.
inline bool isPlainAscii(const char *p)
{
    constexpr quint64 ones = 0x0101010101010101ULL;
    constexpr quint64 highs = 0x8080808080808080ULL;
    quint64 word = 0;
    std::memcpy(&word, p, 8);
    const quint64 carriageReturns = word ^ (ones * '\r');
    return ((word | ((carriageReturns - ones) & ~carriageReturns)) & highs) == 0;
}

/// What QTextDocument would take for the end of a block or frame: it must never see one from the file.
bool isBlockBoundary(char32_t c)
{
    return c == 0x2029 || c == 0xFDD0 || c == 0xFDD1;
}

char16_t *put(char32_t c, char16_t *out)
{
    if (QChar::requiresSurrogates(c)) {
        *out++ = QChar::highSurrogate(c);
        *out++ = QChar::lowSurrogate(c);
    } else {
        *out++ = static_cast<char16_t>(c);
    }
    return out;
}

char16_t *dataOf(QString &string)
{
    return reinterpret_cast<char16_t *>(string.data());
}

} // namespace

ShownMap::ShownMap(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<quint32>::max());
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    m_checkpoints.reserve(static_cast<size_t>(bytes.size() / checkpointDistance + 1));

    const char *p = begin;
    qsizetype position = 0;
    const char *next = begin; // the checkpoint due: the first character that begins at or behind it
    while (p < end) {
        if (p >= next) {
            m_checkpoints.push_back({static_cast<quint32>(p - begin), static_cast<quint32>(position)});
            next += std::min<qsizetype>(checkpointDistance, end - next);
        }
        if (end - p >= 8 && isPlainAscii(p)) {
            p += 8;
            position += 8;
            continue;
        }
        const Character c = characterAt(p, end);
        p += c.bytes;
        position += c.units;
    }
    if (m_checkpoints.empty())
        m_checkpoints.push_back({0, 0});
    m_shownSize = position;
}

qsizetype ShownMap::toShown(QByteArrayView bytes, qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_checkpoints, offset, {}, &Checkpoint::offset);
    const Checkpoint from = *std::prev(behind);
    const char *p = bytes.data() + from.offset;
    const char *const wanted = bytes.data() + offset;
    const char *const end = bytes.data() + bytes.size();
    qsizetype position = from.position;
    while (p < wanted) {
        const Character c = characterAt(p, end);
        p += c.bytes;
        if (p > wanted)
            break;
        position += c.units;
    }
    return position;
}

qsizetype ShownMap::fromShown(QByteArrayView bytes, qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_checkpoints, position, {}, &Checkpoint::position);
    const Checkpoint from = *std::prev(behind);
    const char *p = bytes.data() + from.offset;
    const char *const end = bytes.data() + bytes.size();
    qsizetype at = from.position;
    while (p < end && at < position) {
        const Character c = characterAt(p, end);
        at += c.units;
        if (at > position)
            break;
        p += c.bytes;
    }
    return p - bytes.data();
}

QString ShownMap::shown(QByteArrayView bytes) const
{
    QString result(m_shownSize, Qt::Uninitialized);
    char16_t *out = dataOf(result);
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    while (p < end) {
        if (*p == '\r') {
            *out++ = u'\n';
            p += characterAt(p, end).bytes;
            continue;
        }
        const int length = Utf8::sequenceLength(p, end);
        const char32_t c = length == 0 ? Utf8::replacement : Utf8::codePoint(p, length);
        out = put(isBlockBoundary(c) ? Utf8::replacement : c, out);
        p += std::max(length, 1);
    }
    Q_ASSERT(out == dataOf(result) + result.size());
    return result;
}

QString decoded(QByteArrayView bytes)
{
    QString result(bytes.size(), Qt::Uninitialized); // no character has more units than bytes
    char16_t *out = dataOf(result);
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    while (p < end) {
        const int length = Utf8::sequenceLength(p, end);
        out = put(length == 0 ? Utf8::replacement : Utf8::codePoint(p, length), out);
        p += std::max(length, 1);
    }
    result.truncate(out - dataOf(result));
    return result;
}

} // namespace Jianbao
