#pragma once

#include <QtTypes>

namespace Jianbao {

/// A half-open run [begin, end) of byte offsets in a Text.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype size() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    friend constexpr bool operator==(Span, Span) = default;
};

} // namespace Jianbao
