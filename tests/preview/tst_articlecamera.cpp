#include "articlecamera.h"
#include "articleprinter.h"
#include "pagefixture.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int width = 300;

/// A block of one colour and 100 CSS pixels of height.
QByteArray bar(const QColor &colour)
{
    return "<section style=\"height:100px;background:" + colour.name().toLatin1() + "\"></section>";
}

QColor colourOf(int block)
{
    return QColor::fromHsv(block * 47 % 360, 200, 220);
}

WeChat::Article bars(int count)
{
    QList<QByteArray> blocks;
    for (int i = 0; i < count; ++i)
        blocks.append(bar(colourOf(i)));
    return articleOf(blocks);
}

/// One shot, its pieces put together.
class Taken
{
public:
    Taken(ArticleCamera &camera, const WeChat::Article &article, const Shot &shot)
    {
        QObject context;
        bool isOver = false;
        QObject::connect(&camera, &ArticleCamera::measured, &context, [this](QSize size) {
            picture = QImage(size, QImage::Format_RGB32);
            picture.fill(Qt::magenta);
        });
        QObject::connect(&camera, &ArticleCamera::tileTaken, &context, [this](const QImage &tile, int top) {
            QPainter(&picture).drawImage(0, top, tile);
            ++tiles;
        });
        QObject::connect(&camera, &ArticleCamera::finished, &context, [&] { isOver = isFinished = true; });
        QObject::connect(&camera, &ArticleCamera::failed, &context, [&] { isOver = true; });
        camera.take(article, shot);
        if (!QTest::qWaitFor([&] { return isOver; }, patience))
            camera.cancel();
    }

    QImage picture;
    int tiles = 0;
    bool isFinished = false;
};

} // namespace

class TestArticleCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWholeArticleInPieces();
    void leavesOutWhatIsBelow();
    void aNewShotEndsTheOneBefore();
    void waitsForPictures();
    void printsTheArticle();
    void printsNothingOfAFrameAround();
};

void TestArticleCamera::takesTheWholeArticleInPieces()
{
    ArticleCamera camera;
    const int count = 40;
    const Taken taken(camera, bars(count), {.width = width, .scale = 2, .tile = 700});
    QVERIFY(taken.isFinished);
    QCOMPARE(taken.picture.width(), 2 * width);
    // The page's margins above and below the article are in the picture.
    QVERIFY(taken.picture.height() >= 2 * 100 * count);
    QCOMPARE(taken.tiles, (taken.picture.height() + 699) / 700);

    // Every block is there, in its place, once.
    int y = 0;
    while (y < taken.picture.height() && taken.picture.pixelColor(width, y) == QColor(Qt::white))
        ++y;
    for (int block = 0; block < count; ++block) {
        for (const int row : {2, 100, 197}) {
            const QColor colour = taken.picture.pixelColor(width, y + 200 * block + row);
            QVERIFY2(colour.rgb() == colourOf(block).rgb(),
                     qPrintable(u"block %1, row %2: %3"_s.arg(block).arg(row).arg(colour.name())));
        }
    }
}

void TestArticleCamera::leavesOutWhatIsBelow()
{
    ArticleCamera camera;
    const Taken taken(camera, bars(100), {.width = width, .scale = 0.5, .tallest = 240});
    QVERIFY(taken.isFinished);
    QCOMPARE(taken.picture.size(), QSize(width / 2, 240));
    QCOMPARE(taken.tiles, 1);
}

void TestArticleCamera::aNewShotEndsTheOneBefore()
{
    ArticleCamera camera;
    QSignalSpy finished(&camera, &ArticleCamera::finished);
    QSignalSpy measured(&camera, &ArticleCamera::measured);
    camera.take(bars(80), {.width = width});
    const Taken taken(camera, bars(3), {.width = width});
    QVERIFY(taken.isFinished);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(measured.size(), 1);
    QVERIFY(taken.picture.height() < 2 * 100 * 5);
}

void TestArticleCamera::waitsForPictures()
{
    const QTemporaryDir folder;
    QImage red(50, 50, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath(u"red.png"_s)));
    ArticleCamera camera;
    camera.setImageFolder(folder.path(), folder.path());
    const WeChat::Article article = articleOf(
        {"<figure><img src=\"red.png\" style=\"width:100%\"></figure>", "<p><img src=\"missing.png\" alt=\"x\"></p>"});
    const Taken taken(camera, article, {.width = width});
    QVERIFY(taken.isFinished);
    QCOMPARE(taken.picture.pixelColor(width, 120), QColor(Qt::red));
}

void TestArticleCamera::printsTheArticle()
{
    ArticlePrinter printer;
    QSignalSpy printed(&printer, &ArticlePrinter::printed);
    printer.print(paragraphs(200), {}, {});
    QVERIFY(printed.wait(patience));
    const QByteArray pdf = printed.first().first().toByteArray();
    QVERIFY(pdf.startsWith("%PDF-"));
    const qsizetype pages = pdf.count("/Type /Page\n") + pdf.count("/Type /Page/") + pdf.count("/Type /Page ");
    QVERIFY2(pages > 3, QByteArray::number(pages));
    QVERIFY(pdf.contains("/MediaBox [0 0 59"));
}

void TestArticleCamera::printsNothingOfAFrameAround()
{
    ArticlePrinter printer;
    QSignalSpy printed(&printer, &ArticlePrinter::printed);
    printer.print(bars(3), {}, {});
    QVERIFY(printed.wait(patience));
    const QByteArray pdf = printed.first().first().toByteArray();
    QCOMPARE(pdf.count("/Type /Page\n") + pdf.count("/Type /Page/") + pdf.count("/Type /Page "), 1);
}

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    TestArticleCamera test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_articlecamera.moc"
