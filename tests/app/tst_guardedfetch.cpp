#include "guardedfetch.h"
#include "pageserver.h"
#include "throwawaycertificate.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a fetch came to.
struct Outcome {
    std::optional<Fetched> fetched;
    std::optional<FetchError> error;
};

class Fetching
{
public:
    explicit Fetching(NetworkRules rules = NetworkRules::withLoopback())
        : m_rules(std::move(rules))
    {
        m_network.setAutoDeleteReplies(false);
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    Outcome run(const FetchRequest &request)
    {
        GuardedFetch fetch(m_network, m_rules, nullptr);
        Outcome outcome;
        QObject::connect(&fetch, &GuardedFetch::fetched, &fetch,
                         [&outcome](const Fetched &result) { outcome.fetched = result; });
        QObject::connect(&fetch, &GuardedFetch::failed, &fetch,
                         [&outcome](const FetchError &error) { outcome.error = error; });
        fetch.start(request);
        const bool ended = QTest::qWaitFor([&outcome] { return outcome.fetched || outcome.error; }, 20'000);
        return ended ? outcome : Outcome();
    }
    Outcome run(const QByteArray &url) { return run(FetchRequest{.url = QUrl::fromEncoded(url)}); }

private:
    QNetworkAccessManager m_network;
    NetworkRules m_rules;
};

bool isHtml(QByteArrayView type)
{
    return type.startsWith("text/html");
}

} // namespace

Q_DECLARE_METATYPE(Jianbao::PageAnswer)

class GuardedFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPage()
    {
        PageServer server;
        server.answers["/a?b=%20"] = page("hello");
        const Outcome outcome =
            Fetching().run({.url = QUrl::fromEncoded(server.url("/a?b=%20#part")), .userAgent = "Test/1"});
        QVERIFY(outcome.fetched);
        QCOMPARE(outcome.fetched->bytes, "hello");
        QCOMPARE(outcome.fetched->status, 200);
        QCOMPARE(outcome.fetched->contentType, "text/html; charset=utf-8");
        const QByteArray asked = server.requests.constFirst().whole.toLower();
        QVERIFY(asked.contains("user-agent: test/1"));
        QVERIFY(!asked.contains("cookie") && !asked.contains("referer") && !asked.contains("authorization"));
    }

    void keepsNoCookie()
    {
        PageServer server;
        PageAnswer first = movedTo("/b");
        first.headers += "Set-Cookie: a=b\r\n";
        server.answers["/a"] = first;
        server.answers["/b"] = page("there");
        Fetching fetching;
        QVERIFY(fetching.run(server.url("/a")).fetched);
        QVERIFY(fetching.run(server.url("/b")).fetched);
        for (const PageRequest &request : std::as_const(server.requests))
            QVERIFY(!request.whole.toLower().contains("cookie:"));
    }

    void tellsOfRedirections()
    {
        PageServer server;
        server.answers["/a"] = movedTo("/b", 301);
        server.answers["/b"] = movedTo(server.url("/c"), 308);
        server.answers["/c"] = page("there");
        server.answers["/d"] = movedTo("/c", 302);
        const Outcome good = Fetching().run(server.url("/a"));
        QVERIFY(good.fetched);
        QCOMPARE(good.fetched->url.path(), u"/c"_s);
        QCOMPARE(good.fetched->redirections.size(), 2);
        QVERIFY(good.fetched->isMovedForGood);
        QVERIFY(!Fetching().run(server.url("/d")).fetched->isMovedForGood);
        QVERIFY(!Fetching().run(server.url("/c")).fetched->isMovedForGood);
    }

    void fiveRedirectionsAreEnough()
    {
        PageServer server;
        for (int i = 0; i < 6; ++i)
            server.answers["/" + QByteArray::number(i)] = movedTo("/" + QByteArray::number(i + 1));
        server.answers["/6"] = page("too far");
        QCOMPARE(Fetching().run(server.url("/0")).error->kind, FetchError::Kind::TooManyRedirections);
        QVERIFY(Fetching().run(server.url("/1")).fetched);
    }

