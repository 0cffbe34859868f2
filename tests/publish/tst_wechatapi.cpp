#include "pushfixture.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace PushFixture;
using Kind = PublishError::Kind;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged += QString::fromLatin1(context.category) + u' ' + message;
}

/// Waits for the answer to one call.
template <typename T>
Answer<T> answerTo(const std::function<void(const Receive<T> &)> &call)
{
    Answer<T> kept = std::unexpected(errorOf(Kind::Cancelled));
    QEventLoop loop;
    call([&](const Answer<T> &answer) {
        kept = answer;
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, [&] { loop.quit(); });
    loop.exec();
    return kept;
}

Answer<FetchedToken> fetchToken(WeChatApi &api, const QByteArray &secret = FakeWeChat::secret)
{
    return answerTo<FetchedToken>([&](const Receive<FetchedToken> &receive) {
        api.fetchToken(account().appId, Secret(secret), WeChatApi::Token::Usual, receive);
    });
}

/// Answers every request with the same bytes and closes.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    requests += socket->readAll();
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    QByteArray requests; ///< all bytes that came in
};

} // namespace

/// The client alone: what goes over the wire and what is made of what comes back.
class WeChatApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostIsOneRequestOnTheWire_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isReused");
        for (const Fault fault : {Fault::NotDoneReset, Fault::NotDoneClosed, Fault::DoneClosed, Fault::DoneHalf,
                                  Fault::DoneHalfQuiet, Fault::Redirect, Fault::NotDone503}) {
            QTest::addRow("%d, first of its connection", int(fault)) << int(fault) << false;
            QTest::addRow("%d, on one that was used", int(fault)) << int(fault) << true;
        }
    }
    void aPostIsOneRequestOnTheWire()
    {
        QFETCH(int, fault);
        QFETCH(bool, isReused);
        FakeWeChat server;
        WeChatApi api(settingsFor(server.url()));
        if (isReused)
            QVERIFY(fetchToken(api));
        const int before = int(server.calls.size());
        server.fault = [&](const QByteArray &, int) { return Fault(fault); };
        const auto token = fetchToken(api);
        QVERIFY(!token);
        QCOMPARE(server.calls.size() - before, 1);
        QVERIFY(token.error().mayHaveHappened);
        if (Fault(fault) == Fault::DoneHalfQuiet) { // whose end Qt takes for one or the other
            QVERIFY(token.error().kind == Kind::BadAnswer || token.error().kind == Kind::Interrupted);
            return;
        }
        QCOMPARE(token.error().kind, Fault(fault) == Fault::Redirect     ? Kind::Redirected
                                     : Fault(fault) == Fault::NotDone503 ? Kind::ServerTrouble
                                                                         : Kind::Interrupted);
    }

    void everyCodeHasItsOwnSentence()
    {
        QSet<QString> sentences;
        const QList<int> codes{-1,    40001, 40014, 42001, 40013, 40125, 40164, 40007, 40005, 40009,
                               40137, 45003, 45004, 45110, 45009, 48001, 47001, 44003, 99999};
        for (const int code : codes) {
            const PublishError error = errorForCode(code, u"some words rid: 65f0-abc-1"_s, Asked::Draft);
            QCOMPARE(error.errcode, code);
            QCOMPARE(error.errmsg, u"some words"_s);
            QCOMPARE(error.rid, u"65f0-abc-1"_s);
            QVERIFY2(error.happened.contains(QString::number(code)), qPrintable(error.happened));
            QVERIFY(!error.advice.isEmpty());
            QVERIFY(error.text().contains("65f0-abc-1"_L1));
            sentences.insert(error.happened);
        }
        QCOMPARE(sentences.size(), codes.size());
        QVERIFY(errorForCode(40001, {}, Asked::Token).kind == Kind::WrongSecret);
        QVERIFY(errorForCode(40001, {}, Asked::Draft).kind == Kind::SignIn);
        for (int kind = 0; kind <= int(Kind::Cancelled); ++kind)
            QVERIFY(!errorOf(Kind(kind)).happened.isEmpty());
    }

    void theAddressToListIsTold()
    {
        FakeWeChat server;
        server.refusals.insert("stable_token",
                               {40164, u"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist"_s});
        WeChatApi api(settingsFor(server.url()));
        const auto token = fetchToken(api);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::AddressNotListed);
        QCOMPARE(token.error().address, u"203.0.113.7"_s);
        QVERIFY(token.error().happened.contains("203.0.113.7"_L1));
        QVERIFY(!token.error().mayHaveHappened);
        QVERIFY(!token.error().rid.isEmpty());
    }

    void wrongSecretsAndAccounts()
    {
        FakeWeChat server;
        WeChatApi api(settingsFor(server.url()));
        QCOMPARE(fetchToken(api, "nonsense").error().kind, Kind::WrongSecret);
        const auto token = answerTo<FetchedToken>([&](const Receive<FetchedToken> &receive) {
            api.fetchToken(u"wxnobody"_s, Secret("x"), WeChatApi::Token::Usual, receive);
        });
        QCOMPARE(token.error().kind, Kind::WrongAppId);
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto ok = [](const QByteArray &body) { return HttpPeer::whole("200 OK", "application/json", body); };
        QTest::newRow("html") << ok("<html>Sign in</html>");
        QTest::newRow("empty") << ok("");
        QTest::newRow("list") << ok("[]");
        QTest::newRow("nothing in it") << ok("{}");
        QTest::newRow("no token") << ok("{\"access_token\":\"\",\"expires_in\":7200}");
        QTest::newRow("a number") << ok("{\"access_token\":17,\"expires_in\":7200}");
        QTest::newRow("no life") << ok("{\"access_token\":\"T\",\"expires_in\":-5}");
        QTest::newRow("lines in it") << ok("{\"access_token\":\"T\\nX: y\",\"expires_in\":7200}");
        QTest::newRow("endless token") << ok("{\"expires_in\":7200,\"access_token\":\"" + QByteArray(100'000, 'x') +
                                             "\"}");
        QTest::newRow("code of text") << ok("{\"errcode\":\"0\",\"access_token\":\"T\",\"expires_in\":7200}");
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("404") << HttpPeer::whole("404 Not Found", "text/html", "<html>");
        QTest::newRow("deep") << ok(QByteArray(100'000, '['));
        QTest::newRow("large") << ok("{\"access_token\":\"T\",\"expires_in\":7200,\"x\":\"" +
                                     QByteArray(20'000'000, 'x') + "\"}");
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, answer);
        RawServer server(answer);
        WeChatApi api(settingsFor(QUrl(server.address())));
        const auto token = fetchToken(api);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::BadAnswer);
        QCOMPARE(server.requests.count("POST "), 1);
    }

    void anAnswerMayEndWithItsConnection()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"
                         "{\"access_token\":\"T\",\"expires_in\":7200}");
        WeChatApi api(settingsFor(QUrl(server.address())));
        const auto token = fetchToken(api);
        QVERIFY2(token, token ? "" : qPrintable(token.error().text()));
        QCOMPARE(token->value, Secret("T"));
        QCOMPARE(server.requests.count("POST "), 1);
    }

    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        WeChatApi api(settingsFor(url));
        const auto token = fetchToken(api);
        QCOMPARE(token.error().kind, Kind::NoNetwork);
        QVERIFY(!token.error().mayHaveHappened); // not a byte left
    }

    void silenceEnds()
    {
        FakeWeChat server;
        server.fault = [](const QByteArray &, int) { return Fault::Silence; };
        ApiSettings settings = settingsFor(server.url());
        settings.silence = std::chrono::milliseconds(50);
        WeChatApi quiet(settings);
        QCOMPARE(fetchToken(quiet).error().kind, Kind::TimedOut);
        settings.silence = std::chrono::seconds(30);
        settings.longest = std::chrono::milliseconds(50);
        WeChatApi slow(settings);
        QCOMPARE(fetchToken(slow).error().kind, Kind::TimedOut);
    }

    void aCertificateThatNobodyKnowsIsRefused()
    {
        FakeWeChat server(FakeWeChat::Transport::Tls);
        WeChatApi api(settingsFor(server.url()));
        const auto token = fetchToken(api);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::Insecure);
        QVERIFY(!token.error().mayHaveHappened);
        QCOMPARE(server.calls.size(), 0);

        RawServer nonsense("this is no TLS\r\n");
        WeChatApi other(settingsFor(QUrl(nonsense.address().replace("http:"_L1, "https:"_L1))));
        const auto refused = fetchToken(other);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Kind::Insecure || refused.error().kind == Kind::Interrupted);
        QVERIFY(!nonsense.requests.contains(FakeWeChat::secret));
    }

    void sendsByTls()
    {
        QFile file(QStringLiteral(JIANBAO_TEST_DATA "/tls/loopback.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(QSslCertificate(file.readAll()));
        QSslConfiguration::setDefaultConfiguration(trusting);
        FakeWeChat server(FakeWeChat::Transport::Tls);
        World world;
        const Outcome outcome =
            push(settingsFor(server.url()), world.secrets, world.ledger, {world.issue, account(), article(4)});
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(outcome.sent, outcome.error ? qPrintable(outcome.error->text()) : "");
        QCOMPARE(server.violations, QStringList());
        QCOMPARE(server.added, 1);
    }

    void aProxyThatAsksForANameIsSaid()
    {
        RawServer proxy("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                        "Content-Length: 0\r\n\r\n");
        FakeWeChat server;
        ApiSettings settings = settingsFor(server.url());
        settings.proxy = proxy.address();
        WeChatApi api(settings);
        const auto token = fetchToken(api);
        QCOMPARE(token.error().kind, Kind::Proxy);
        QVERIFY(!token.error().mayHaveHappened);
        QVERIFY(proxy.requests.startsWith("CONNECT 127.0.0.1:"));
        QVERIFY(!proxy.requests.contains(FakeWeChat::secret));
        QCOMPARE(server.calls.size(), 0);
    }

    void settingsAreChecked()
    {
        QVERIFY(baseProblem(QUrl(u"https://api.weixin.qq.com"_s)).isEmpty());
        QVERIFY(baseProblem(QUrl(u"https://example.org:8443/gate"_s)).isEmpty());
        QVERIFY(baseProblem(QUrl(u"http://127.0.0.1:80"_s)).isEmpty());
        for (const QString &bad : {u""_s, u"api.weixin.qq.com"_s, u"http://example.org"_s, u"ftp://127.0.0.1"_s,
                                   u"https://a:b@example.org"_s, u"https://example.org?x=1"_s})
            QVERIFY2(!baseProblem(QUrl(bad)).isEmpty(), qPrintable(bad));
        QVERIFY(proxyProblem({}).isEmpty());
        QVERIFY(proxyProblem(u"none"_s).isEmpty());
        QVERIFY(proxyProblem(u"socks5://127.0.0.1:1080"_s).isEmpty());
        for (const QString &bad : {u"proxy:8080"_s, u"http://proxy"_s, u"https://proxy:1"_s})
            QVERIFY2(!proxyProblem(bad).isEmpty(), qPrintable(bad));
    }

    void nothingIsHeardBehindTheEnd()
    {
        FakeWeChat server;
        bool wasCalled = false;
        {
            WeChatApi api(settingsFor(server.url()));
            api.fetchToken(account().appId, Secret("x"), WeChatApi::Token::Usual,
                           [&](const auto &) { wasCalled = true; });
            api.cancel();
            api.fetchToken(account().appId, Secret("x"), WeChatApi::Token::Usual,
                           [&](const auto &) { wasCalled = true; });
        }
        WeChatApi other(settingsFor(server.url()));
        QVERIFY(fetchToken(other)); // time enough for the others
        QVERIFY(!wasCalled);
    }

    /// A canary sings wherever the secret or a token gets to; it must not be heard anywhere but on the wire.
    void secretsStayOnTheWire()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        QStringList heard;
        for (int fault = 0; fault <= int(Fault::Last); ++fault) {
            World world;
            ApiSettings settings = settingsFor(world.server.url());
            settings.silence = std::chrono::milliseconds(60);
            world.server.fault = [&](const QByteArray &call, int) {
                return call == "draft/add" || call == "media/uploadimg" ? Fault(fault) : Fault::None;
            };
            const Outcome outcome = push(settings, world.secrets, world.ledger, {world.issue, account(), article(2)});
            if (outcome.error)
                heard += outcome.error->text() + outcome.error->errmsg;
            if (outcome.sent)
                heard += outcome.sent->preview + outcome.sent->mediaId;
            QFile file(world.folder.filePath(u"publish/sent.jsonl"_s));
            if (file.open(QIODevice::ReadOnly))
                heard += QString::fromUtf8(file.readAll());
            for (const QString &token : std::as_const(world.server.tokens)) {
                const QString encoded = QString::fromLatin1(token.toLatin1().toPercentEncoding());
                for (const QString &text : heard + logged)
                    QVERIFY2(!text.contains(token) && !text.contains(encoded), qPrintable(text.left(400)));
            }
        }
        QString printed;
        QDebug(&printed) << Secret(FakeWeChat::secret);
        heard += printed;
        FakeWeChat server; // that repeats what it was given
        server.refusals.insert("stable_token", {40013, u"what is "_s + QLatin1StringView(FakeWeChat::secret)});
        WeChatApi api(settingsFor(server.url()));
        heard += fetchToken(api).error().text();
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        for (const QString &text : heard + logged)
            QVERIFY2(!text.contains(QLatin1StringView(FakeWeChat::secret)), qPrintable(text.left(400)));
    }
};

QTEST_GUILESS_MAIN(WeChatApiTest)
#include "tst_wechatapi.moc"
