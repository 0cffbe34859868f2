#include "draftmemory.h"
#include "pushfixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QTest>

using namespace PushFixture;
using namespace Jianbao;

namespace {

/// What the program said and how it ended.
struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// `jianbao-cli publish` as a process, against the strict server.
class CliPublishTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString issue() const
    {
        write(u"a.png"_s, png("a picture"));
        return write(u"2020-03-30.md"_s, "# 周报 (2020-03-30)\n\n> 导读：**一句**话。\n\n## 论文\n\n"
                                         "- [T](https://example.org/)  \n摘要：S  \n\n![图](a.png)\n");
    }

    Ended cli(const QStringList &arguments, const QProcessEnvironment &more = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"JIANBAO_APPID"_s, QString::fromLatin1(FakeWeChat::appId));
        environment.insert(u"JIANBAO_APPSECRET"_s, QString::fromLatin1(FakeWeChat::secret));
        environment.insert(u"no_proxy"_s, u"*"_s);
        environment.insert(more);
        QProcess process;
        process.setProcessEnvironment(environment);
        QEventLoop loop; // in which the server answers
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(QStringLiteral(JIANBAO_CLI), QStringList{u"publish"_s} + arguments);
        loop.exec();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Ended send(const FakeWeChat &server, const QStringList &more = {}) const
    {
        return cli(QStringList{u"--base-url"_s, server.url().toString(), issue()} + more);
    }
    static QProcessEnvironment with(const QString &name, const QString &value)
    {
        QProcessEnvironment environment;
        environment.insert(name, value);
        return environment;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
    }

    void addsThenUpdates()
    {
        FakeWeChat server;
        const Ended first = send(server);
        QVERIFY2(first.code == 0, first.errors);
        QVERIFY2(first.output.contains("media_id: D"), first.output);
        QVERIFY(first.errors.isEmpty());
        QCOMPARE(server.violations, QStringList());
        const QJsonObject article = server.drafts.cbegin()->article;
        QCOMPARE(article.value("title"_L1).toString(), u"周报 2020-03-30"_s);
        QCOMPARE(article.value("digest"_L1).toString(), u"一句话。"_s);
        QCOMPARE(article.value("content"_L1).toString().count("https://mmbiz.qpic.cn/"_L1), 1);

        const Ended second = send(server, {u"--json"_s, u"--title"_s, u"新标题"_s, u"--author"_s, u"甲"_s});
        QVERIFY2(second.code == 0, second.errors);
        const QJsonObject told = QJsonDocument::fromJson(second.output).object();
        QCOMPARE(told.value("new"_L1).toBool(true), false);
        QCOMPARE(told.value("pictures"_L1)["known"_L1].toInt(), 1);
        QVERIFY(told.value("preview"_L1).toString().startsWith("http"_L1));
        QCOMPARE(server.added, 1);
        QCOMPARE(server.drafts.cbegin()->article.value("title"_L1).toString(), u"新标题"_s);
        QCOMPARE(server.drafts.cbegin()->article.value("author"_L1).toString(), u"甲"_s);
    }

    void aDryRunSendsNothing()
    {
        FakeWeChat server;
        const Ended text = send(server, {u"--dry-run"_s});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.output.contains("周报 2020-03-30") && text.output.contains("a.png"), text.output);
        const Ended json = send(server, {u"--dry-run"_s, u"--json"_s});
        const QJsonObject told = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(told.value("draft"_L1).toString(), u"add"_s);
        QCOMPARE(told.value("pictures"_L1)[0]["action"_L1].toString(), u"upload"_s);
        QVERIFY(told.value("article"_L1)["content"_L1].toString().startsWith("<section"_L1));
        QCOMPARE(server.calls.size(), 0);
        QVERIFY(!QFileInfo::exists(m_home->filePath(u"data"_s)));

        QVERIFY(send(server).code == 0);
        const Ended again = send(server, {u"--dry-run"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(again.output)["draft"_L1].toString(), u"update"_s);
        QCOMPARE(QJsonDocument::fromJson(again.output)["pictures"_L1][0]["action"_L1].toString(), u"known"_s);
    }

    /// What was chosen in the editor's dialog holds here too, unless it is said otherwise.
    void takesWhatTheEditorRemembers()
    {
        FakeWeChat server;
        const QString file = issue();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->filePath(u"config"_s));
        DraftMemory::keep(file, NewsletterDraft{.author = u"湖畔"_s,
                                                .sourceUrl = u"https://example.org/{date}"_s,
                                                .comments = Comments::FollowersOnly});
        const QString copy = write(u"made.picture"_s, png("made by the editor"));
        DraftMemory::keep(file, IssueDraft{.title = u"改过的标题"_s,
                                           .cover = KeptCover{CoverKind::Made, {}, copy, Crop{0, 0.1, 1, 0.9}, {}}});
        QSettings(u"Jianbao"_s, u"Jianbao"_s).sync();

