#include "utf8.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace Jianbao::Utf8 {

namespace {

/// Whether three bytes are a character whose lead needs no further look, as those of nearly all Chinese text are: not
/// E0, which may be over-long, and not ED, which may be a surrogate. Reads four bytes.
bool isPlainTriple(const char *p)
{
    const quint32 word = qFromBigEndian<quint32>(p);
    const quint32 lead = word >> 24;
    return (word & 0xF0C0C000U) == 0xE0808000U && lead != 0xE0 && lead != 0xED;
}

} // namespace

qsizetype characterStart(QByteArrayView bytes, qsizetype offset)
{
    if (offset <= 0 || offset >= bytes.size())
        return offset;
    const char *const end = bytes.data() + bytes.size();
    for (qsizetype start = offset; start >= std::max<qsizetype>(0, offset - 3); --start) {
        if ((static_cast<unsigned char>(bytes[start]) & 0xC0) != 0x80)
            return start + sequenceLength(bytes.data() + start, end) > offset ? start : offset;
    }
    return offset;
}

qsizetype firstInvalid(QByteArrayView bytes)
{
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    while (p < end) {
        while (end - p >= 4 && isPlainTriple(p))
            p += 3;
        // Eight ASCII bytes at a time: most of a file's markup, and all of an English one.
        quint64 word = 0;
        while (end - p >= 8 && (std::memcpy(&word, p, 8), (word & 0x8080808080808080ULL) == 0))
            p += 8;
        if (p == end)
            break;
        const int length = sequenceLength(p, end);
        if (length == 0)
            return p - bytes.data();
        p += length;
    }
    return -1;
}

} // namespace Jianbao::Utf8
