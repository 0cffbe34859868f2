#include "issuelinks.h"
#include "linkcheck.h"
#include "linkdiagnostic.h"
#include "pageserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = CaptureError::Kind;

} // namespace

class LinkCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<PageServer>();
        m_rules = NetworkRules::withLoopback();
        for (const QString &host : {u"a.example"_s, u"b.example"_s, u"mp.weixin.qq.com"_s})
            m_rules.played.insert(host, m_server->root());
    }

    void findsEveryLink()
    {
        const Text text(
            "# T\n\n> 导读：见 https://a.example/1，还有\n\n## S\n\n- [x](https://a.example/2(b)) "
            "[[y]](<https://a.example/3 4>)  \n"
            "摘要：`https://a.example/code` <https://a.example/5>  \n代码：https://a.example/6?a=1&amp;b=2\n\n"
            "```\nhttps://a.example/7\n```\n\nhttps://a.example/8\nhttp: https:// [z](../9.md)\n");
        QStringList urls;
        for (const IssueLink &link : linksOf(text))
            urls.append(link.url);
        QCOMPARE(urls,
                 (QStringList{u"https://a.example/1"_s, u"https://a.example/2(b)"_s, u"https://a.example/3 4"_s,
                              u"https://a.example/5"_s, u"https://a.example/6?a=1&b=2"_s, u"https://a.example/8"_s}));
        for (const IssueLink &link : linksOf(text))
            QVERIFY(text.string(link.span).startsWith("https://a.example/"_L1));
    }

    void states_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("severity");
        const auto row = [](const QString &url, const QString &code, Severity severity = Severity::Error) {
            QTest::newRow(qPrintable(url)) << url << code << int(severity);
        };
        row(u"https://a.example/fine"_s, {});
        row(u"https://a.example/picture"_s, {});
        row(u"https://a.example/huge"_s, {});
        row(u"https://a.example/slash"_s, {});
        row(u"https://a.example/404"_s, u"link-dead"_s);
        row(u"https://a.example/410"_s, u"link-dead"_s);
        row(u"https://a.example/403"_s, u"link-unknown"_s, Severity::Style);
        row(u"https://a.example/429"_s, u"link-unknown"_s, Severity::Style);
        row(u"https://a.example/moved"_s, u"link-moved"_s, Severity::Style);
        row(u"https://a.example/elsewhere"_s, u"link-moved"_s, Severity::Style);
        row(u"https://a.example/front"_s, u"link-dead"_s, Severity::Warning);
        row(u"https://a.example/inside"_s, u"link-dead"_s);
        row(u"http://10.0.0.1/"_s, u"link-dead"_s);
        row(u"https://mp.weixin.qq.com/s/fine"_s, {});
        row(u"https://mp.weixin.qq.com/s/gone"_s, u"link-dead"_s);
        row(u"https://mp.weixin.qq.com/s/captcha"_s, u"link-unknown"_s, Severity::Style);
    }
    void states()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        QFETCH(int, severity);
        play();
        LinkCheck check(m_folder->filePath(u"links.json"_s), m_rules, {});
        run(check, {url});
        const auto diagnostic = linkDiagnostic(check.state(url), url, {3, 5});
        QCOMPARE(diagnostic ? QString(diagnostic->code) : QString(), code);
        if (!diagnostic)
            return;
        QCOMPARE(int(diagnostic->severity), severity);
        QVERIFY(!diagnostic->message.isEmpty());
        QCOMPARE(diagnostic->span.begin, 3);
        QCOMPARE(diagnostic->isFixable(), url.endsWith("/moved"_L1));
        if (diagnostic->isFixable())
            QCOMPARE(diagnostic->fix.replacements().constFirst().with, "https://b.example/fine"_ba);
    }

    void eachPageOnceAndPolitely()
    {
        play();
        m_server->delay = 20;
        LinkCheck check(m_folder->filePath(u"links.json"_s), m_rules, {});
        run(check,
            {u"https://a.example/fine"_s, u"https://www.a.example/fine#x"_s, u"http://a.example/fine?utm_source=y"_s,
             u"https://a.example/404"_s, u"https://a.example/picture"_s});
        QCOMPARE(m_server->requests.size(), 3);
        QCOMPARE(m_server->mostAtOnce, 1);
        QVERIFY(!m_server->requests.constFirst().whole.toLower().contains("cookie"));
    }

    void isKnownForADay()
    {
        play();
        const QString cache = m_folder->filePath(u"sub/links.json"_s);
        const QStringList urls{u"https://a.example/fine"_s, u"https://a.example/404"_s, u"https://a.example/429"_s};
        {
            LinkCheck check(cache, m_rules, {});
            run(check, urls);
            QCOMPARE(m_server->requests.size(), 3);
        }
        LinkCheck again(cache, m_rules, {});
        run(again, urls);
        QCOMPARE(m_server->requests.size(), 4); // what may be over by now is asked again
        QCOMPARE(*again.state(urls[1]).trouble, Kind::NotFound);

        QFile file(cache);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s).toUtf8(), "2020-01-01");
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        LinkCheck later(cache, m_rules, {});
        run(later, urls);
        QCOMPARE(m_server->requests.size(), 7);
    }

    void aBrokenCacheIsNone()
    {
        play();
        const QString cache = m_folder->filePath(u"links.json"_s);
        for (const QByteArray &bytes : {"{"_ba, "[]"_ba, R"({"a.example/404":{"when":"2999-01-01T00:00:00Z"},
             "a.example/fine":{"trouble":999,"when":"2020-01-01T00:00:00Z"},"x":7})"_ba}) {
            QFile file(cache);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            LinkCheck check(cache, m_rules, {});
            run(check, {u"https://a.example/404"_s});
            QCOMPARE(*check.state(u"https://a.example/404"_s).trouble, Kind::NotFound);
        }
    }

    void offlineIsNotRemembered()
    {
        play();
        const QString cache = m_folder->filePath(u"links.json"_s);
        NetworkRules offline = m_rules;
        offline.isOnline = [] { return false; };
        LinkCheck check(cache, offline, {});
        run(check, {u"https://a.example/fine"_s});
        QCOMPARE(*check.state(u"https://a.example/fine"_s).trouble, Kind::Offline);
        LinkCheck online(cache, m_rules, {});
        run(online, {u"https://a.example/fine"_s});
        QVERIFY(!online.state(u"https://a.example/fine"_s).trouble);
    }

    void cancelledIsSilent()
    {
        m_server->answers["/silent"] = {.trouble = PageAnswer::Trouble::Silent};
        LinkCheck check(m_folder->filePath(u"links.json"_s), m_rules, {});
        QSignalSpy finished(&check, &LinkCheck::finished);
        check.check({u"https://a.example/silent"_s});
        QTRY_COMPARE(m_server->requests.size(), 1);
        QVERIFY(check.isRunning());
        check.cancel();
        QVERIFY(!check.isRunning());
        play();
        run(check, {u"https://a.example/fine"_s});
        QCOMPARE(finished.size(), 1);
    }

    void nothingToCheck()
    {
        LinkCheck check(m_folder->filePath(u"links.json"_s), m_rules, {});
        run(check, {});
        QCOMPARE(m_server->requests.size(), 0);
    }