        const Ended dry = send(server, {u"--dry-run"_s, u"--json"_s, u"--digest"_s, u"另一句"_s});
        QVERIFY2(dry.code == 0, dry.errors);
        const QJsonObject from = QJsonDocument::fromJson(dry.output)["from"_L1].toObject();
        QCOMPARE(from.value("title"_L1).toString(), u"remembered"_s);
        QCOMPARE(from.value("author"_L1).toString(), u"remembered"_s);
        QCOMPARE(from.value("digest"_L1).toString(), u"option"_s);
        QCOMPARE(from.value("content_source_url"_L1).toString(), u"remembered"_s);
        QCOMPARE(from.value("thumb_media_id"_L1).toString(), u"remembered"_s);
        QCOMPARE(from.value("need_open_comment"_L1).toString(), u"remembered"_s);
        const Ended words = send(server, {u"--dry-run"_s});
        QVERIFY2(words.output.contains("改过的标题  (as in the editor)"), words.output);
        QVERIFY2(words.output.contains("open to followers  (as in the editor)"), words.output);
        QVERIFY2(words.output.contains("0_0.1_1_0.9 (2.35:1)"), words.output);

        const Ended sent = send(server);
        QVERIFY2(sent.code == 0, sent.errors);
        QCOMPARE(server.violations, QStringList());
        QJsonObject article = server.drafts.cbegin()->article;
        QCOMPARE(article.value("title"_L1).toString(), u"改过的标题"_s);
        QCOMPARE(article.value("author"_L1).toString(), u"湖畔"_s);
        QCOMPARE(article.value("content_source_url"_L1).toString(), u"https://example.org/2020-03-30"_s);
        QCOMPARE(article.value("need_open_comment"_L1).toInt(), 1);
        QCOMPARE(article.value("only_fans_can_comment"_L1).toInt(), 1);
        QCOMPARE(article.value("pic_crop_235_1"_L1).toString(), u"0_0.1_1_0.9"_s);
        QCOMPARE(server.library.cbegin().value(), png("made by the editor"));

