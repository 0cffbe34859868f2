#include "draftcontent.h"
#include "images.h"
#include "preflight.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace Jianbao::Publish;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(qsizetype size = 20)
{
    return "\x89PNG\r\n\x1a\n" + QByteArray(size, 'x');
}

DraftContent good()
{
    DraftContent content;
    content.title = u"标题"_s;
    content.html = "<section><p>正文</p></section>";
    content.cover = png();
    return content;
}

QList<Problem::About> blockers(const DraftContent &content)
{
    QList<Problem::About> about;
    for (const Problem &problem : preflight(content)) {
        if (problem.isBlocking())
            about.append(problem.about);
    }
    return about;
}

} // namespace

/// Articles as values: what goes over the wire, and what is known before.
class DraftContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wireJsonHasNoEscapesThatWeChatRefuses()
    {
        QString everything;
        for (char16_t unit = 0; unit < 0x300; ++unit)
            everything += QChar(unit);
        everything += u"汉字 😀 \u2028 \ufeff \uffff"_s;
        everything += QChar(0xd83d); // halves of a pair
        everything += u'x';
        everything += QChar(0xde00);
        const QJsonObject object{{u"a"_s, everything}, {u"list"_s, QJsonArray{QJsonObject{{everything, everything}}}}};
        const QByteArray json = wireJson(object);
        QVERIFY(json.isValidUtf8());
        QVERIFY(!QByteArray(json).replace("\\\\", "").contains("\\u"));
        for (const char c : json)
            QVERIFY(uchar(c) >= 0x20 && c != 0x7f);
        const QString back = QJsonDocument::fromJson(json)[u"a"_s].toString();
        QVERIFY(back.contains(u"汉字 😀"_s));
        QVERIFY(back.contains(u"\"#$%&'()"_s));
        QVERIFY(back.contains(u'\\'));
        QVERIFY(!back.contains(QChar(0xd83d)) || back.contains(u"😀"_s));
    }

    void articleJsonHasWhatWeChatAsksFor()
    {
        DraftContent content = good();
        content.title = u"  两\n行 "_s;
        content.comments = Comments::FollowersOnly;
        content.wide = Crop{0, 0.125, 1, 0.5};
        const QJsonObject article = articleJson(content, "<p>x</p>", u"M1"_s);
        QCOMPARE(article.value("title"_L1).toString(), u"两 行"_s);
        QCOMPARE(article.value("thumb_media_id"_L1).toString(), u"M1"_s);
        QCOMPARE(article.value("need_open_comment"_L1).toInt(), 1);
        QCOMPARE(article.value("only_fans_can_comment"_L1).toInt(), 1);
        QCOMPARE(article.value("pic_crop_235_1"_L1).toString(), u"0_0.125_1_0.5"_s);
        QVERIFY(!article.contains("pic_crop_1_1"_L1));
    }

    void picturesGetTheirAddresses()
    {
        const QByteArray html = "<p>a</p><figure><img src=\"a &amp; b.png\" alt=\"x\"></figure><img src=\"gone.png\">"
                                "<img src=\"https://mmbiz.qpic.cn/1\"><img src=\"a &amp; b.png\">";
        QCOMPARE(Jianbao::WeChat::imageSources(html),
                 (QList<QByteArray>{"a & b.png", "gone.png", "https://mmbiz.qpic.cn/1"}));
        QCOMPARE(
            withPictures(html, {{"a & b.png", u"https://mmbiz.qpic.cn/2?a=1&b=\"2"_s}}),
            QByteArray("<p>a</p><figure><img src=\"https://mmbiz.qpic.cn/2?a=1&amp;b=&quot;2\" alt=\"x\"></figure>"
                       "<img src=\"https://mmbiz.qpic.cn/1\"><img src=\"https://mmbiz.qpic.cn/2?a=1&amp;b=&quot;2\">"));
        QCOMPARE(withPictures("<p>no picture</p>", {}), QByteArray("<p>no picture</p>"));
    }

    void whereAPictureLies_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<bool>("expected");
        QTest::newRow("ours") << QByteArray("https://mmbiz.qpic.cn/x") << true;
        QTest::newRow("http") << QByteArray("http://mmbiz.qlogo.cn/x") << true;
        QTest::newRow("elsewhere") << QByteArray("https://example.org/mmbiz.qpic.cn/") << false;
        QTest::newRow("looks like") << QByteArray("https://mmbiz.qpic.cn.example.org/") << false;
        QTest::newRow("user") << QByteArray("https://mmbiz.qpic.cn@example.org/") << false;
        QTest::newRow("path") << QByteArray("mmbiz.qpic.cn/x") << false;
    }
    void whereAPictureLies()
    {
        QFETCH(QByteArray, source);
        QTEST(isAtWeChat(source), "expected");
    }

    void nothingIsWrongWithAGoodArticle() { QVERIFY(preflight(good()).isEmpty()); }

    void whatStopsAnArticle_data()
    {
        QTest::addColumn<DraftContent>("content");
        QTest::addColumn<int>("about");
        const auto row = [](const char *name, Problem::About about, const std::function<void(DraftContent &)> &spoil) {
            DraftContent content = good();
            spoil(content);
            QTest::newRow(name) << content << int(about);
        };
        using enum Problem::About;
        row("no title", Title, [](DraftContent &c) { c.title = u" \n"_s; });
        row("long title", Title, [](DraftContent &c) { c.title = u"字"_s.repeated(65); });
        row("long author", Author, [](DraftContent &c) { c.author = u"😀"_s.repeated(17); });
        row("long digest", Digest, [](DraftContent &c) { c.digest = u"字"_s.repeated(129); });
        row("no content", Content, [](DraftContent &c) { c.html.clear(); });
        row("1 MB of content", Content, [](DraftContent &c) { c.html = QByteArray(1024 * 1024, 'x'); });
        row("no cover", Cover, [](DraftContent &c) { c.cover.clear(); });
        row("cover is text", Cover, [](DraftContent &c) { c.cover = "hello"; });
        row("cover is WebP", Cover, [](DraftContent &c) { c.cover = "RIFF1234WEBPVP8 "; });
        row("cover of 50 MB", Cover, [](DraftContent &c) { c.cover = png(50'000'000); });
        row("crop outside", Cover, [](DraftContent &c) { c.square = Crop{0.5, 0, 1.2, 1}; });
        row("crop of nothing", Cover, [](DraftContent &c) { c.wide = Crop{0.5, 0, 0.5, 1}; });
        row("no address", SourceUrl, [](DraftContent &c) { c.sourceUrl = u"../2020.md"_s; });
        row("script", SourceUrl, [](DraftContent &c) { c.sourceUrl = u"javascript:alert(1)"_s; });
        row("long address", SourceUrl,
            [](DraftContent &c) { c.sourceUrl = u"https://example.org/"_s + u"x"_s.repeated(1024); });
    }
    void whatStopsAnArticle()
    {
        QFETCH(DraftContent, content);
        QFETCH(int, about);
        QCOMPARE(blockers(content), QList<Problem::About>{Problem::About(about)});
        QVERIFY(!preflight(content).first().message.isEmpty());
    }

    void whatIsOnlySaid()
    {
        DraftContent content = good();
        content.title = u"😀"_s.repeated(33);
        content.html = "<p>" + QByteArray(20'000, 'x') +
                       "</p><img src=\"https://example.org/far.png\"><img src=\"missing.png\">"
                       "<img src=\"empty.png\"><img src=\"huge.png\"><img src=\"w.webp\"><img src=\"fine.png\">";
        content.pictures = {{"missing.png", {}, u"not found"_s},
                            {"empty.png", {}, {}},
                            {"huge.png", png(50'000'000), {}},
                            {"w.webp", "RIFF1234WEBPVP8 ", {}},
                            {"fine.png", png(), {}}};
        const QList<Problem> problems = preflight(content);
        QVERIFY(isReady(problems));
        QList<QByteArray> pictures;
        for (const Problem &problem : problems) {
            if (problem.about == Problem::About::Picture)
                pictures.append(problem.picture);
        }
        QCOMPARE(pictures,
                 (QList<QByteArray>{"missing.png", "empty.png", "huge.png", "w.webp", "https://example.org/far.png"}));
        QCOMPARE(problems.size(), 7);
    }

    void picturesWithinTheTextDoNotCountAgainstTheLength()
    {
        DraftContent content = good();
        const QByteArray source = "data:image/png;base64," + png(900'000).toBase64();
        content.html = "<img src=\"" + source + "\">";
        content.pictures = {{source, png(900'000), {}}};
        QVERIFY(preflight(content).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftContentTest)
#include "tst_draftcontent.moc"
