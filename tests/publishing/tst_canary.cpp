#include "canary.h"
#include "deskfixture.h"

#include <QEventLoop>
#include <QProcess>
#include <QTextStream>
#include <csignal>
#include <cstdlib>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The program that is looked at: a window whose account has a secret for this session, which comes through the
/// standard input. Sends the article, and then once more.
int child(const QStringList &arguments)
{
    PublishingFixture fixture;
    AccountEntry account = fixture.account();
    account.server = arguments.at(2);
    AccountBook::put(account);
    fixture.secrets->keepForSession(account.appId, QTextStream(stdin).readLine());
    installIcons();
    Desk desk(fixture);
    if (!desk.open())
        return 1;
    desk.press(u"send"_s);
    return desk.waitForDraft() ? 0 : 1;
}

} // namespace

/// The secret and the tokens are nowhere but in memory: not in the arguments or the environment of any process, not in
/// what the program writes, and not in what it leaves behind when it is aborted.
class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowhereWhileItSends() { look(Ending::Usual); }
    void nowhereWhenItCrashes() { look(Ending::Abort); }

private:
    enum class Ending { Usual, Abort };

    void look(Ending ending)
    {
#ifndef Q_OS_LINUX
        QSKIP("looks at /proc");
#endif
        FakeWeChat server;
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"HOME"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, home.path());
        environment.insert(u"no_proxy"_s, u"*"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        QEventLoop loop;
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(PublishingFixture::patience, &loop, [&process] { process.kill(); });
        const auto secrets = [&server] {
            QByteArrayList all{FakeWeChat::secret};
            for (const QString &token : std::as_const(server.tokens))
                all.append(token.toUtf8());
            return all;
        };
        bool isSeen = false;
        QStringList leaks;
        QStringList files;
        server.received = [&](const QByteArray &call) {
            if (call != "draft/add")
                return;
            isSeen = Canary::processesOf(QCoreApplication::applicationFilePath(), "--child").size() == 1;
            leaks = Canary::processesWith(secrets());
            files = Canary::filesWith(secrets(), home.path()); // also those that go at the end
            if (ending == Ending::Abort)
                ::kill(pid_t(process.processId()), SIGABRT);
        };
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, server.url().toString()});
        process.write(QByteArray(FakeWeChat::secret) + '\n');
        process.closeWriteChannel();
        loop.exec();

        const QByteArray written(process.readAllStandardOutput() + process.readAllStandardError());
        if (ending == Ending::Abort)
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        else
            QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, written);
        QCOMPARE(server.count("draft/add"), 1);
        QVERIFY(isSeen); // or nothing was looked at
        QVERIFY(secrets().size() > 1);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u' ')));
        QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
        QVERIFY2(!Canary::isIn(secrets(), written), written);
        const QStringList left = Canary::filesWith(secrets(), home.path());
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--child"_L1)
        return child(QCoreApplication::arguments());
    CanaryTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_canary.moc"
