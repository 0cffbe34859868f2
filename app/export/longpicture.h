#pragma once

#include "error.h"

#include <QImage>

namespace Jianbao {

/// Puts the pieces of a long picture together and writes it as PNG bytes. Holds three bytes a pixel and refuses, before
/// it takes any memory, what would be too much for the machine and for the programs that are to show it.
class LongPicture
{
public:
    static constexpr int tallest = 60'000; ///< pixels: with 750 of width, 135 MB

    LongPicture() = default;
    static Result<LongPicture> ofSize(QSize pixels);

    /// Takes a piece as wide as the picture; what reaches below it is cut off.
    void add(const QImage &piece, int top);
    /// Takes its time: for a worker thread. Empty when there is not enough memory.
    QByteArray png() const;

private:
    QImage m_image;
};

} // namespace Jianbao
