#pragma once

#include <QByteArrayView>

/// The shape of UTF-8 as Unicode 3.9, table 3-7 allows it: no over-long forms, no surrogates, nothing above U+10FFFF.
/// A byte that is no part of such a sequence stands for itself. Knows bytes only, nothing of texts or lines.
namespace Jianbao::Utf8 {

inline constexpr char32_t replacement = 0xFFFD;

/// Length in bytes (1 to 4) of the well-formed sequence at `p`, or 0 when the byte there begins none. `p < end`.
constexpr int sequenceLength(const char *p, const char *end)
{
    const auto first = static_cast<unsigned char>(*p);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;

    const int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (end - p < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(p[i]) & 0xC0) != 0x80)
            return 0;
    }
    // The second byte of these four has a narrower range than 80..BF.
    const auto second = static_cast<unsigned char>(p[1]);
    switch (first) {
    case 0xE0:
        return second >= 0xA0 ? length : 0; // over-long
    case 0xED:
        return second <= 0x9F ? length : 0; // surrogates
    case 0xF0:
        return second >= 0x90 ? length : 0; // over-long
    case 0xF4:
        return second <= 0x8F ? length : 0; // above U+10FFFF
    default:
        return length;
    }
}

/// The character of a well-formed sequence of `length` bytes.
constexpr char32_t codePoint(const char *p, int length)
{
    const auto bits = [p](int i) { return static_cast<char32_t>(static_cast<unsigned char>(p[i]) & 0x3F); };
    switch (length) {
    case 1:
        return static_cast<unsigned char>(*p);
    case 2:
        return (static_cast<char32_t>(*p & 0x1F) << 6) | bits(1);
    case 3:
        return (static_cast<char32_t>(*p & 0x0F) << 12) | (bits(1) << 6) | bits(2);
    default:
        return (static_cast<char32_t>(*p & 0x07) << 18) | (bits(1) << 12) | (bits(2) << 6) | bits(3);
    }
}

/// Offset at which the character begins that holds `offset`; `offset` itself when it is no byte within a longer one.
/// Looks back three bytes at most: a well-formed sequence never hides within another.
qsizetype characterStart(QByteArrayView bytes, qsizetype offset);

/// Offset of the first byte that is no part of a well-formed sequence, or -1.
qsizetype firstInvalid(QByteArrayView bytes);

} // namespace Jianbao::Utf8
