#include "longpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QLocale>
#include <algorithm>
#include <cstring>

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Result<LongPicture> LongPicture::ofSize(QSize pixels)
{
    if (pixels.height() > tallest) {
        const QLocale numbers;
        return std::unexpected(
            Error{Messages::tr("Not exported: the picture would be %1 pixels high, and %2 are the most that other "
                               "programs can be expected to show. Export the issue as PDF.")
                      .arg(numbers.toString(pixels.height()), numbers.toString(tallest))});
    }
    LongPicture picture;
    picture.m_image = QImage(pixels, QImage::Format_RGB888);
    if (picture.m_image.isNull())
        return std::unexpected(Error{Messages::tr("Not exported: there is not enough memory for the picture.")});
    return picture;
}

void LongPicture::add(const QImage &piece, int top)
{
    // Not with a QPainter: its coordinates end at 32,767.
    const QImage rows = piece.convertToFormat(QImage::Format_RGB888);
    const qsizetype bytes = std::min<qsizetype>(rows.width(), m_image.width()) * 3;
    const int count = std::min(rows.height(), m_image.height() - top);
    for (int row = 0; row < count; ++row)
        std::memcpy(m_image.scanLine(top + row), rows.constScanLine(row), size_t(bytes));
}

QByteArray LongPicture::png() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(50); // of 100: a quarter larger than the best, and five times as fast
    return writer.write(m_image) ? buffer.data() : QByteArray();
}

} // namespace Jianbao