    void fails_data()
    {
        using Kind = FetchError::Kind;
        using Trouble = PageAnswer::Trouble;
        QTest::addColumn<PageAnswer>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const PageAnswer &answer, Kind kind) {
            QTest::newRow(name) << answer << int(kind);
        };
        const auto troubled = [](Trouble trouble) {
            PageAnswer answer = page(QByteArray(2000, 'x'));
            answer.trouble = trouble;
            return answer;
        };
        row("silent", troubled(Trouble::Silent), Kind::TooSlow);
        row("dripping", troubled(Trouble::Drip), Kind::TooSlow);
        row("cut", troubled(Trouble::Cut), Kind::CutOff);
        row("reset", troubled(Trouble::Reset), Kind::CutOff);
        row("huge", page(QByteArray(9 * 1024 * 1024, 'x')), Kind::TooLarge);
        row("bomb", packed(QByteArray(64 * 1024 * 1024, 'x')), Kind::TooLarge);
        row("broken packing", {.body = "no such thing as packed", .headers = "Content-Encoding: deflate\r\n"},
            Kind::CutOff);
        row("a picture", page("x", "image/png"), Kind::WrongType);
        row("a document", page("x", "application/pdf"), Kind::WrongType);
        row("forbidden", status(403), Kind::Status);
        row("too many", status(429), Kind::Status);
        row("broken", status(503), Kind::Status);
        row("moved to a file", movedTo("file:///etc/passwd"), Kind::NotAskable);
        row("moved to ftp", movedTo("ftp://127.0.0.1/"), Kind::NotAskable);
        row("moved with a name", movedTo("http://user@127.0.0.1/"), Kind::NotAskable);
        row("moved to a private network", movedTo("http://10.0.0.1/"), Kind::Refused);
        row("moved to metadata", movedTo("http://169.254.169.254/latest/meta-data/"), Kind::Refused);
        row("moved to metadata, in IPv6", movedTo("http://[::ffff:169.254.169.254]/"), Kind::Refused);
        row("moved to nothing", {.status = 302, .body = {}, .headers = {}}, Kind::Status);
    }
    void fails()
    {
        QFETCH(PageAnswer, answer);
        QFETCH(int, kind);
        PageServer server;
        server.answers["/a"] = answer;
        const Outcome outcome =
            Fetching().run({.url = QUrl::fromEncoded(server.url("/a")), .patience = 1500ms, .takes = isHtml});
        QVERIFY(outcome.error);
        QCOMPARE(int(outcome.error->kind), kind);
        QVERIFY(server.requests.size() <= 3); // Qt asks again where a connection broke at once
    }

    void unpacksWhatIsSmall()
    {
        PageServer server;
        server.answers["/a"] = packed(QByteArray(100'000, 'x'));
        const Outcome outcome = Fetching().run(server.url("/a"));
        QVERIFY(outcome.fetched);
        QCOMPARE(outcome.fetched->bytes, QByteArray(100'000, 'x'));
    }

    void stopsWhereItIsEnough()
    {
        PageServer server;
        server.answers["/a"] = page(QByteArray(20 * 1024 * 1024, 'x'));
        const Outcome outcome = Fetching().run({.url = QUrl::fromEncoded(server.url("/a")), .enough = 1});
        QVERIFY(outcome.fetched);
        QVERIFY(outcome.fetched->bytes.size() < 3 * 1024 * 1024);
    }

    void asksNobodyItMayNot()
    {
        PageServer server;
        const QByteArray port = QByteArray::number(server.port());
        Fetching fetching{NetworkRules()};
        for (const QByteArray &host : {"127.0.0.1"_ba, "localhost"_ba, "[::1]"_ba, "2130706433"_ba, "0.0.0.0"_ba,
                                       "[::ffff:127.0.0.1]"_ba, "0x7f.1"_ba}) {
            const Outcome outcome = fetching.run("http://" + host + ':' + port + "/");
            QVERIFY2(outcome.error, host.constData());
            QVERIFY2(outcome.error->kind == FetchError::Kind::Refused ||
                         outcome.error->kind == FetchError::Kind::NameUnknown ||
                         outcome.error->kind == FetchError::Kind::NotAskable,
                     host.constData());
        }
        QCOMPARE(server.requests.size(), 0);
    }

    void playsAHostForTests()
    {
        PageServer server;
        server.answers["mp.weixin.qq.com/s/a"] = page("an article");
        NetworkRules rules;
        rules.played.insert(u"mp.weixin.qq.com"_s, server.root());
        const Outcome outcome = Fetching(rules).run("https://mp.weixin.qq.com/s/a");
        QVERIFY(outcome.fetched);
        QCOMPARE(outcome.fetched->bytes, "an article");
        QCOMPARE(server.requests.constFirst().host, "mp.weixin.qq.com");
        // And no other: its server may lead nowhere but to hosts that are played, or public.
        server.answers["mp.weixin.qq.com/s/b"] = movedTo(server.url("/s/a"));
        QCOMPARE(Fetching(rules).run("https://mp.weixin.qq.com/s/b").error->kind, FetchError::Kind::Refused);
    }

    void nobodyAnswers()
    {
        QByteArray url;
        {
            PageServer gone;
            url = gone.url("/");
        }
        QCOMPARE(Fetching().run(url).error->kind, FetchError::Kind::Unreachable);
    }

    void trustsNobodyUnasked()
    {
        const auto good = ThrowawayCertificate::forHost(u"good.example"_s);
        if (!good)
            QSKIP("There is no openssl to make a certificate with.");
        PageServer server(good->server);
        server.answers["/a"] = page("secret");
        NetworkRules rules;
        rules.played.insert(u"good.example"_s, server.root());
        rules.played.insert(u"bad.example"_s, server.root());
        QCOMPARE(Fetching(rules).run("https://good.example/a").error->kind, FetchError::Kind::Insecure);
        QCOMPARE(server.requests.size(), 0);

        rules.trusted = {good->certificate};
        const Outcome outcome = Fetching(rules).run("https://good.example/a");
        QVERIFY(outcome.fetched);
        QCOMPARE(outcome.fetched->bytes, "secret");
        QCOMPARE(server.requests.constFirst().host, "good.example");
        // The certificate is another host's.
        QCOMPARE(Fetching(rules).run("https://bad.example/a").error->kind, FetchError::Kind::Insecure);
    }

    void endsWithoutAWord()
    {
        PageServer server;
        PageAnswer silent;
        silent.trouble = PageAnswer::Trouble::Silent;
        server.answers["/a"] = silent;
        QNetworkAccessManager network;
        network.setAutoDeleteReplies(false);
        auto fetch = std::make_unique<GuardedFetch>(network, NetworkRules::withLoopback(), nullptr);
        QSignalSpy failed(fetch.get(), &GuardedFetch::failed);
        fetch->start({.url = QUrl::fromEncoded(server.url("/a"))});
        QTRY_COMPARE(server.requests.size(), 1);
        fetch.reset();
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(GuardedFetchTest)
#include "tst_guardedfetch.moc"
