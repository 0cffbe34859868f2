#include "pushfixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace PushFixture;
using State = DraftRecord::State;

namespace {

int lines(const QString &folder)
{
    QFile file(folder + u"/sent.jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
}

/// The program that is killed: sends one article and says 0 for success. Kills itself, as nothing can stop, in the turn
/// of its event loop in which the ledger gets its `lastLine`th line; 0 for never.
int child(const QStringList &arguments)
{
    const QString folder = arguments.at(3);
    const int lastLine = arguments.at(4).toInt();
    SessionSecrets secrets;
    secrets.keep(account().appId, Secret(FakeWeChat::secret));
    Ledger ledger(folder);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (lastLine > 0 && lines(folder) >= lastLine)
            ::raise(SIGKILL);
    });
    watch.start(0);
    const Outcome outcome =
        push(settingsFor(QUrl(arguments.at(2))), secrets, ledger, {u"/issues/a.md"_s, account(), article(3)});
    if (outcome.error)
        qWarning().noquote() << "ended with" << outcome.error->text();
    return outcome.sent ? 0 : 1;
}

} // namespace

/// A program that is killed while it sends, for real, and started again.
class KilledPushTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{temporaryTemplate()};
    int m_kills = 0;

    QString folder() const { return m_folder.filePath(u"%1"_s.arg(m_kills)); }

    int run(const FakeWeChat &server, int lastLine, QProcess &process)
    {
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--child"_s, server.url().toString(), folder(), QString::number(lastLine)});
        loop.exec();
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }

    /// Starts it again as often as it takes, which is once.
    void goOn(FakeWeChat &server)
    {
        server.received = {};
        const QHash<QByteArray, int> tried = server.tried;
        Ledger ledger(folder());
        QVERIFY(ledger.refresh());
        QProcess again;
        QCOMPARE(run(server, 0, again), 0);
        QCOMPARE(server.added, 1);
        QCOMPARE(server.drafts.size(), 1);
        QCOMPARE(server.violations, QStringList());
        for (const DraftPicture &picture : article(3).pictures) {
            const QByteArray hash = FakeWeChat::hashOf(picture.bytes);
            if (ledger.picture(account().appId, hash))
                QCOMPARE(server.tried.value(hash), tried.value(hash));
        }
        QVERIFY(ledger.refresh());
        QCOMPARE(ledger.draft(u"/issues/a.md"_s, account().appId).state, State::There);
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("kills by signal");
#endif
    }

    void killedAtEachLineOfTheLedger()
    {
        // Three pictures, a cover, adding, there, preview.
        for (int line = 1; line <= 7; ++line) {
            ++m_kills;
            FakeWeChat server;
            QProcess killed;
            const int code = run(server, line, killed);
            QVERIFY2(code == -1 || line == 7, QByteArray::number(line));
            QVERIFY(lines(folder()) >= line);
            goOn(server);
        }
    }

    void killedAtEachCall_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("and the call is carried out") << true;
        QTest::newRow("and the call is not carried out") << false;
    }
    void killedAtEachCall()
    {
        QFETCH(bool, isDone);
        // A token, three pictures, a cover, the draft, its preview.
        for (int number = 0; number < 7; ++number) {
            ++m_kills;
            FakeWeChat server;
            QProcess killed;
            int calls = 0;
            bool isKilled = false;
            server.received = [&](const QByteArray &) {
                if (calls++ == number) {
                    killed.kill();
                    isKilled = true;
                }
            };
            server.fault = [&](const QByteArray &, int) {
                return !std::exchange(isKilled, false) ? Fault::None
                       : isDone                        ? Fault::DoneClosed
                                                       : Fault::NotDoneClosed;
            };
            QCOMPARE(run(server, 0, killed), -1);
            goOn(server);
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--child"_L1)
        return child(app.arguments());
    KilledPushTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedpush.moc"
