#include "utf8.h"

#include <algorithm>
#include <cstring>

namespace Jianbao::Utf8 {

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
