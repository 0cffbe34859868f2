#include "arxivpage.h"
#include "charset.h"
#include "fetchedtext.h"
#include "githubpage.h"
#include "otherpage.h"
#include "webpage.h"
#include "wechatpage.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

using Kind = CaptureError::Kind;

Fetched fetched(const QString &url, const QByteArray &bytes, const QByteArray &type = "text/html; charset=utf-8")
{
    return {.url = QUrl(url), .redirections = {}, .contentType = type, .bytes = bytes};
}

ReadPage article(const QByteArray &head, const QByteArray &body = {},
                 const QString &url = u"https://mp.weixin.qq.com/s/Abc"_s)
{
    return readWebPage(fetched(url, "<html><head><title></title>" + head + "</head><body><div id=\"js_article\">" +
                                        body + "</div></body></html>"));
}

ReadPage web(const QByteArray &head, const QByteArray &body = {}, const QString &url = u"https://blog.example.org/a"_s)
{
    return readWebPage(fetched(url, "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>"));
}

QByteArray gb(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder(text);
}

} // namespace

Q_DECLARE_METATYPE(Jianbao::CaptureError::Kind)

class CapturedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // WeChat

    void anArticle()
    {
        const ReadPage page = article(
            "<meta property=\"og:title\" content=\"小芯片的 &quot;大&quot; 用处\"><meta property=\"og:site_name\" "
            "content=\"微信公众平台\"><meta property=\"og:article:author\" content=\"李四\">"
            "<meta property=\"og:description\" content=\"第一句。\\x0a第二句 \\x26amp; 更多\">",
            "<a id=\"js_name\">\n  湖畔芯事 </a><script>var ct = \"1584496800\"; var x = '1';</script>",
            u"https://mp.weixin.qq.com/s/Abc?from=timeline&scene=1#rd"_s);
        QVERIFY(page);
        QCOMPARE(page->title, u"小芯片的 \"大\" 用处"_s);
        QCOMPARE(page->source, u"湖畔芯事"_s);
        QCOMPARE(page->author, u"李四"_s);
        QCOMPARE(page->summary, u"第一句。\n第二句 & 更多"_s);
        QCOMPARE(page->date, QDate(2020, 3, 18)); // 02:00 in China
        QCOMPARE(page->url, u"https://mp.weixin.qq.com/s/Abc"_s);
        QVERIFY(page->tags.isEmpty());
        QVERIFY(page->warnings.isEmpty());
    }

    void otherPlacesOfAnArticle()
    {
        const ReadPage page =
            article({}, "<h1 id='activity-name'>\n 标题在这里 </h1><strong class=\"x wx_follow_nickname\">号一</strong>"
                        "<b class='wx_follow_nickname'>号二</b><span id='js_author_name'>王五</span>"
                        "<script>var msg_desc = htmlDecode(\"\\x26lt;b\\x26gt;摘\\x26lt;/b\\x26gt;要\");"
                        "x = {ori_create_time: '1584496800'}</script>");
        QVERIFY(page);
        QCOMPARE(page->title, u"标题在这里"_s);
        QCOMPARE(page->source, u"号一"_s);
        QCOMPARE(page->author, u"王五"_s);
        QCOMPARE(page->summary, u"摘要"_s);
        QCOMPARE(page->date, QDate(2020, 3, 18));
    }

    void theLastPlacesOfAnArticle()
    {
        const ReadPage page = article({}, "<script>var msg_title = 'It\\'s \\x22here\\x22'.html(false);"
                                          "window.cgiDataNew = { nick_name: JsDecode('甲\\x26amp;乙') };"
                                          "var createTime = '2025-11-10 12:00';</script>");
        QVERIFY(page);
        QCOMPARE(page->title, u"It's \"here\""_s);
        QCOMPARE(page->source, u"甲&乙"_s);
        QCOMPARE(page->date, QDate(2025, 11, 10));
        const ReadPage other =
            article("<meta property='og:title' content='t'>", "<script>var nickname = htmlDecode(\"丙\");</script>");
        QCOMPARE(other->source, u"丙"_s);
    }

    void aPostIsItsFirstLine()
    {
        const ReadPage page = article("<meta property='og:title' content='今天看到的\\n第二行\\n第三行'>");
        QVERIFY(page);
        QCOMPARE(page->title, u"今天看到的"_s);
    }

    void addressesOfArticles_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("lasting");
        const auto row = [](const char *name, const QString &url, const QString &lasting) {
            QTest::newRow(name) << url << lasting;
        };
        row("short", u"https://mp.weixin.qq.com/s/A_b-c"_s, u"https://mp.weixin.qq.com/s/A_b-c"_s);
        row("short with more", u"http://mp.weixin.qq.com/s/A_b-c?x=1#wechat_redirect"_s,
            u"https://mp.weixin.qq.com/s/A_b-c"_s);
        row("long", u"https://mp.weixin.qq.com/s?__biz=MzA3==&mid=26&idx=1&sn=ab&chksm=84&scene=21#wechat_redirect"_s,
            u"https://mp.weixin.qq.com/s?__biz=MzA3==&mid=26&idx=1&sn=ab"_s);
        row("temporary", u"https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=2&signature=ab*c"_s,
            u"https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=2&signature=ab*c"_s);
    }
    void addressesOfArticles()
    {
        QFETCH(QString, url);
        QFETCH(QString, lasting);
        const ReadPage page = article("<meta property='og:title' content='t'>", {}, url);
        QVERIFY(page);
        QCOMPARE(page->url, lasting);
        QCOMPARE(page->warnings.size(), url.contains("timestamp"_L1) ? 1 : 0);
    }

    void statesOfArticles_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("url");
        QTest::addColumn<Kind>("kind");
        const QString usual = u"https://mp.weixin.qq.com/s/a"_s;
        QTest::newRow("deleted")
            << "<div class='weui-msg'><h2 class='weui-msg__title warn'>该内容已被发布者删除</h2></div>"_ba << usual
            << Kind::Deleted;
        QTest::newRow("violation") << "<div class='weui-msg__title'>此内容因违规无法查看</div>"_ba << usual
                                   << Kind::Violation;
        QTest::newRow("unavailable") << "<div class='mesg-block'>该内容暂时无法查看</div>"_ba << usual
                                     << Kind::Unavailable;
        QTest::newRow("some other state")
            << "<div class='weui-msg__title'>系统繁忙</div>"_ba << usual << Kind::Unavailable;
        QTest::newRow("captcha") << "<script src='https://x.example/TCaptcha.js'></script>"_ba << usual
                                 << Kind::Blocked;
        QTest::newRow("captcha's address")
            << "<p>环境异常</p>"_ba << u"https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=x"_s
            << Kind::Blocked;
        QTest::newRow("verification") << "<p>x</p>"_ba << u"https://mp.weixin.qq.com/s/secitptpage/verify"_s
                                      << Kind::Blocked;
        QTest::newRow("nothing") << ""_ba << usual << Kind::Unreadable;
    }
    void statesOfArticles()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, url);
        QFETCH(Kind, kind);
        const ReadPage page = readWebPage(fetched(url, "<html><body>" + body + "</body></html>"));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
        QVERIFY(!page.error().message.isEmpty());
    }

    void anArticleMaySpeakOfStates()
    {
        const ReadPage page = article("<meta property='og:title' content='为什么 TCaptcha.js'>",
                                      "<p>该内容已被发布者删除，此内容因违规无法查看</p>");
        QVERIFY(page);
    }

    // arXiv

    void papersByAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");
        const auto row = [](const QString &url, const QString &id) { QTest::newRow(qPrintable(url)) << url << id; };
        row(u"https://arxiv.org/abs/2003.08646"_s, u"2003.08646"_s);
        row(u"http://arxiv.org/pdf/2003.08646v2.pdf"_s, u"2003.08646v2"_s);
        row(u"https://arxiv.org/pdf/2003.08646"_s, u"2003.08646"_s);
        row(u"https://www.arxiv.org/html/2404.12345v1"_s, u"2404.12345v1"_s);
        row(u"https://export.arxiv.org/abs/math.GT/0309136"_s, u"math.GT/0309136"_s);
        row(u"https://arxiv.org/abs/cs/0112017"_s, u"cs/0112017"_s);
        row(u"https://arxiv.org/list/cs.CV/recent"_s, {});
        row(u"https://notarxiv.org/abs/2003.08646"_s, {});
    }
    void papersByAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, id);
        QCOMPARE(arxivIdIn(QUrl(url)), id);
    }

    void aPaperFromTheApi()
    {
        const QByteArray atom =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>ArXiv "
            "Query</title>\n"
            "<opensearch:totalResults "
            "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">1</opensearch:totalResults>\n"
            "<entry><id>http://arxiv.org/abs/2003.08646v3</id><published>2020-03-19T09:12:01Z</published>\n"
            "<title>Small Nets &amp;\n"
            "  Great Lakes</title><summary>  We look at\n"
            "lakes. x &lt; y.\n"
            "</summary><author><name>Ann Lake</name><affiliation>Shore</affiliation></author><author><name>Bo "
            "Wave</name></author>\n"
            "</entry></feed>\n";
        const ReadPage page =
            readArxivAnswer(fetched(arxivQuery(u"2003.08646"_s).toString(), atom, "application/atom+xml"));
        QVERIFY(page);
        QCOMPARE(page->title, u"Small Nets & Great Lakes"_s);
        QCOMPARE(page->summary, u"We look at lakes. x < y."_s);
        QCOMPARE(page->author, u"Ann Lake, Bo Wave"_s);
        QCOMPARE(page->date, QDate(2020, 3, 19));
        QCOMPARE(page->tags, QStringList{u"2003.08646"_s});
        QCOMPARE(page->url, u"https://arxiv.org/abs/2003.08646"_s);
        QVERIFY(page->source.isEmpty());
    }

    void answersOfTheApiThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("atom");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("none")
            << "<feed xmlns='http://www.w3.org/2005/Atom'><o:totalResults xmlns:o='u'>0</o:totalResults></feed>"_ba
            << Kind::NotFound;
        QTest::newRow("an error")
            << "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/api/errors#x</id>"
               "<title>Error</title></entry></feed>"_ba
            << Kind::NotFound;
        QTest::newRow("a page") << "<html><body>down</body></html>"_ba << Kind::Unreadable;
        QTest::newRow("nothing") << ""_ba << Kind::Unreadable;
        QTest::newRow("laughs")
            << "<!DOCTYPE f [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
               "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
               "<feed><entry><title>&d;&d;</title></entry></feed>"_ba
            << Kind::Unreadable;
    }
    void answersOfTheApiThatAreNone()
    {
        QFETCH(QByteArray, atom);
        QFETCH(Kind, kind);
        const ReadPage page = readArxivAnswer(fetched(arxivQuery(u"1"_s).toString(), atom));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
    }

    void aPaperFromItsPage()
    {
        const ReadPage page = web("<title>[2003.08646] Small</title><meta name='citation_title' content='Small Nets'/>"
                                  "<meta name='citation_author' content='Lake, Ann'/><meta name='citation_author' "
                                  "content='Wave, Bo'/><meta name='citation_date' content='2020/03/19'/>"
                                  "<meta name='citation_abstract' content='We look.'/>",
                                  {}, u"https://arxiv.org/abs/2003.08646v2"_s);
        QVERIFY(page);
        QCOMPARE(page->title, u"Small Nets"_s);
        QCOMPARE(page->author, u"Ann Lake, Bo Wave"_s);
        QCOMPARE(page->summary, u"We look."_s);
        QCOMPARE(page->date, QDate(2020, 3, 19));
        QCOMPARE(page->tags, QStringList{u"2003.08646v2"_s});
    }

    // GitHub

    void repositoriesByAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("repository");
        const auto row = [](const QString &url, const QString &name) { QTest::newRow(qPrintable(url)) << url << name; };
        row(u"https://github.com/lake/wave"_s, u"lake/wave"_s);
        row(u"https://github.com/lake/wave.js.git"_s, u"lake/wave.js"_s);
        row(u"https://github.com/lake/wave/"_s, u"lake/wave"_s);
        row(u"https://github.com/lake/wave/tree/main/src?x=1"_s, u"lake/wave"_s);
        row(u"https://github.com/lake/wave/issues/12"_s, {});
        row(u"https://github.com/lake/wave/blob/main/a.md"_s, {});
        row(u"https://github.com/topics/lakes"_s, {});
        row(u"https://github.com/lake"_s, {});
        row(u"https://github.com.example.org/lake/wave"_s, {});
    }
    void repositoriesByAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, repository);
        QCOMPARE(githubRepositoryIn(QUrl(url)), repository);
    }

    void aRepositoryFromTheApi()
    {
        const auto read = [](const QByteArray &json) {
            return readGithubAnswer(fetched(u"https://api.github.com/repos/lake/wave"_s, json, "application/json"));
        };
        const ReadPage page =
            read("{\"full_name\":\"shore/wave\",\"description\":\"Makes waves\\n[fast](x)\",\"homepage\":null,"
                 "\"license\":null,\"created_at\":\"2020-01-02T03:04:05Z\"}");
        QVERIFY(page);
        QCOMPARE(page->title, u"shore/wave: Makes waves [fast](x)"_s);
        QCOMPARE(page->url, u"https://github.com/shore/wave"_s);
        QCOMPARE(page->date, QDate(2020, 1, 2));
        QVERIFY(page->source.isEmpty() && page->summary.isEmpty());
        QCOMPARE(read(R"({"full_name":"lake/wave","description":null})")->title, u"lake/wave"_s);
        QVERIFY(!read("{}"));
        QVERIFY(!read("<html>"));
        QVERIFY(!read(R"({"full_name":"../x y"})"));
    }

    void aRepositoryFromItsPage()
    {
        const QString url = u"https://github.com/lake/wave"_s;
        QCOMPARE(web("<meta property='og:title' content='GitHub - lake/wave: Makes waves'>", {}, url)->title,
                 u"lake/wave: Makes waves"_s);
        QCOMPARE(web("<meta property='og:title' content='GitHub - lake/wave'><meta property='og:description' "
                     "content='Contribute to lake/wave development by creating an account on GitHub.'>",
                     {}, url)
                     ->title,
                 u"lake/wave"_s);
        QCOMPARE(web("<title>lake/wave</title><meta property='og:description' content='Waves. Contribute to lake/wave "
                     "development by creating an account on GitHub.'>",
                     {}, url)
                     ->title,
                 u"lake/wave: Waves."_s);
    }

    // Other pages

    void aTitleInItsOrder()
    {
        const QByteArray h1 = "<h1>The <em>h1</em></h1>";
        const QByteArray title = "<title>The title</title>";
        const QByteArray data =
            R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"The data"}</script>)";
        const QByteArray twitter = "<meta name=\"twitter:title\" content=\"The bird\">";
        const QByteArray og = "<meta property=\"og:title\" content=\"The graph\">";
        QCOMPARE(web({}, h1)->title, u"The h1"_s);
        QCOMPARE(web(title, h1)->title, u"The title"_s);
        QCOMPARE(web(data + title, h1)->title, u"The data"_s);
        QCOMPARE(web(twitter + data + title, h1)->title, u"The bird"_s);
        QCOMPARE(web(og + twitter + data + title, h1)->title, u"The graph"_s);
        QCOMPARE(web("<meta property='og:title' content='  '>" + title, h1)->title, u"The title"_s);
        QVERIFY(!web({}, "<p>nothing</p>"));
    }

    void aSourceInItsOrder()
    {
        const QByteArray title = "<title>t</title>";
        const QByteArray site = "<meta property='og:site_name' content='The site'>";
        const QByteArray data = R"(<script type='application/ld+json'>
            {"@context":"x","@graph":[{"@type":"WebSite","name":"no"},{"@type":["Thing","BlogPosting"],"headline":"h",
            "publisher":{"@type":"Organization","name":"The publisher"},"author":[{"name":"A"},{"name":"B"}],
            "datePublished":"2021-02-03T00:00:00Z","dateModified":"2022-02-03"}]}</script>)";
        QCOMPARE(web(title, {}, u"https://www.example.org/a"_s)->source, u"example.org"_s);
        QCOMPARE(web(title + site)->source, u"The site"_s);
        const ReadPage full = web(title + site + data);
        QCOMPARE(full->source, u"The publisher"_s);
        QCOMPARE(full->author, u"A, B"_s);
        QCOMPARE(full->date, QDate(2021, 2, 3));
    }

    void datesOfPages()
    {
        const QByteArray title = "<title>t</title>";
        QCOMPARE(web(title + "<meta property='article:modified_time' content='2022-01-01'>"
                             "<meta property='article:published_time' content='2021-05-06T08:00:00+08:00'>")
                     ->date,
                 QDate(2021, 5, 6));
        QCOMPARE(web(title + "<meta property='article:modified_time' content='2022-01-01'>")->date, QDate(2022, 1, 1));
        QCOMPARE(web(title, "<time>2020年3月5日</time>")->date, QDate(2020, 3, 5));
        QVERIFY(!web(title)->date.isValid());
        QVERIFY(!web(title + "<meta name='date' content='2020-13-45'>")->date.isValid());
    }

    void siteNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &title, const QString &site, const QString &expected) {
            QTest::newRow(qPrintable(title)) << title << site << expected;
        };
        row(u"湖的深度 - 知乎"_s, {}, u"湖的深度"_s);
        row(u"湖的深度_CSDN博客"_s, {}, u"湖的深度"_s);
        row(u"湖的深度_某某的博客-CSDN博客"_s, {}, u"湖的深度"_s);
        row(u"湖的深度 | 机器之心"_s, {}, u"湖的深度"_s);
        row(u"Depth of lakes | Lake Times"_s, u"Lake Times"_s, u"Depth of lakes"_s);
        row(u"Depth of lakes - lake times"_s, u"Lake Times"_s, u"Depth of lakes"_s);
        row(u"湖的深度-湖报"_s, u"湖报"_s, u"湖的深度"_s);
        row(u"Depth - of lakes"_s, u"Lake Times"_s, u"Depth - of lakes"_s);
        row(u"关于湖报"_s, u"湖报"_s, u"关于湖报"_s);
        row(u"Lake Times"_s, u"Lake Times"_s, u"Lake Times"_s);
        row(u" - 知乎"_s, {}, u" - 知乎"_s);
    }
    void siteNames()
    {
        QFETCH(QString, title);
        QFETCH(QString, site);
        QFETCH(QString, expected);
        QCOMPARE(withoutSiteName(title, site), expected);
    }

    void lastingAddresses()
    {
        const QByteArray title = "<title>t</title>";
        QCOMPARE(web(title, {}, u"https://a.example/p?id=1&utm_source=x&spm=y"_s)->url, u"https://a.example/p?id=1"_s);
        QCOMPARE(web(title + "<link rel='canonical' href='/q'>", {}, u"https://a.example/p?id=1"_s)->url,
                 u"https://a.example/q"_s);
        QCOMPARE(web(title + "<link rel=canonical href='https://a.example/'>", {}, u"https://a.example/p"_s)->url,
                 u"https://a.example/p"_s);
        QCOMPARE(web(title + "<link rel=canonical href='https://evil.example/p'>", {}, u"https://a.example/p"_s)->url,
                 u"https://a.example/p"_s);
        QCOMPARE(web(title + "<link rel=canonical href='javascript:alert(1)'>", {}, u"https://a.example/p"_s)->url,
                 u"https://a.example/p"_s);
    }

    void aGateIsNoPage()
    {
        const ReadPage page = web("<title>Just a moment...</title>");
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Kind::Blocked);
    }

    void fetchedTextIsText()
    {
        QCOMPARE(fetchedLine(u" a\u202Eb\u200Bc\u0007\n\td\uFEFF\u2066e "_s), u"abc de"_s);
        QCOMPARE(fetchedLine(QString(1000, u'x')).size(), 300);
        QCOMPARE(fetchedLine(u"👩‍💻 x"_s), u"👩‍💻 x"_s);
        QCOMPARE(fetchedParagraphs(u"a\r\n\r\n b \u2028c"_s), u"a\nb\nc"_s);
        const ReadPage page = web("<title>&lt;script&gt;alert(1)&lt;/script&gt; \xe2\x80\xae x</title>");
        QCOMPARE(page->title, u"<script>alert(1)</script> x"_s);
    }

    // Encodings

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("expected");
        const QString text = u"<html><meta charset=\"%1\"><title>朱镕基与囧字</title>"_s;
        const auto page = [&text](const QString &named) { return text.arg(named); };
        const QByteArray html = "text/html";
        QTest::newRow("nothing said, UTF-8") << u"<title>湖</title>"_s.toUtf8() << html << "UTF-8"_ba;
        QTest::newRow("nothing said, GBK") << gb(u"<title>朱镕基的湖</title>"_s) << html << "GB18030"_ba;
        QTest::newRow("header gb2312") << gb(page({})) << "text/html; charset=gb2312"_ba << "GB18030"_ba;
        QTest::newRow("header GBK in quotes") << gb(page({})) << "text/html;charset=\"GBK\""_ba << "GB18030"_ba;
        QTest::newRow("meta gb2312") << gb(page(u"gb2312"_s)) << html << "GB18030"_ba;
        QTest::newRow("meta of old") << gb(u"<meta http-equiv=Content-Type content='text/html; charset=gbk'>湖"_s)
                                     << html << "GB18030"_ba;
        QTest::newRow("says GBK, is UTF-8") << page(u"gbk"_s).toUtf8() << html << "UTF-8"_ba;
        QTest::newRow("header before meta") << gb(page(u"utf-8"_s)) << "text/html; charset=gbk"_ba << "GB18030"_ba;
        QTest::newRow("a meta in a comment")
            << gb(u"<!-- <meta charset=utf-8> --><meta charset=gbk>湖水"_s) << html << "GB18030"_ba;
        QTest::newRow("BOM before header") << "\xef\xbb\xbf"_ba + page(u"gbk"_s).toUtf8() << "text/html; charset=gbk"_ba
                                           << "UTF-8"_ba;
        QTest::newRow("UTF-16") << "\xff\xfe<\0a\0"_ba << html << "UTF-16LE"_ba;
        QTest::newRow("no such thing") << page(u"nonsense"_s).toUtf8() << "text/html; charset=x-nothing"_ba
                                       << "UTF-8"_ba;
        QTest::newRow("nothing") << ""_ba << ""_ba << "UTF-8"_ba;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, expected);
        QCOMPARE(charsetOf(bytes, type), expected);
    }

    void rareCharactersOfGbk()
    {
        if (!QStringEncoder("GB18030").isValid())
            QSKIP("This Qt has no converters.");
        const ReadPage page = readWebPage(
            fetched(u"https://a.example/"_s, gb(u"<meta charset=gb2312><title>朱镕基与囧字</title>"_s), "text/html"));
        QCOMPARE(page->title, u"朱镕基与囧字"_s);
    }

    // Hostile pages

    void hostilePages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nested") << QByteArray("<div>").repeated(400'000);
        QTest::newRow("formats") << QByteArray("<b><i><a>").repeated(200'000);
        QTest::newRow("attributes") << "<meta " + QByteArray("a=b ").repeated(500'000) + ">";
        QTest::newRow("metas") << QByteArray("<meta name=a content=b>").repeated(300'000);
        QTest::newRow("scripts") << QByteArray("<script type='application/ld+json'>[{\"@graph\":[").repeated(80'000);
        QTest::newRow("nested data") << "<script type='application/ld+json'>" + QByteArray(4'000'000, '[') +
                                            "</script>";
        QTest::newRow("quotes") << "<script>msg_title = '" + QByteArray("\\'").repeated(2'000'000);
        QTest::newRow("openings") << QByteArray("msg_title = '").repeated(300'000);
        QTest::newRow("comments") << QByteArray("<!--").repeated(1'000'000);
        QTest::newRow("nothing but zeros") << QByteArray(4'000'000, '\0');
        QTest::newRow("not characters") << QByteArray(4'000'000, '\xff');
        QTest::newRow("names") << QByteArray("Contribute to x ").repeated(200'000);
        QTest::newRow("a long title") << "<title>" + QByteArray("x - ").repeated(1'000'000) + "</title>";
    }
    void hostilePages()
    {
        QFETCH(QByteArray, bytes);
        for (const QString &url : {u"https://mp.weixin.qq.com/s/a"_s, u"https://github.com/a/b"_s,
                                   u"https://arxiv.org/abs/2003.08646"_s, u"https://a.example/b"_s}) {
            const ReadPage page = readWebPage(fetched(url, bytes, "text/html"));
            if (page)
                QVERIFY(page->title.size() <= 300);
        }
    }
};

QTEST_GUILESS_MAIN(CapturedPagesTest)
#include "tst_capturedpages.moc"
