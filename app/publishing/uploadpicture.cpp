#include "uploadpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(UploadPicture)
};

/// What a picture may take in memory once it is decoded: the reader's own limit as well.
constexpr qint64 mostPixels = 60'000'000;
/// Wider than any phone shows it.
constexpr int widestNeeded = 2160;

enum class Kind { Png, Jpeg, Gif, WebP, Bmp, Other };

Kind kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return Kind::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return Kind::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return Kind::Gif;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return Kind::WebP;
    if (bytes.size() >= 14 && bytes.startsWith("BM"))
        return Kind::Bmp;
    return Kind::Other;
}

/// Gives the reader the bytes as they are; they must outlive it.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setDecideFormatFromContent(true);
        m_reader.setAutoTransform(true);
    }

    QSize size() const { return m_reader.size(); }
    bool canRead() const { return m_reader.canRead(); }

    /// At most this large, so that a decoder that can leave pixels out does; or nothing.
    std::expected<QImage, QString> read(QSize most)
    {
        if (!canRead())
            return std::unexpected(Messages::tr("damaged"));
        const QSize whole = size();
        if (whole.isValid() && (whole.width() > most.width() || whole.height() > most.height())) {
            const QSize scaled = whole.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
            m_reader.setScaledSize(scaled);
        }
        // A JPEG is scaled while it is read; everything else is whole in memory first.
        const bool isWhole = !m_reader.scaledSize().isValid() || m_reader.format() != "jpeg";
        if (isWhole && qint64(whole.width()) * whole.height() > mostPixels)
            return std::unexpected(Messages::tr("too many pixels"));
        QImage image = m_reader.read();
        if (image.isNull())
            return std::unexpected(Messages::tr("damaged"));
        return image;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QImageReader m_reader;
};

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// On white, as WeChat's own page is.
QImage flattened(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

/// The picture in a smaller and smaller width until `encode` makes something of it that fits.
template <typename Encode>
QByteArray firstThatFits(const QImage &picture, qsizetype most, Encode encode)
{
    for (const int width : {widestNeeded, 1440, 1080, 720, 480}) {
        if (width != widestNeeded && width >= picture.width())
            continue;
        const QImage image = picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
        if (const QByteArray bytes = encode(image); !bytes.isEmpty() && bytes.size() < most)
            return bytes;
    }
    return {};
}

/// The best that fits: as PNG when that keeps what JPEG cannot, else with less quality, then with fewer pixels.
QByteArray compressed(const QImage &picture, qsizetype most)
{
    if (isTransparent(picture)) {
        const QByteArray bytes =
            firstThatFits(picture, most, [](const QImage &image) { return encoded(image, "PNG", -1); });
        if (!bytes.isEmpty())
            return bytes;
    }
    return firstThatFits(flattened(picture), most, [most](const QImage &image) {
        QByteArray bytes;
        for (const int quality : {92, 86, 80, 72}) {
            bytes = encoded(image, "JPEG", quality);
            if (bytes.size() < most)
                break;
        }
        return bytes;
    });
}

std::expected<UploadPicture, QString> prepared(const QByteArray &bytes, qsizetype most)
{
    if (bytes.isEmpty())
        return std::unexpected(Messages::tr("empty"));
    if (bytes.size() > largestPictureFile)
        return std::unexpected(Messages::tr("larger than 40 MB"));
    const Kind kind = kindOf(bytes);
    if (kind == Kind::Other)
        return std::unexpected(Messages::tr("no PNG, JPEG, GIF, WebP or BMP picture"));
    if (kind == Kind::Gif) { // its movement would be lost by any change
        if (bytes.size() > largestCover)
            return std::unexpected(Messages::tr("a GIF of more than 10 MB"));
        return UploadPicture{bytes};
    }
    Reader reader(bytes);
    const bool isTaken = kind == Kind::Png || kind == Kind::Jpeg;
    if (kind == Kind::WebP && !reader.canRead())
        return std::unexpected(Messages::tr("WebP, which this system cannot read"));
    const auto picture = reader.read({widestNeeded, 16 * widestNeeded}); // a damaged one is known by it
    if (!picture)
        return std::unexpected(picture.error());
    if (isTaken && bytes.size() < most)
        return UploadPicture{bytes};
    const QByteArray smaller = compressed(*picture, most);
    if (smaller.isEmpty())
        return std::unexpected(Messages::tr("too large, even when compressed"));
    return UploadPicture{smaller, isTaken ? UploadPicture::Change::Recompressed : UploadPicture::Change::Converted};
}

} // namespace

std::expected<UploadPicture, QString> prepareArticlePicture(const QByteArray &bytes)
{
    return prepared(bytes, largestArticlePicture);
}

std::expected<UploadPicture, QString> prepareCover(const QByteArray &bytes)
{
    return prepared(bytes, largestCover);
}

std::expected<QImage, QString> readPicture(const QByteArray &bytes, int most)
{
    if (bytes.isEmpty())
        return std::unexpected(Messages::tr("empty"));
    return Reader(bytes).read({most, most});
}

} // namespace Jianbao
