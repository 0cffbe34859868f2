#include "canary.h"
#include "keyringsession.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "c0ffee00c0ffee00c0ffee00c0ffee00";
constexpr QLatin1StringView startKeyring = KeyringSession::startKeyring;

} // namespace

/// What the program's Keyring says of the states that a real Secret Service can be in.
class KeyringTest : public QObject
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
        m_session = std::make_unique<KeyringSession>(QStringLiteral(JIANBAO_KEYRING_PROBE));
        m_session->set(u"JIANBAO_TEST_SECRET"_s, QLatin1StringView(canary));
    }

    void storesReadsAndForgets()
    {
        QCOMPARE(
            run(startKeyring + "$PROBE read wx1 write wx1 read wx1 read wx2 remove wx1 read wx1 remove wx1"_L1),
            (QStringList{u"not-found"_s, u"done"_s, secret(), u"not-found"_s, u"done"_s, u"not-found"_s, u"done"_s}));
    }

    void keepsTheSecretUntilTheNextStart()
    {
        QCOMPARE(run(startKeyring + "$PROBE write wx1"_L1), QStringList(u"done"_s));
        QCOMPARE(run(startKeyring + "$PROBE read wx1"_L1), QStringList(secret()));
        QVERIFY2(filesWith(canary).isEmpty(), qPrintable(filesWith(canary).join(u", "_s)));
    }

    void tellsALockedKeyringFromAMissingSecret()
    {
        QCOMPARE(run(startKeyring + "$PROBE write wx1 lock read wx1 read wx2 remove wx1"_L1),
                 (QStringList{u"done"_s, u"done"_s, u"locked"_s, u"locked"_s, u"locked"_s}));
    }

    void doesNotStoreInALockedKeyring()
    {
        const QStringList answers = run(startKeyring + "$PROBE write wx1 lock write wx1"_L1);
        QCOMPARE(answers.value(2), u"locked"_s);
    }

    void saysThatThereIsNone()
    {
        QCOMPARE(run("$PROBE read wx1 write wx1 remove wx1"_L1), (QStringList{u"absent"_s, u"absent"_s, u"absent"_s}));
        QVERIFY2(filesWith(canary).isEmpty(), qPrintable(filesWith(canary).join(u", "_s)));
    }

    void saysThatThereIsNoBus()
    {
        QCOMPARE(run("unset DBUS_SESSION_BUS_ADDRESS\n$PROBE read wx1 write wx1"_L1),
                 (QStringList{u"absent"_s, u"absent"_s}));
    }

    /// A service that took its name and then stopped: no call is ever answered.
    void waitsForAHungOneNoLongerThanPromised()
    {
        const QStringList answers = run(startKeyring + KeyringSession::findKeyring +
                                        "$PROBE write wx1\n"
                                        "kill -STOP $pid\n"
                                        "$PROBE read wx1 write wx1\n"
                                        "kill -CONT $pid\n"
                                        "$PROBE read wx1\n"_L1);
        QCOMPARE(answers, (QStringList{u"done"_s, u"slow"_s, u"slow"_s, secret()}));
    }

private:
    static QString secret() { return u"secret "_s + QLatin1StringView(canary); }

    /// The lines that a shell script writes.
    QStringList run(const QString &script) const
    {
        const KeyringSession::Ended ended = m_session->run(script);
        return ended.isWhole ? ended.lines : QStringList(u"no end"_s);
    }
    QStringList filesWith(const QByteArray &text) const { return Canary::filesWith({text}, m_session->folder()); }

    std::unique_ptr<KeyringSession> m_session;
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
