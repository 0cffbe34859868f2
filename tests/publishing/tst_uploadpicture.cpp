#include "uploadpicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A picture that compresses badly.
QImage noise(QSize size, QImage::Format format)
{
    QImage image(size, format);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        auto *const line = reinterpret_cast<quint32 *>(image.scanLine(y));
        random.generate(line, line + image.width());
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        return {};
    return bytes;
}

QImage decoded(const QByteArray &bytes)
{
    return QImage::fromData(bytes);
}

using Change = UploadPicture::Change;

} // namespace

/// What becomes of pictures on their way to WeChat.
class UploadPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsTaken()
    {
        for (const char *const format : {"PNG", "JPEG"}) {
            const QByteArray bytes = encoded(noise({100, 80}, QImage::Format_RGB32), format);
            const auto picture = prepareArticlePicture(bytes);
            QVERIFY2(picture, format);
            QCOMPARE(picture->bytes, bytes);
            QCOMPARE(picture->change, Change::None);
        }
        const QByteArray gif = "GIF89a" + QByteArray(2'000'000, 'x');
        QCOMPARE(prepareArticlePicture(gif)->bytes, gif);
    }

    void compressesWhatIsTooLarge_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("isTransparent");
        QTest::newRow("PNG") << QSize(1200, 900) << "PNG"_ba << false;
        QTest::newRow("transparent PNG") << QSize(1200, 900) << "PNG"_ba << true;
        QTest::newRow("wide JPEG") << QSize(4000, 1000) << "JPEG"_ba << false;
        QTest::newRow("long JPEG") << QSize(600, 6000) << "JPEG"_ba << false;
    }

    void compressesWhatIsTooLarge()
    {
        QFETCH(const QSize, size);
        QFETCH(const QByteArray, format);
        QFETCH(const bool, isTransparent);
        const QImage image = noise(size, isTransparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        const QByteArray bytes = encoded(image, format.constData(), 100);
        QVERIFY(bytes.size() > largestArticlePicture);
        const auto picture = prepareArticlePicture(bytes);
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error()));
        QVERIFY(picture->bytes.size() < largestArticlePicture);
        QCOMPARE(picture->change, Change::Recompressed);
        const QImage smaller = decoded(picture->bytes);
        QVERIFY(!smaller.isNull());
        QVERIFY(smaller.width() <= size.width());
        QVERIFY(qAbs(double(smaller.width()) / smaller.height() - double(size.width()) / size.height()) < 0.02);
        if (isTransparent)
            QVERIFY(smaller.hasAlphaChannel());
    }

    void losesNoMoreThanItMust()
    {
        QImage image(2000, 1200, QImage::Format_RGB32); // compresses well as JPEG
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y / 64) % 256));
        }
        const QByteArray bytes = encoded(image, "JPEG", 100);
        QVERIFY(bytes.size() > largestArticlePicture);
        const auto picture = prepareArticlePicture(bytes);
        QVERIFY(picture);
        QCOMPARE(decoded(picture->bytes).size(), image.size());
        QVERIFY(picture->bytes.size() > largestArticlePicture / 8);
    }

    void convertsWhatIsNotTaken()
    {
        for (const char *const format : {"WEBP", "BMP"}) {
            const QByteArray bytes = encoded(noise({200, 120}, QImage::Format_RGB32), format);
            if (bytes.isEmpty() || !QImageReader::supportedImageFormats().contains(QByteArray(format).toLower()))
                continue; // a system without the plug-in
            const auto picture = prepareArticlePicture(bytes);
            QVERIFY2(picture, format);
            QCOMPARE(picture->change, Change::Converted);
            QVERIFY(picture->bytes.startsWith("\xff\xd8\xff") || picture->bytes.startsWith("\x89PNG"));
            QCOMPARE(decoded(picture->bytes).size(), QSize(200, 120));
        }
    }

    void turnsPhotosAsTheCameraSays()
    {
        // A JPEG with an EXIF orientation of 6: to be turned by 90°.
        QByteArray photo = encoded(noise({1600, 900}, QImage::Format_RGB32), "JPEG", 100);
        const QByteArray exif =
            QByteArray::fromHex("ffe100224578696600004d4d002a00000008000101120003000000010006000000000000");
        photo.insert(2, exif);
        QVERIFY(photo.size() > largestArticlePicture);
        const auto picture = prepareArticlePicture(photo);
        QVERIFY(picture);
        const QSize size = decoded(picture->bytes).size();
        QVERIFY(size.height() > size.width());
    }

    void refusesWhatCannotGo()
    {
        QVERIFY(!prepareArticlePicture({}));
        QVERIFY(!prepareArticlePicture("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        QVERIFY(!prepareArticlePicture(QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, 'x')));
        QVERIFY(!prepareArticlePicture("\xff\xd8\xff" + QByteArray(1'500'000, 'x')));
        QVERIFY(!prepareArticlePicture(QByteArray(50 * 1024 * 1024, 'x')));
        QVERIFY(!prepareArticlePicture("GIF89a" + QByteArray(11 * 1024 * 1024, 'x')));
        QVERIFY(!prepareCover({}));
    }

    void refusesABombUnread()
    {
        // The head of a PNG of 60,000 × 60,000 pixels.
        QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea60080600000000000000");
        bytes += QByteArray(1'200'000, '\0');
        QVERIFY(!prepareArticlePicture(bytes));
        QVERIFY(!readPicture(bytes, 1000));
    }

    void takesLargeCovers()
    {
        const QByteArray bytes = encoded(noise({1200, 900}, QImage::Format_RGB32), "PNG");
        QVERIFY(bytes.size() > largestArticlePicture);
        QCOMPARE(prepareCover(bytes)->bytes, bytes);
        const auto image = readPicture(bytes, 400);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(400, 300));
    }
};

QTEST_MAIN(UploadPictureTest)
#include "tst_uploadpicture.moc"