private:
    void play()
    {
        m_server->answers["/fine"] = page("<title>fine</title>");
        m_server->answers["/picture"] = page("x", "image/png");
        m_server->answers["/huge"] = page(QByteArray(20 * 1024 * 1024, 'x'), "application/pdf");
        m_server->answers["/slash"] = movedTo("/slash/", 301);
        m_server->answers["/slash/"] = page("x");
        m_server->answers["/moved"] = movedTo("https://b.example/fine", 301);
        m_server->answers["/elsewhere"] = movedTo("https://b.example/fine", 302);
        m_server->answers["/front"] = movedTo("/", 301);
        m_server->answers["/"] = page("front");
        m_server->answers["/inside"] = movedTo("http://192.168.1.1/");
        for (const int code : {403, 410, 429})
            m_server->answers["/" + QByteArray::number(code)] = status(code);
        m_server->answers["/s/fine"] = page("<div id=js_article></div>");
        m_server->answers["/s/gone"] = page("<div class='weui-msg__title'>该内容已被发布者删除</div>");
        m_server->answers["/s/captcha"] = page("<script src=TCaptcha.js></script>");
    }

    static void run(LinkCheck &check, const QStringList &urls)
    {
        QSignalSpy finished(&check, &LinkCheck::finished);
        check.check(urls);
        QTRY_COMPARE(finished.size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PageServer> m_server;
    NetworkRules m_rules;
};

QTEST_GUILESS_MAIN(LinkCheckTest)
#include "tst_linkcheck.moc"