        // An option goes before, and what it says of comments stays.
        QCOMPARE(send(server, {u"--comments"_s, u"everyone"_s, u"--author"_s, u"甲"_s}).code, 0);
        QCOMPARE(send(server).code, 0);
        article = server.drafts.cbegin()->article;
        QCOMPARE(article.value("author"_L1).toString(), u"湖畔"_s);
        QCOMPARE(article.value("need_open_comment"_L1).toInt(), 1);
        QCOMPARE(article.value("only_fans_can_comment"_L1).toInt(), 0);
        QCOMPARE(server.added, 1);
    }

    void whatCannotGoIsSaid()
    {
        FakeWeChat server;
        write(u"a.webp"_s, "RIFF1234WEBPVP8 ");
        const QString file = write(u"w.md"_s, "# 周报\n\n## 论文\n\n![](a.webp)\n\n![](none.png)\n");
        const Ended none = cli({u"--base-url"_s, server.url().toString(), file});
        QCOMPARE(none.code, 3);
        QVERIFY(none.output.isEmpty());
        QVERIFY2(none.errors.contains("a.webp") && none.errors.contains("none.png") && none.errors.contains("cover"),
                 none.errors);
        QCOMPARE(server.calls.size(), 0);
        QCOMPARE(cli({u"--dry-run"_s, file}).code, 1);

        const QString cover = write(u"cover.png"_s, png("a cover"));
        const Ended sent = cli({u"--base-url"_s, server.url().toString(), u"--cover"_s, cover, file});
        QVERIFY2(sent.code == 0, sent.errors);
        QVERIFY(sent.errors.contains("a.webp") && sent.errors.contains("none.png"));
        QVERIFY(!server.drafts.cbegin()->article.value("content"_L1).toString().contains("<img"_L1));
        QCOMPARE(server.library.cbegin().value(), png("a cover"));
    }

    void pastIssuesLeadToTheirArticles()
    {
        Ledger ledger(m_home->filePath(u"data/Jianbao/Jianbao/publish"_s));
        QVERIFY(ledger.notePublished(Ledger::issueKey(m_home->filePath(u"2020-03-16.md"_s)),
                                     u"https://mp.weixin.qq.com/s/earlier"_s));
        const QString file =
            write(u"2020-03-30.md"_s, "# 周报\n\n## 论文\n\n- [T](https://example.org/)  \n摘要：S\n\n"
                                      "## [往期回顾](https://example.org)\n\n"
                                      "- [2020-03-16](../x/2020-03-16.md)\n- [2020-03-02](../x/2020-03-02.md)\n");
        const Ended ended = cli({u"--dry-run"_s, u"--json"_s, file});
        const QString html = QJsonDocument::fromJson(ended.output)["article"_L1]["content"_L1].toString();
        QVERIFY2(html.contains("href=\"https://mp.weixin.qq.com/s/earlier\""_L1), ended.output);
        QCOMPARE(html.count("href="_L1), 1);
    }

    void anIssueRenamedElsewhereKeepsItsDraft()
    {
        FakeWeChat server;
        const QStringList to{u"--base-url"_s, server.url().toString()};
        const QString cover = write(u"cover.png"_s, png("a cover"));
        QCOMPARE(cli(to + QStringList{u"--cover"_s, cover, issue()}).code, 0);
        // A copy is an issue of its own, the same file under another name is not.
        const QString copy = m_home->filePath(u"2020-04-13.md"_s);
        QVERIFY(QFile::copy(issue(), copy));
        const Ended dry = cli(to + QStringList{u"--dry-run"_s, u"--json"_s, copy});
        QCOMPARE(QJsonDocument::fromJson(dry.output)["draft"_L1].toString(), u"add"_s);
        QVERIFY(QFile::remove(m_home->filePath(u"2020-03-30.md"_s)));
        const Ended renamed = cli(to + QStringList{u"--dry-run"_s, u"--json"_s, copy});
        QCOMPARE(QJsonDocument::fromJson(renamed.output)["draft"_L1].toString(), u"update"_s);
        QVERIFY2(renamed.errors.contains("2020-03-30.md is gone"), renamed.errors);
        const Ended sent = cli(to + QStringList{u"--cover"_s, cover, copy});
        QVERIFY2(sent.code == 0, sent.errors);
        QCOMPARE(server.added, 1);
        QCOMPARE(server.drafts.cbegin()->updates, 1);
    }

    void aDeletedDraftWantsASecondWord()
    {
        FakeWeChat server;
        QCOMPARE(send(server).code, 0);
        server.deleteDraft(server.order.first());
        const Ended refused = send(server);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.errors.contains("--new"), refused.errors);
        QCOMPARE(server.drafts.size(), 0);
        QCOMPARE(send(server, {u"--new"_s}).code, 0);
        QCOMPARE(server.drafts.size(), 1);
    }

    void failuresAreOneLineAndHoldNoSecret()
    {
        FakeWeChat server;
        server.refusals.insert("stable_token", {40164, u"invalid ip 203.0.113.9, not in whitelist"_s});
        const Ended refused = send(server);
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.errors.count('\n') == 1 && refused.errors.contains("203.0.113.9"), refused.errors);
        QVERIFY(refused.errors.contains("rid") || refused.errors.contains("65f0a1b2"));

        const Ended wrong =
            cli({u"--base-url"_s, server.url().toString(), issue()}, with(u"JIANBAO_APPSECRET"_s, u"c4n4ry-c4n4ry"_s));
        QVERIFY(!wrong.errors.contains("c4n4ry"));
        QVERIFY(!refused.errors.contains(FakeWeChat::secret));
    }

    void wrongUse()
    {
        QCOMPARE(cli({}).code, 2);
        QCOMPARE(cli({u"-"_s}).code, 2);
        QCOMPARE(cli({issue(), issue()}).code, 2);
        QCOMPARE(cli({u"--base-url"_s, u"http://example.org"_s, issue()}).code, 2);
        QCOMPARE(cli({u"--proxy"_s, u"ftp://example.org"_s, issue()}).code, 2);
        QCOMPARE(cli({u"--timeout"_s, u"1"_s, issue()}).code, 2);
        QCOMPARE(cli({u"--comments"_s, u"nobody"_s, issue()}).code, 2);
        QCOMPARE(cli({u"/nowhere.md"_s}).code, 3);
        QCOMPARE(cli({u"--cover"_s, u"/nowhere.png"_s, issue()}).code, 3);
        QCOMPARE(cli({u"--account"_s, u"nobody"_s, issue()}).code, 3);
        const Ended none = cli({issue()}, with(u"JIANBAO_APPID"_s, {}));
        QCOMPARE(none.code, 3);
        QVERIFY2(none.errors.contains("JIANBAO_APPID"), none.errors);
    }
};

QTEST_GUILESS_MAIN(CliPublishTest)
#include "tst_clipublish.moc"
