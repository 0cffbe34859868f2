#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "c0ffee00c0ffee00c0ffee00c0ffee00";
constexpr int patience = 60'000;

/// Starts GNOME's keyring, unlocked with a password of the test, and waits until it has its name on the bus.
constexpr auto startKeyring =
    "printf %s password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
    "$PROBE await\n"_L1;

/// A bus that starts no service by itself: a keyring is absent unless the script starts one.
const QByteArray busConfiguration =
    "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
    " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
    "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
    "</policy></busconfig>";

} // namespace

/// What the program's Keyring says of the states that a real Secret Service can be in.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &needed : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(needed).isEmpty())
                QSKIP("needs D-Bus and GNOME Keyring");
        }
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        QFile configuration(m_home->filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        QCOMPARE(configuration.write(busConfiguration), busConfiguration.size());
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
        const QStringList answers = run(startKeyring + "pid=$(pidof gnome-keyring-daemon)\n"
                                                       "$PROBE write wx1\n"
                                                       "kill -STOP $pid\n"
                                                       "$PROBE read wx1 write wx1\n"
                                                       "kill -CONT $pid\n"
                                                       "$PROBE read wx1\n"_L1);
        QCOMPARE(answers, (QStringList{u"done"_s, u"slow"_s, u"slow"_s, secret()}));
    }

private:
    static QString secret() { return u"secret "_s + QLatin1StringView(canary); }

    /// The lines that a shell script on a bus of its own writes; $PROBE is the program under test.
    QStringList run(const QString &script)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
                                    u"KDE_FULL_SESSION"_s, u"GNOME_KEYRING_CONTROL"_s})
            environment.remove(name);
        for (const QString &name : {u"config"_s, u"cache"_s, u"data"_s, u"runtime"_s}) {
            QDir(m_home->path()).mkdir(name);
            const QString variable = name == "runtime"_L1 ? u"XDG_RUNTIME_DIR"_s : u"XDG_%1_HOME"_s.arg(name.toUpper());
            environment.insert(variable, m_home->filePath(name));
        }
        QFile::setPermissions(m_home->filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"PROBE"_s, QStringLiteral(JIANBAO_KEYRING_PROBE));
        environment.insert(u"JIANBAO_TEST_SECRET"_s, QLatin1StringView(canary));

        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"dbus-run-session"_s,
                      {u"--config-file="_s + m_home->filePath(u"bus.conf"_s), u"--"_s, u"sh"_s, u"-c"_s, script});
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            return {u"no end"_s};
        }
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
