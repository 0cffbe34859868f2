#include "canary.h"
#include "fakewechat.h"
#include "keyringsession.h"

#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

/// `jianbao-cli publish` with its AppSecret in a real keyring, in all the states that one can be in, and nowhere else.
class CliKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!KeyringSession::canRun())
            QSKIP("needs D-Bus and GNOME Keyring");
    }

    void init()
    {
        m_server = std::make_unique<FakeWeChat>();
        m_session = std::make_unique<KeyringSession>(QStringLiteral(JIANBAO_KEYRING_PROBE));
        m_session->set(u"JIANBAO_APPID"_s, QLatin1StringView(FakeWeChat::appId));
        m_session->set(u"CLI"_s, QStringLiteral(JIANBAO_CLI));
        m_session->set(u"no_proxy"_s, u"*"_s);
        m_session->set(u"SERVER"_s, m_server->url().toString());
        m_session->write(u"a.png"_s, "\x89PNG\r\n\x1a\n a picture");
        m_session->set(u"ISSUE"_s, m_session->write(u"2020-03-30.md"_s,
                                                    "# 周报 (2020-03-30)\n\n## 论文\n\n- [T](https://example.org/)  \n"
                                                    "摘要：S  \n\n![图](a.png)\n"));
    }

    void sendsWithTheSecretOfTheKeyring()
    {
        QStringList leaks;
        m_server->received = [&](const QByteArray &call) {
            if (call == "draft/add")
                leaks = Canary::processesWith(secrets());
        };
        const auto ended = run(KeyringSession::startKeyring + keep() + publish());
        QVERIFY2(ended.lines.contains("code 0"_L1), told(ended));
        QCOMPARE(m_server->added, 1);
        QCOMPARE(m_server->violations, QStringList());
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u' ')));
        isClean(ended);
    }

    /// Aborted in the middle, as a failed assertion would do: what it leaves behind holds no secret either.
    void leavesTheSecretNowhereWhenItCrashes()
    {
        int ended = 0;
        m_server->received = [&](const QByteArray &call) {
            if (call != "draft/add")
                return;
            for (const qint64 process : Canary::processesOf(QStringLiteral(JIANBAO_CLI), "publish"))
                ended += int(::kill(pid_t(process), SIGABRT) == 0);
        };
        const auto left = run(KeyringSession::startKeyring + keep() + "ulimit -c 0\n"_L1 + publish());
        QCOMPARE(ended, 1);
        QVERIFY2(left.lines.contains("code 134"_L1), told(left));
        isClean(left);
        m_server->received = {};
        const auto again = run(KeyringSession::startKeyring + publish()); // and the draft is known
        QVERIFY2(again.lines.contains("code 0"_L1), again.errors);
        QCOMPARE(m_server->added, 1);
    }

    void saysWhatTheKeyringIs_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("words");
        const QString start = KeyringSession::startKeyring;
        QTest::newRow("locked") << start + keep() + "$PROBE lock\n"_L1 << QByteArray("keyring is locked");
        QTest::newRow("absent") << QString() << QByteArray("No keyring runs");
        QTest::newRow("missing") << start << QByteArray("No AppSecret is known");
        QTest::newRow("hung") << start + keep() + KeyringSession::findKeyring + "kill -STOP $pid\n"_L1
                              << QByteArray("has not answered for five seconds");
    }
    void saysWhatTheKeyringIs()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, words);
        const auto ended = run(script + publish() + "[ -z \"$pid\" ] || kill -CONT $pid\n"_L1);
        QVERIFY2(ended.lines.contains("code 3"_L1), ended.errors);
        QVERIFY2(ended.errors.contains(words), ended.errors);
        QVERIFY2(ended.errors.contains("JIANBAO_APPSECRET"), ended.errors); // what can be done here
        QCOMPARE(m_server->calls.size(), 0);
    }

    void aSecretThatWasChangedIsRefused()
    {
        const auto ended =
            run(KeyringSession::startKeyring +
                "JIANBAO_TEST_SECRET=0123456789abcdef0123456789abcdef $PROBE write $JIANBAO_APPID\n"_L1 + publish());
        QVERIFY2(ended.lines.contains("code 3"_L1), ended.errors);
        QVERIFY2(ended.errors.contains("AppSecret"), ended.errors);
        QCOMPARE(m_server->added, 0);
        QVERIFY(!ended.errors.contains("0123456789abcdef0123456789abcdef"));
    }

private:
    /// The secret reaches the keyring through a file that goes at once: no process has it in its environment later.
    static QString keep()
    {
        return u"JIANBAO_TEST_SECRET=$(cat \"$HOME/secret\") $PROBE write $JIANBAO_APPID\nrm \"$HOME/secret\"\n"_s;
    }
    static QString publish() { return u"\"$CLI\" publish --base-url \"$SERVER\" \"$ISSUE\"\necho \"code $?\"\n"_s; }
    KeyringSession::Ended run(const QString &script) const
    {
        m_session->write(u"secret"_s, FakeWeChat::secret);
        const KeyringSession::Ended ended = m_session->run(script);
        QFile::remove(m_session->path(u"secret"_s));
        return ended;
    }
    static QByteArray told(const KeyringSession::Ended &ended)
    {
        return QByteArray(ended.errors + ended.lines.join(u'\n').toUtf8());
    }
    QByteArrayList secrets() const
    {
        QByteArrayList all{FakeWeChat::secret};
        for (const QString &token : std::as_const(m_server->tokens))
            all.append(token.toUtf8());
        return all;
    }
    void isClean(const KeyringSession::Ended &ended) const
    {
        QVERIFY(secrets().size() > 1);
        QVERIFY2(!Canary::isIn(secrets(), told(ended)), told(ended));
        const QStringList files = Canary::filesWith(secrets(), m_session->folder());
        QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
    }

    std::unique_ptr<FakeWeChat> m_server;
    std::unique_ptr<KeyringSession> m_session;
};

QTEST_GUILESS_MAIN(CliKeyringTest)
#include "tst_clikeyring.moc"
