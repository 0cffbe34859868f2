#include "capturer.h"
#include "pageserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = CaptureError::Kind;

/// A capturer in a world of our own: each host of it is a server of ours.
struct World {
    PageServer server;
    NetworkRules rules = NetworkRules::withLoopback();
    PoliteQueue::Manners manners{.atOnce = 4, .pauses = {{u"arxiv.org"_s, 0ms}}};

    explicit World(const QStringList &hosts = {})
    {
        for (const QString &host : hosts)
            rules.played.insert(host, server.root());
    }
};

/// What it told, in order.
struct Told {
    explicit Told(Capturer &capturer)
    {
        QObject::connect(&capturer, &Capturer::started, &capturer, [this](qint64 id) { started.append(id); });
        QObject::connect(&capturer, &Capturer::captured, &capturer,
                         [this](qint64 id, const CapturedPage &page) { pages.insert(id, page); });
        QObject::connect(&capturer, &Capturer::failed, &capturer,
                         [this](qint64 id, const CaptureError &error) { errors.insert(id, error); });
    }
    QList<qint64> started;
    QHash<qint64, CapturedPage> pages;
    QHash<qint64, CaptureError> errors;
};

PageAnswer titled(const QByteArray &title)
{
    return page("<title>" + title + "</title>");
}

} // namespace

class CapturerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage()
    {
        World world({u"a.example"_s});
        world.server.answers["a.example/x"] = titled("A page");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 id = capturer.capture(u"https://a.example/x"_s);
        QCOMPARE(capturer.pending(), 1);
        QVERIFY(told.started.isEmpty()); // nothing comes before capture() returns
        QTRY_VERIFY(told.pages.contains(id));
        QCOMPARE(told.started, QList<qint64>{id});
        QCOMPARE(told.pages.value(id).title, u"A page"_s);
        QCOMPARE(told.pages.value(id).source, u"a.example"_s);
        QCOMPARE(told.pages.value(id).askedFor, u"https://a.example/x"_s);
        QCOMPARE(capturer.pending(), 0);
        const QByteArray asked = world.server.requests.constFirst().whole;
        QVERIFY(asked.contains("Mozilla/5.0 (compatible; Jianbao"));
    }

    void readsWhereARedirectionLeads()
    {
        World world({u"t.example"_s, u"mp.weixin.qq.com"_s});
        world.server.answers["t.example/x"] = movedTo("https://mp.weixin.qq.com/s/a?scene=2", 301);
        world.server.answers["mp.weixin.qq.com/s/a?scene=2"] =
            page("<meta property='og:title' content='文章'><div id=js_article><a id=js_name>号</a></div>");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 id = capturer.capture(u"https://t.example/x"_s);
        QTRY_VERIFY(told.pages.contains(id));
        QCOMPARE(told.pages.value(id).source, u"号"_s);
        QCOMPARE(told.pages.value(id).url, u"https://mp.weixin.qq.com/s/a"_s);
    }

    void aPaperByItsApi()
    {
        World world({u"export.arxiv.org"_s, u"arxiv.org"_s});
        world.server.answers["/api/query?id_list=2003.08646v2&max_results=1"] =
            page("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Nets</title></entry></feed>",
                 "application/atom+xml");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 id = capturer.capture(u"https://arxiv.org/pdf/2003.08646v2.pdf"_s);
        QTRY_VERIFY(told.pages.contains(id));
        QCOMPARE(told.pages.value(id).title, u"Nets"_s);
        QCOMPARE(world.server.requests.size(), 1);
    }

    void thenByItsPage()
    {
        World world({u"export.arxiv.org"_s, u"arxiv.org"_s, u"api.github.com"_s, u"github.com"_s});
        world.server.answers["export.arxiv.org/api/query?id_list=2003.08646&max_results=1"] = status(503);
        world.server.answers["arxiv.org/abs/2003.08646"] = page("<meta name=citation_title content=Nets>");
        world.server.answers["api.github.com/repos/a/b"] = status(403);
        world.server.answers["github.com/a/b"] = page("<meta property='og:title' content='GitHub - a/b: Waves'>");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 paper = capturer.capture(u"https://arxiv.org/abs/2003.08646"_s);
        const qint64 repository = capturer.capture(u"https://github.com/a/b"_s);
        QTRY_COMPARE(told.pages.size(), 2);
        QCOMPARE(told.pages.value(paper).title, u"Nets"_s);
        QCOMPARE(told.pages.value(paper).tags, QStringList{u"2003.08646"_s});
        QCOMPARE(told.pages.value(repository).title, u"a/b: Waves"_s);
    }

    void whatIsNotThereIsNotLookedForTwice()
    {
        World world({u"api.github.com"_s, u"github.com"_s});
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 id = capturer.capture(u"https://github.com/a/b"_s);
        QTRY_VERIFY(told.errors.contains(id));
        QCOMPARE(told.errors.value(id).kind, Kind::NotFound);
        QVERIFY(!told.errors.value(id).mayRetry);
        QCOMPARE(world.server.requests.size(), 1);
    }

    void reasons_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mayRetry");
        const auto row = [](const QString &url, Kind kind, bool mayRetry) {
            QTest::newRow(qPrintable(url)) << url << int(kind) << mayRetry;
        };
        row(u"not a url"_s, Kind::NotAUrl, false);
        row({}, Kind::NotAUrl, false);
        row(u"ftp://a.example/"_s, Kind::NotAUrl, false);
        row(u"javascript:alert(1)"_s, Kind::NotAUrl, false);
        row(u"file:///etc/passwd"_s, Kind::NotAUrl, false);
        row(u"https://user:word@a.example/"_s, Kind::NotAUrl, false);
        row(u"https://a.example/ b"_s, Kind::NotAUrl, false);
        row(u"http://10.0.0.1/"_s, Kind::RefusedAddress, false);
        row(u"http://169.254.169.254/latest"_s, Kind::RefusedAddress, false);
        row(u"https://a.example/404"_s, Kind::NotFound, false);
        row(u"https://a.example/403"_s, Kind::Forbidden, false);
        row(u"https://a.example/429"_s, Kind::Unavailable, true);
        row(u"https://a.example/503"_s, Kind::Unavailable, true);
        row(u"https://a.example/pdf"_s, Kind::WrongType, false);
        row(u"https://a.example/silent"_s, Kind::Timeout, true);
        row(u"https://a.example/cut"_s, Kind::Unreadable, true);
        row(u"https://a.example/inside"_s, Kind::RefusedAddress, false);
        row(u"https://a.example/circle"_s, Kind::TooManyRedirections, false);
        row(u"https://a.example/huge"_s, Kind::TooLarge, false);
        row(u"https://a.example/empty"_s, Kind::Unreadable, true);
        row(u"https://mp.weixin.qq.com/s/gone"_s, Kind::Deleted, false);
        row(u"https://mp.weixin.qq.com/s/captcha"_s, Kind::Blocked, true);
    }
    void reasons()
    {
        QFETCH(QString, url);
        QFETCH(int, kind);
        QFETCH(bool, mayRetry);
        World world({u"a.example"_s, u"mp.weixin.qq.com"_s});
        for (const int code : {403, 429, 503})
            world.server.answers["/" + QByteArray::number(code)] = status(code);
        world.server.answers["/pdf"] = page("%PDF-1.7", "application/pdf");
        world.server.answers["/silent"] = {.body = {}, .headers = {}, .trouble = PageAnswer::Trouble::Silent};
        world.server.answers["/cut"] = {
            .body = QByteArray(2000, 'x'), .headers = {}, .trouble = PageAnswer::Trouble::Cut};
        world.server.answers["/inside"] = movedTo("http://192.168.0.1/router");
        world.server.answers["/circle"] = movedTo("/circle");
        world.server.answers["/huge"] = packed("<title>x</title>" + QByteArray(20'000'000, ' '));
        world.server.answers["/empty"] = page({});
        world.server.answers["/s/gone"] = page("<div class='weui-msg__title'>该内容已被发布者删除</div>");
        world.server.answers["/s/captcha"] = movedTo("/mp/wappoc_appmsgcaptcha?poc_token=1");
        world.server.answers["/mp/wappoc_appmsgcaptcha?poc_token=1"] = page("<p>验证</p>");
        Capturer capturer(world.rules, world.manners);
        capturer.setPatience(1500ms);
        Told told(capturer);
        const qint64 id = capturer.capture(url);
        QTRY_VERIFY(told.errors.contains(id));
        QCOMPARE(int(told.errors.value(id).kind), kind);
        QCOMPARE(told.errors.value(id).mayRetry, mayRetry);
        QVERIFY(!told.errors.value(id).message.isEmpty());
        QVERIFY(told.pages.isEmpty());
        QCOMPARE(capturer.pending(), 0);
    }

    void offlineIsNoticed()
    {
        World world({u"a.example"_s});
        world.rules.isOnline = [] { return false; };
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 id = capturer.capture(u"https://a.example/"_s);
        QTRY_VERIFY(told.errors.contains(id));
        QCOMPARE(told.errors.value(id).kind, Kind::Offline);
        QVERIFY(told.errors.value(id).mayRetry);
        QCOMPARE(world.server.requests.size(), 0);
    }

    void thisMachineIsNotAsked()
    {
        World world;
        world.server.answers["/"] = titled("secret");
        Capturer capturer({.isOnline = [] { return true; }}, world.manners);
        Told told(capturer);
        const qint64 id = capturer.capture(QString::fromLatin1(world.server.url("/")));
        QTRY_VERIFY(told.errors.contains(id));
        QCOMPARE(told.errors.value(id).kind, Kind::RefusedAddress);
        QCOMPARE(world.server.requests.size(), 0);
    }

    void theSamePageIsFetchedOnce()
    {
        World world({u"mp.weixin.qq.com"_s});
        world.server.delay = 50;
        world.server.otherwise = [](const PageRequest &) {
            return page("<meta property='og:title' content='t'><div id=js_article></div>");
        };
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 one = capturer.capture(u"https://mp.weixin.qq.com/s/a"_s);
        const qint64 two = capturer.capture(u"http://mp.weixin.qq.com/s/a?scene=1#rd"_s);
        QTRY_COMPARE(told.pages.size(), 2);
        QCOMPARE(world.server.requests.size(), 1);
        QCOMPARE(told.pages.value(one).askedFor, u"https://mp.weixin.qq.com/s/a"_s);
        QCOMPARE(told.pages.value(two).askedFor, u"http://mp.weixin.qq.com/s/a?scene=1#rd"_s);
        QCOMPARE(told.started.size(), 2);
    }

    void fourAtOnceAndOneForEachHost()
    {
        QStringList hosts;
        for (int i = 0; i < 8; ++i)
            hosts.append(u"h%1.example"_s.arg(i));
        World world(hosts);
        world.server.delay = 30;
        world.server.otherwise = [](const PageRequest &) { return titled("t"); };
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        for (const QString &host : std::as_const(hosts)) {
            for (int i = 0; i < 3; ++i)
                capturer.capture(u"https://%1/%2"_s.arg(host).arg(i));
        }
        QTRY_COMPARE(told.pages.size(), 24);
        QVERIFY2(world.server.mostAtOnce <= 4, QByteArray::number(world.server.mostAtOnce));
        QVERIFY(world.server.mostAtOnce >= 2);
    }

    void aHostWithManyPagesIsAskedOneByOne()
    {
        World world({u"a.example"_s, u"www.a.example"_s});
        world.server.delay = 20;
        world.server.otherwise = [](const PageRequest &) { return titled("t"); };
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        for (int i = 0; i < 6; ++i)
            capturer.capture(u"https://%1a.example/%2"_s.arg(i % 2 ? u"www."_s : QString()).arg(i));
        QTRY_COMPARE(told.pages.size(), 6);
        QCOMPARE(world.server.mostAtOnce, 1);
    }

    void arxivIsAskedAtADistance()
    {
        World world({u"export.arxiv.org"_s});
        world.manners.pauses = {{u"arxiv.org"_s, 250ms}};
        world.server.otherwise = [](const PageRequest &) {
            return page("<feed><entry><title>t</title></entry></feed>", "application/atom+xml");
        };
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        for (int i = 0; i < 3; ++i)
            capturer.capture(u"https://arxiv.org/abs/2003.0864%1"_s.arg(i));
        QTRY_COMPARE(told.pages.size(), 3);
        for (qsizetype i = 1; i < world.server.times.size(); ++i)
            QVERIFY(world.server.times[i] - world.server.times[i - 1] >= 200);
        QCOMPARE(PoliteQueue::Manners().pauses.value(u"arxiv.org"_s), 3s);
    }

    void cancelledIsSilent()
    {
        World world({u"a.example"_s, u"b.example"_s});
        world.server.answers["a.example/"] = {.body = {}, .headers = {}, .trouble = PageAnswer::Trouble::Silent};
        world.server.answers["b.example/"] = titled("b");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 atOnce = capturer.capture(u"https://a.example/"_s);
        capturer.cancel(atOnce);
        const qint64 underWay = capturer.capture(u"https://a.example/"_s);
        const qint64 waiting = capturer.capture(u"https://a.example/other"_s);
        QTRY_VERIFY(told.started.contains(underWay));
        QTRY_COMPARE(world.server.requests.size(), 1);
        capturer.cancel(waiting);
        capturer.cancel(underWay);
        capturer.cancel(underWay);
        const qint64 b = capturer.capture(u"https://b.example/"_s);
        QTRY_VERIFY(told.pages.contains(b));
        QCOMPARE(told.pages.size(), 1);
        QVERIFY(told.errors.isEmpty());
        QCOMPARE(capturer.pending(), 0);
    }

    void oneOfTwoCancelled()
    {
        World world({u"a.example"_s});
        world.server.delay = 30;
        world.server.answers["/x"] = titled("x");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 one = capturer.capture(u"https://a.example/x"_s);
        const qint64 two = capturer.capture(u"https://a.example/x#part"_s);
        capturer.cancel(one);
        QTRY_VERIFY(told.pages.contains(two));
        QVERIFY(!told.pages.contains(one));
    }

    void aHostIsFreeAfterwards()
    {
        World world({u"a.example"_s});
        world.server.answers["/slow"] = {.body = {}, .headers = {}, .trouble = PageAnswer::Trouble::Silent};
        world.server.answers["/x"] = titled("x");
        Capturer capturer(world.rules, world.manners);
        Told told(capturer);
        const qint64 slow = capturer.capture(u"https://a.example/slow"_s);
        const qint64 other = capturer.capture(u"https://a.example/x"_s);
        QTRY_COMPARE(world.server.requests.size(), 1);
        QVERIFY(!told.pages.contains(other));
        capturer.cancel(slow);
        QTRY_VERIFY(told.pages.contains(other));
    }

    void aSlotMayAskAgainOrCancel()
    {
        World world({u"a.example"_s});
        world.server.otherwise = [](const PageRequest &) { return status(503); };
        Capturer capturer(world.rules, world.manners);
        int asked = 0;
        int failures = 0;
        connect(&capturer, &Capturer::failed, &capturer, [&](qint64) {
            ++failures;
            capturer.cancelAll();
            if (++asked < 4)
                capturer.capture(u"https://a.example/x"_s);
        });
        capturer.capture(u"https://a.example/x"_s);
        QTRY_COMPARE(failures, 4);
    }

    void goesWhileAllIsUnderWay()
    {
        World world({u"a.example"_s, u"b.example"_s});
        world.server.otherwise = [](const PageRequest &) { return titled("t"); };
        auto capturer = std::make_unique<Capturer>(world.rules, world.manners);
        capturer->capture(u"https://a.example/"_s);
        capturer->capture(u"https://b.example/"_s);
        QSignalSpy started(capturer.get(), &Capturer::started);
        QTRY_COMPARE(started.size(), 2);
        capturer.reset();
    }
};

QTEST_GUILESS_MAIN(CapturerTest)
#include "tst_capturer.moc"
