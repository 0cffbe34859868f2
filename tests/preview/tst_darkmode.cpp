#include "css/darkcolours.h"
#include "pagefixture.h"
#include "previewheader.h"

#include <QApplication>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// WeChat's dark mode as simulated beside the article. Expected colours follow from the published rules and thresholds.
class TestDarkMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groundsFollowTheRules_data();
    void groundsFollowTheRules();
    void inksFollowTheRules_data();
    void inksFollowTheRules();
    void scriptAndLibraryAgree();
    void articleIsConvertedWithoutBeingTouched();
    void groundsNest();
    void gradientBecomesOneColour();
    void pictureGroundKeepsItsText();
    void editedBlocksAreConverted();
    void lightModeTakesNothingAlong();
    void manyStylesStayAffordable();

private:
    QString colour(const QString &selector, const QString &property = u"color"_s);

    PageFixture m_page;
};

void TestDarkMode::init()
{
    m_page.pane.findChild<PreviewHeader *>()->setDark(true);
}

QString TestDarkMode::colour(const QString &selector, const QString &property)
{
    return m_page.evaluate(u"getComputedStyle(document.querySelector('#article %1')).%2"_s.arg(selector, property))
        .toString();
}

void TestDarkMode::groundsFollowTheRules_data()
{
    QTest::addColumn<QList<int>>("light");
    QTest::addColumn<QList<int>>("dark");
    QTest::newRow("white becomes the dark paper") << QList{255, 255, 255} << QList{25, 25, 25};
    QTest::newRow("light grey is turned round") << QList{240, 240, 240} << QList{40, 40, 40};
    QTest::newRow("nearly white counts as white") << QList{255, 255, 240} << QList{33, 33, 33};
    QTest::newRow("dark grey stays") << QList{70, 70, 70} << QList{70, 70, 70};
    QTest::newRow("black becomes lightness 22") << QList{0, 0, 0} << QList{56, 56, 56};
    QTest::newRow("middle colour stays") << QList{7, 193, 96} << QList{7, 193, 96};
}

void TestDarkMode::groundsFollowTheRules()
{
    QFETCH(const QList<int>, light);
    QFETCH(const QList<int>, dark);
    QVERIFY(m_page.show(articleOf({"<p>a</p>"})));
    const QVariantList result =
        m_page.evaluate(u"jianbao.darkColours.ground([%1,%2,%3])"_s.arg(light[0]).arg(light[1]).arg(light[2])).toList();
    QCOMPARE(result.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(
            qAbs(result[i].toDouble() - dark[i]) <= 1,
            qPrintable(u"%1 %2 %3"_s.arg(result[0].toDouble()).arg(result[1].toDouble()).arg(result[2].toDouble())));
}

void TestDarkMode::inksFollowTheRules_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least"); // difference in perceived brightness
    QTest::addColumn<double>("most");
    QTest::newRow("black on the dark paper") << u"[0,0,0]"_s << u"[25,25,25]"_s << 65.0 << 139.0;
    QTest::newRow("dark grey on the dark paper") << u"[63,63,63]"_s << u"[25,25,25]"_s << 65.0 << 139.0;
    QTest::newRow("light grey on the dark paper is dimmed") << u"[230,230,230]"_s << u"[25,25,25]"_s << 137.0 << 139.0;
    QTest::newRow("white stays") << u"[255,255,255]"_s << u"[25,25,25]"_s << 229.0 << 231.0;
    QTest::newRow("pure blue on the dark paper") << u"[0,0,255]"_s << u"[25,25,25]"_s << 64.9 << 139.0;
    QTest::newRow("bright ground, bright ink") << u"[200,210,200]"_s << u"[190,190,190]"_s << 65.0 << 190.0;
    QTest::newRow("bright ground, middle ink") << u"[150,150,150]"_s << u"[190,190,190]"_s << 64.9 << 190.0;
}

void TestDarkMode::inksFollowTheRules()
{
    QFETCH(const QString, ink);
    QFETCH(const QString, ground);
    QFETCH(const double, least);
    QFETCH(const double, most);
    QVERIFY(m_page.show(articleOf({"<p>a</p>"})));
    const double difference = m_page
                                  .evaluate(uR"((() => { const b = c => (c[0] * 299 + c[1] * 587 + c[2] * 114) / 1000;
        return Math.abs(b(jianbao.darkColours.ink(%1, %2)) - b(%2)); })())"_s.arg(ink, ground))
                                  .toDouble();
    QVERIFY2(difference >= least && difference <= most, qPrintable(QString::number(difference)));
}

