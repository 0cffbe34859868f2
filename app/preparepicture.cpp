#include "preparepicture.h"

#include "images.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qint64 mostPixels = 100'000'000;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(MissingPictures)
};

} // namespace

std::expected<QByteArray, QString> preparePicture(const QByteArray &bytes)
{
    const auto kept = WeChat::keepImage(bytes);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead())
        return kept ? std::unexpected(Messages::tr("damaged")) : kept; // or a system that cannot read WebP
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return std::unexpected(Messages::tr("too many pixels"));
    const QImage picture = reader.read();
    if (picture.isNull())
        return std::unexpected(Messages::tr("damaged"));
    if (kept)
        return kept;
    QByteArray converted;
    QBuffer out(&converted);
    out.open(QIODevice::WriteOnly);
    const bool isWritten = picture.hasAlphaChannel() ? picture.save(&out, "PNG") : picture.save(&out, "JPEG", 90);
    if (!isWritten)
        return std::unexpected(Messages::tr("damaged"));
    return converted;
}

} // namespace Jianbao
