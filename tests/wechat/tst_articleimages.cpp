#include "images.h"
#include "rendering.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\nrest");
const QByteArray gif("GIF89arest");
const QByteArray jpeg("\xff\xd8\xffrest");
const QByteArray webp("RIFF\0\0\0\0WEBPVP8 ", 16);

} // namespace

class TestArticleImages : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ImagePlace place() const { return {m_dir.filePath(u"repo/issues"_s), m_dir.filePath(u"repo"_s)}; }

    EmbeddedArticle embed(const QByteArray &markdown) const { return embedImages(articleOf(markdown), place()); }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"repo/issues"_s));
        write(m_dir.filePath(u"repo/up.png"_s), png);
        write(m_dir.filePath(u"repo/issues/a b.gif"_s), gif);
        write(m_dir.filePath(u"repo/issues/图.jpg"_s), jpeg);
        write(m_dir.filePath(u"repo/issues/x.webp"_s), webp);
        write(m_dir.filePath(u"repo/issues/fake.png"_s), "<svg onload=alert(1)>");
        write(m_dir.filePath(u"repo/issues/huge.png"_s), png + QByteArray(10 * 1024 * 1024, 'x'));
        write(m_dir.filePath(u"secret.png"_s), png);
        QVERIFY(QFile::link(m_dir.filePath(u"secret.png"_s), m_dir.filePath(u"repo/issues/link.png"_s)));
    }

    void localImagesBecomeData_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("png above the issue") << QByteArray("../up.png") << "data:image/png;base64," + png.toBase64();
        QTest::newRow("percent-encoded gif") << QByteArray("a%20b.gif") << "data:image/gif;base64," + gif.toBase64();
        QTest::newRow("CJK jpeg") << QByteArray("图.jpg?raw=true") << "data:image/jpeg;base64," + jpeg.toBase64();
    }
    void localImagesBecomeData()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, data);
        const EmbeddedArticle embedded = embed("![](" + source + ")\n");
        QCOMPARE(embedded.missing, QList<MissingImage>());
        QVERIFY2(embedded.html.contains(QByteArray("src=\"" + data + "\"")), embedded.html);
    }

    void othersAreNamedAndStay_data()
    {
        QTest::addColumn<QByteArray>("source");
        for (const char *const source : {"none.png", "../../secret.png", "link.png", "%2e%2e/%2e%2e/secret.png",
                                         "x.webp", "fake.png", "huge.png", ".", "a%00.png"})
            QTest::newRow(source) << QByteArray(source);
    }
    void othersAreNamedAndStay()
    {
        QFETCH(QByteArray, source);
        const EmbeddedArticle embedded = embed("![](" + source + ")\n\n![](" + source + ")\n");
        QCOMPARE(embedded.missing.size(), 1);
        QCOMPARE(embedded.missing.first().source, QString::fromUtf8(source));
        QVERIFY(embedded.missing.first().text().startsWith(QString::fromUtf8(source)));
        QVERIFY(!embedded.missing.first().reason.isEmpty());
        QVERIFY2(embedded.html.contains(QByteArray("src=\"" + source + "\"")), embedded.html);
    }

    void saysWhereAMissingImageStands()
    {
        const QByteArray before = "# 标题\n\n## 段\n\n第一段。\n\n";
        const EmbeddedArticle embedded = embed(before + "![图](none.png)\n\n第三段。\n");
        QCOMPARE(embedded.missing.size(), 1);
        QCOMPARE(embedded.missing.first().block.begin, before.size());
    }

    void aPreparerChangesOrRefusesImages()
    {
        const auto toGif = [](const QByteArray &bytes) -> std::expected<QByteArray, QString> {
            if (bytes == jpeg)
                return std::unexpected(u"damaged"_s);
            return bytes == webp ? gif : bytes;
        };
        const EmbeddedArticle embedded = embedImages(articleOf("![](x.webp)\n\n![](图.jpg)\n"), place(), toGif);
        QVERIFY2(embedded.html.contains(QByteArray("data:image/gif;base64," + gif.toBase64())), embedded.html);
        QCOMPARE(embedded.missing.size(), 1);
        QCOMPARE(embedded.missing.first().reason, u"damaged"_s);
    }

    void namesEveryImage()
    {
        const QList<ImageUse> images = imagesOf(articleOf("![](a%20b.gif)\n\n![](https://a.b/c.png?d=1&e=2)\n"));
        QCOMPARE(images.size(), 2);
        QCOMPARE(images[0].source, "a%20b.gif"_ba);
        QCOMPARE(images[1].source, "https://a.b/c.png?d=1&e=2"_ba);
    }

    void remoteImagesStay()
    {
        const EmbeddedArticle embedded = embed("![](https://a.b/c.png?d=1&e=2)\n");
        QCOMPARE(embedded.missing, QList<MissingImage>());
        QVERIFY(embedded.html.contains("src=\"https://a.b/c.png?d=1&amp;e=2\""));
    }

    void textThatLooksLikeAnImageIsText()
    {
        const Article article = articleOf("`<img src=\"../up.png\">` ![\"<img src=x\"](../up.png)\n");
        const EmbeddedArticle embedded = embedImages(article, place());
        QCOMPARE(embedded.html.count("data:"), 1);
        QVERIFY2(embedded.html.contains("&lt;img src=\"../up.png\"&gt;"), embedded.html);
    }
};

QTEST_GUILESS_MAIN(TestArticleImages)
#include "tst_articleimages.moc"