/// Themes are checked against the library's copy of the rules.
void TestDarkMode::scriptAndLibraryAgree()
{
    QVERIFY(m_page.show(articleOf({"<p>a</p>"})));
    const QVariantList pairs = m_page
                                   .evaluate(uR"((() => {
        const levels = [0, 40, 90, 140, 200, 245, 255], colours = [];
        for (const r of levels) for (const g of levels) for (const b of levels) colours.push([r, g, b]);
        const grounds = [[25, 25, 25], [34, 34, 34], [190, 190, 180], [11, 110, 105]];
        return colours.map((c, i) => [...c, ...jianbao.darkColours.ground(c), i % grounds.length,
                                      ...jianbao.darkColours.ink(c, grounds[i % grounds.length])]);
    })())"_s)
                                   .toList();
    QCOMPARE(pairs.size(), 343);
    constexpr WeChat::Css::Rgba grounds[] = {{25, 25, 25}, {34, 34, 34}, {190, 190, 180}, {11, 110, 105}};
    for (const QVariant &pair : pairs) {
        const QVariantList numbers = pair.toList();
        const auto colourAt = [&numbers](qsizetype at) {
            return WeChat::Css::Rgba{numbers[at].toDouble(), numbers[at + 1].toDouble(), numbers[at + 2].toDouble()};
        };
        const auto areAlike = [](const WeChat::Css::Rgba &a, const WeChat::Css::Rgba &b) {
            return qAbs(a.red - b.red) < 0.01 && qAbs(a.green - b.green) < 0.01 && qAbs(a.blue - b.blue) < 0.01;
        };
        const WeChat::Css::Rgba light = colourAt(0);
        QVERIFY(areAlike(WeChat::Css::darkGround(light), colourAt(3)));
        QVERIFY(areAlike(WeChat::Css::darkInk(light, grounds[numbers[6].toInt()]), colourAt(7)));
    }
}

void TestDarkMode::articleIsConvertedWithoutBeingTouched()
{
    const WeChat::Article article = articleOf(
        {"<p style=\"color:#3f3f3f\">text</p>",
         "<section style=\"background:#fff;border:1px solid #eee\"><p style=\"color:#07c160\">green</p></section>",
         "<p>plain</p>"},
        "<section style=\"font-size:16px\">");
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(), article.html());
    QCOMPARE(colour(u"> section > :nth-child(1)"_s), u"rgb(163, 163, 163)"_s);
    QCOMPARE(colour(u"> section > :nth-child(2)"_s, u"backgroundColor"_s), u"rgb(25, 25, 25)"_s);
    QCOMPARE(colour(u"> section > :nth-child(2) > p"_s), u"rgb(7, 193, 96)"_s);
    QCOMPARE(colour(u"> section > :nth-child(3)"_s), u"rgb(163, 163, 163)"_s);
}

void TestDarkMode::groundsNest()
{
    // The same style on three grounds: each time by the nearest one.
    const QByteArray ink = "<p style=\"color:#777\">x</p>";
    QVERIFY(m_page.show(articleOf({ink, "<section style=\"background:#b4b4be\">" + ink +
                                            "<section style=\"background:#fff\">" + ink + "</section></section>"})));
    const QString onPaper = colour(u"> section > p"_s);
    const QString onGrey = colour(u"> section > section > p"_s);
    const QString onWhite = colour(u"> section > section > section > p"_s);
    QCOMPARE(onPaper, onWhite);
    QVERIFY(onGrey != onPaper);
}

void TestDarkMode::gradientBecomesOneColour()
{
    QVERIFY(m_page.show(
        articleOf({"<p style=\"background:linear-gradient(to right,rgb(0,100,0),#006400);color:#fff\">a</p>"})));
    QCOMPARE(colour(u"p"_s, u"backgroundImage"_s), u"none"_s);
    QCOMPARE(colour(u"p"_s, u"backgroundColor"_s), u"rgb(0, 112, 0)"_s);
    QCOMPARE(colour(u"p"_s), u"rgb(255, 255, 255)"_s);
}

void TestDarkMode::pictureGroundKeepsItsText()
{
    QVERIFY(m_page.show(
        articleOf({"<section style=\"background:url(data:,)\"><p style=\"color:#222222\">a</p></section>"})));
    QCOMPARE(colour(u"p"_s), u"rgb(34, 34, 34)"_s);
}

void TestDarkMode::editedBlocksAreConverted()
{
    WeChat::Article article = articleOf({"<p style=\"color:#222\">a</p>", "<p>b</p>"});
    QVERIFY(m_page.show(article));
    article.blocks[1].html = "<p style=\"background:rgb(250,250,250)\">b</p>";
    QVERIFY(m_page.show(article));
    QCOMPARE(colour(u"> section > :nth-child(2)"_s, u"backgroundColor"_s), u"rgb(30, 30, 30)"_s);
    QCOMPARE(m_page.readBack(), article.html());
}

void TestDarkMode::lightModeTakesNothingAlong()
{
    QVERIFY(m_page.show(articleOf({"<p style=\"color:rgb(63, 63, 63);background:rgb(255, 255, 255)\">a</p>"})));
    m_page.pane.findChild<PreviewHeader *>()->setDark(false);
    QCOMPARE(colour(u"p"_s), u"rgb(63, 63, 63)"_s);
    QCOMPARE(colour(u"p"_s, u"backgroundColor"_s), u"rgb(255, 255, 255)"_s);
    m_page.pane.findChild<PreviewHeader *>()->setDark(true);
    QVERIFY(colour(u"p"_s) != u"rgb(63, 63, 63)"_s);
}

void TestDarkMode::manyStylesStayAffordable()
{
    QList<QByteArray> blocks;
    for (int i = 0; i < 20'000; ++i)
        blocks.append("<p style=\"color:#" + QByteArray::number(0x100000 + i, 16) + "\">a</p>");
    const WeChat::Article article = articleOf(blocks);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(), article.html());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    TestDarkMode test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_darkmode.moc"
