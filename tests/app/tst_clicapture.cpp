#include "pageserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

} // namespace

class CliCaptureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<PageServer>();
        m_server->answers["mp.weixin.qq.com/s/a"] =
            page("<meta property='og:title' content='湖的深度'><meta property='og:description' content='很深'>"
                 "<div id=js_article><a id=js_name>湖报</a></div>");
        m_server->answers["mp.weixin.qq.com/s/a?scene=1"] = m_server->answers["mp.weixin.qq.com/s/a"];
        m_server->answers["mp.weixin.qq.com/s/gone"] = page("<div class='weui-msg__title'>该内容已被发布者删除</div>");
        m_server->answers["export.arxiv.org/api/query?id_list=2003.08646&max_results=1"] =
            page("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Small Nets</title></entry></feed>",
                 "application/atom+xml");
        m_server->answers["api.github.com/repos/lake/wave"] =
            page(R"({"full_name":"lake/wave","description":"Makes waves"})", "application/json");
        write(issue());
    }

    void captures()
    {
        const Ended ended = run({u"capture"_s, u"--json"_s, u"https://mp.weixin.qq.com/s/a?scene=1"_s,
                                 u"https://arxiv.org/pdf/2003.08646.pdf"_s});
        QCOMPARE(ended.errors, ""_ba);
        QCOMPARE(ended.code, 0);
        const QJsonArray pages = QJsonDocument::fromJson(ended.output).array();
        QCOMPARE(pages.size(), 2);
        const QJsonObject article = pages[0].toObject();
        QCOMPARE(article.keys(),
                 (QStringList{u"askedFor"_s, u"author"_s, u"date"_s, u"error"_s, u"section"_s, u"source"_s,
                              u"summary"_s, u"tags"_s, u"title"_s, u"url"_s, u"warnings"_s}));
        QCOMPARE(article["title"_L1].toString(), u"湖的深度"_s);
        QCOMPARE(article["source"_L1].toString(), u"湖报"_s);
        QCOMPARE(article["url"_L1].toString(), u"https://mp.weixin.qq.com/s/a"_s);
        const QJsonObject paper = pages[1].toObject();
        QCOMPARE(paper["section"_L1].toString(), u"论文"_s);
        QCOMPARE(paper["tags"_L1].toArray(), QJsonArray{u"2003.08646"_s});
    }

    void capturesAsText()
    {
        const Ended ended = run({u"capture"_s, u"https://mp.weixin.qq.com/s/a"_s});
        QCOMPARE(ended.output, "湖的深度\n湖报\nhttps://mp.weixin.qq.com/s/a\n很深\n"_ba);
    }

    void whatIsReadIsGivenBesideWhatIsNot()
    {
        const Ended ended =
            run({u"capture"_s, u"--json"_s, u"https://mp.weixin.qq.com/s/gone"_s, u"https://github.com/lake/wave"_s});
        QCOMPARE(ended.code, 3);
        const QJsonArray pages = QJsonDocument::fromJson(ended.output).array();
        QVERIFY(!pages[0].toObject()["error"_L1].toString().isEmpty());
        QCOMPARE(pages[0].toObject()["url"_L1].toString(), u"https://mp.weixin.qq.com/s/gone"_s);
        QCOMPARE(pages[1].toObject()["title"_L1].toString(), u"lake/wave: Makes waves"_s);
        QCOMPARE(ended.errors.count('\n'), 1);
        QVERIFY2(ended.errors.contains("deleted"), ended.errors.constData());
    }

    void asksNobodyItMayNot()
    {
        for (const QByteArray &url : {m_server->url("/s/a"), "http://169.254.169.254/"_ba, "http://localhost:1/"_ba}) {
            const Ended ended = start({u"capture"_s, QString::fromLatin1(url)});
            QCOMPARE(ended.code, 3);
            QVERIFY2(ended.errors.contains("private network") || ended.errors.contains("not connected"),
                     ended.errors.constData());
        }
        QCOMPARE(m_server->requests.size(), 0);
        m_server->answers["/page"] = page("<title>Here</title>");
        const Ended allowed = start({u"capture"_s, u"--allow-loopback"_s, QString::fromLatin1(m_server->url("/page"))});
        QCOMPARE(allowed.code, 0);
        QVERIFY(allowed.output.startsWith("Here\n"));
        QVERIFY(!start({u"capture"_s, u"--help"_s}).output.contains("loopback"));
        QCOMPARE(start({u"capture"_s, u"--test-route"_s, u"a.example=http://8.8.8.8/"_s, u"https://a.example"_s}).code,
                 2);
    }

    void adds()
    {
        const Ended ended = run({u"add"_s, m_file, u"https://mp.weixin.qq.com/s/a"_s, u"https://github.com/lake/wave"_s,
                                 u"https://arxiv.org/abs/2003.08646"_s});
        QCOMPARE(ended.errors, ""_ba);
        QCOMPARE(ended.code, 0);
        QCOMPARE(read(), "# 嵌入式AI简报 (2020-03-30)\n\n## 论文\n\n- [2003.08646] [Small "
                         "Nets](https://arxiv.org/abs/2003.08646)\n\n"
                         "## 开源项目\n\n- [lake/wave: Makes waves](https://github.com/lake/wave)\n\n## 博文\n\n"
                         "- [旧的 | 某某](https://old.example/a)  \n摘要：旧\n"
                         "- [湖的深度 | 湖报](https://mp.weixin.qq.com/s/a)  \n摘要：很深\n"_ba);
        QVERIFY2(ended.output.startsWith("博文/2\t湖的深度\n"), ended.output.constData());
    }

    void addsToTheSectionAskedFor()
    {
        const Ended ended = run({u"add"_s, m_file, u"--section"_s, u"开源项目"_s, u"https://mp.weixin.qq.com/s/a"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.output, "开源项目/1\t湖的深度\n"_ba);
        const Ended wrong = run({u"add"_s, m_file, u"--section"_s, u"无"_s, u"https://mp.weixin.qq.com/s/b"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.errors.contains("论文"));
    }

    void aBadPageIsAddedNevertheless()
    {
        const Ended ended =
            run({u"add"_s, m_file, u"https://mp.weixin.qq.com/s/gone"_s, u"https://mp.weixin.qq.com/s/a"_s});
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.errors.contains("deleted") && ended.errors.count('\n') == 1, ended.errors.constData());
        QVERIFY(read().contains("\n- https://mp.weixin.qq.com/s/gone\n"));
        QVERIFY(read().contains("[湖的深度 | 湖报](https://mp.weixin.qq.com/s/a)"));
    }

    void offlineAsksNobody()
    {
        const Ended ended = run({u"add"_s, m_file, u"--offline"_s, u"https://arxiv.org/abs/2003.08646"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY(read().contains("## 论文\n\n- https://arxiv.org/abs/2003.08646\n"));
        QCOMPARE(m_server->requests.size(), 0);
    }

    void theSamePageIsSaidAndNotAdded()
    {
        const Ended ended = run({u"add"_s, m_file, u"https://old.example/a?utm_source=x#y"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.errors.contains("博文/1"), ended.errors.constData());
        QCOMPARE(read(), issue());
        QCOMPARE(m_server->requests.size(), 0);
        // Also within one command, and where two addresses lead to one page.
        const Ended twice =
            run({u"add"_s, m_file, u"https://arxiv.org/abs/2003.08646"_s, u"https://arxiv.org/pdf/2003.08646"_s});
        QCOMPARE(twice.code, 0);
        QCOMPARE(read().count("2003.08646]"), 1);
        QCOMPARE(twice.errors.count('\n'), 1);
    }

    void theCountFollows()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "# 嵌入式AI简报 (2020-03-30)\n\n> 导读：本期 1 条。\n\n## 博文\n\n- [旧的](https://old.example/a)\n");
        file.close();
        QCOMPARE(run({u"add"_s, m_file, u"https://mp.weixin.qq.com/s/a"_s}).code, 0);
        QVERIFY2(read().contains("本期 2 条"), read().constData());
        QCOMPARE(start({u"edit"_s, m_file, u"--insert"_s, u"博文/1"_s, u"--set"_s, u"博文/1/title=New"_s}).code, 0);
        QVERIFY2(read().contains("本期 3 条"), read().constData());
        QCOMPARE(start({u"edit"_s, m_file, u"--remove"_s, u"博文/1"_s, u"--remove"_s, u"博文/1"_s}).code, 0);
        QVERIFY2(read().contains("本期 1 条"), read().constData());
    }

    void anEarlierIssueIsSaid()
    {
        QFile earlier(m_folder->filePath(u"2020-03-01.md"_s));
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("# 嵌入式AI简报 (2020-03-01)\n\n## 博文\n\n- [湖](https://mp.weixin.qq.com/s/a)\n");
        earlier.close();
        const Ended ended = run({u"add"_s, m_file, u"https://mp.weixin.qq.com/s/a"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.errors.contains("2020-03-01.md"), ended.errors.constData());
    }

    void wrongUse()
    {
        QCOMPARE(run({u"add"_s}).code, 2);
        QCOMPARE(run({u"add"_s, m_file}).code, 2);
        QCOMPARE(run({u"add"_s, m_file, u"no url"_s}).code, 2);
        QCOMPARE(run({u"capture"_s}).code, 2);
        QCOMPARE(run({u"add"_s, m_folder->filePath(u"none.md"_s), u"https://a.example"_s}).code, 3);
        QCOMPARE(read(), issue());
    }

    void followsLinks()
    {
        m_server->answers["old.example/a"] = status(404);
        qputenv("XDG_CACHE_HOME", m_folder->path().toUtf8());
        const Ended without = run({u"check"_s, u"--only"_s, u"empty-url"_s, m_file});
        QCOMPARE(without.code, 0);
        QCOMPARE(m_server->requests.size(), 0);
        const Ended ended = run({u"check"_s, u"--json"_s, u"--links"_s, u"--only"_s, u"link-dead"_s, m_file});
        QCOMPARE(ended.code, 1);
        const QJsonArray found = QJsonDocument::fromJson(ended.output).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].toObject()["code"_L1].toString(), u"link-dead"_s);
        QCOMPARE(found[0].toObject()["severity"_L1].toString(), u"error"_s);
        QCOMPARE(found[0].toObject()["line"_L1].toInt(), 9);
        QCOMPARE(m_server->requests.size(), 1);
        QCOMPARE(run({u"check"_s, u"--links"_s, u"--only"_s, u"link-dead"_s, m_file}).code, 1);
        // What is not asked for is not told, and neither is what the newsletter has switched off.
        QCOMPARE(run({u"check"_s, u"--links"_s, u"--only"_s, u"link-moved"_s, m_file}).code, 0);
        QCOMPARE(m_server->requests.size(), 1); // known for a day
    }

    void aFileThatChangesMeanwhileIsNotOverwritten()
    {
        m_server->delay = 300;
        QProcess process;
        process.start(QStringLiteral(JIANBAO_CLI), routes({u"add"_s, m_file, u"https://mp.weixin.qq.com/s/a"_s}));
        QTRY_COMPARE(m_server->requests.size(), 1);
        write(issue() + "\n- [新的](https://new.example)\n");
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(read().contains("https://new.example"));
        QVERIFY(read().contains("湖的深度"));
    }

private:
    static QByteArray issue()
    {
        return "# 嵌入式AI简报 (2020-03-30)\n\n## 论文\n\n## 开源项目\n\n## 博文\n\n- [旧的 | "
               "某某](https://old.example/a)  \n摘要：旧\n";
    }
    void write(const QByteArray &bytes)
    {
        m_file = m_folder->filePath(u"2020-03-30.md"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList routes(const QStringList &arguments) const
    {
        QStringList all = arguments;
        for (const QString &host : {u"mp.weixin.qq.com"_s, u"export.arxiv.org"_s, u"arxiv.org"_s, u"api.github.com"_s,
                                    u"github.com"_s, u"old.example"_s})
            all += {u"--test-route"_s, host + u'=' + m_server->root().toString()};
        return all;
    }
    Ended run(const QStringList &arguments) const { return start(routes(arguments)); }
    /// The server answers meanwhile.
    Ended start(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(JIANBAO_CLI), arguments);
        const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PageServer> m_server;
    QString m_file;
};

QTEST_GUILESS_MAIN(CliCaptureTest)
#include "tst_clicapture.moc"
