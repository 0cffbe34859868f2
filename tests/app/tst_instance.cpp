#include "instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void writesNoMoreThanIsRead();
    void readsNothingElse_data();
    void readsNothingElse();
    void handsOver();
    void findsNobody();
    void doesNotWaitForever();
    void thereIsOneOnly();
    void takesOverFromOneThatCrashed();
    void survivesHostileCallers();

private:
    /// Calls from another thread, as another program does.
    static Instance::Answer call(const QString &address, const OpenRequest &request)
    {
        auto answer = Instance::Answer::Silent;
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            answer = Instance::handOver(address, request, 20s);
            isDone = true;
        });
        const bool came = QTest::qWaitFor([&isDone] { return isDone.load(); }, 30'000);
        other.join();
        return came ? answer : Instance::Answer::Silent;
    }

    QTemporaryDir m_folder;
    QString m_address = m_folder.filePath(u"socket"_s);
};

void InstanceTest::writesWhatItReads()
{
    const OpenRequest request{{u"/tmp/简报 \"一\"\n.md"_s, u"/x"_s}, true, u"token-1"_s};
    const QByteArray line = toWire(request);
    QCOMPARE(line.count('\n'), 1);
    const auto read = openRequestFromWire(line);
    QVERIFY(read);
    QVERIFY(*read == request);
}

void InstanceTest::writesNoMoreThanIsRead()
{
    OpenRequest request;
    for (int i = 0; i < 1'000; ++i)
        request.files += u'/' + QString(4'000, u'很') + QString::number(i);
    request.token = QString(100'000, u'x');
    const auto read = openRequestFromWire(toWire(request));
    QVERIFY(read);
    QVERIFY(!read->files.isEmpty());
}

void InstanceTest::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line feed") << "\n"_ba;
    QTest::newRow("no line feed") << toWire({}).chopped(1);
    QTest::newRow("no JSON") << "GET / HTTP/1.1\r\n"_ba;
    QTest::newRow("array") << "[1]\n"_ba;
    QTest::newRow("another version") << R"({"jianbao":2,"files":[]})"
                                        "\n"_ba;
    QTest::newRow("relative") << R"({"jianbao":1,"files":["a.md"]})"
                                 "\n"_ba;
    QTest::newRow("no string") << R"({"jianbao":1,"files":[7]})"
                                  "\n"_ba;
    QTest::newRow("NUL") << R"({"jianbao":1,"files":["/a\u0000b"]})"
                            "\n"_ba;
    QTest::newRow("many files") << R"({"jianbao":1,"files":[)" + QByteArray("\"/a\",").repeated(300) +
                                       R"("/a"]})"
                                       "\n"_ba;
    QTest::newRow("long token") << R"({"jianbao":1,"files":[],"token":")" + QByteArray(1'000, 'x') + "\"}\n"_ba;
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) + "\n"_ba;
    QTest::newRow("huge") << QByteArray(OpenRequest::longest + 1, ' ') + "\n"_ba;
}

void InstanceTest::readsNothingElse()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!openRequestFromWire(line));
}

void InstanceTest::handsOver()
{
    Instance instance;
    QVERIFY(instance.listen(m_address));
    QSignalSpy requested(&instance, &Instance::requested);
    const OpenRequest request{{u"/a.md"_s, u"/b.md"_s}, false, u"t"_s};
    QCOMPARE(call(m_address, request), Instance::Answer::Taken);
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(requested.first().first().value<OpenRequest>() == request);
    QCOMPARE(call(m_address, {}), Instance::Answer::Taken);
    QTRY_COMPARE(requested.size(), 2);
}

void InstanceTest::findsNobody()
{
    QCOMPARE(Instance::handOver(m_folder.filePath(u"nobody"_s), {}, 20s), Instance::Answer::Absent);
}

void InstanceTest::doesNotWaitForever()
{
    QLocalServer hung; // its event loop does not run while the call waits
    QVERIFY(hung.listen(m_folder.filePath(u"hung"_s)));
    QCOMPARE(Instance::handOver(m_folder.filePath(u"hung"_s), {}, 100ms), Instance::Answer::Silent);
    Instance second;
    QVERIFY(!second.listen(m_folder.filePath(u"hung"_s)));
}

void InstanceTest::thereIsOneOnly()
{
    Instance first;
    QVERIFY(first.listen(m_address));
    Instance second;
    QVERIFY(!second.listen(m_address));
    QSignalSpy requested(&first, &Instance::requested);
    QCOMPARE(call(m_address, {}), Instance::Answer::Taken); // the first one still
    QTRY_COMPARE(requested.size(), 1);
}

void InstanceTest::takesOverFromOneThatCrashed()
{
#ifndef Q_OS_UNIX
    QSKIP("pipes go with their program");
#else
    const QString address = m_folder.filePath(u"crashed"_s);
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(address);
    std::copy(path.begin(), path.end(), name.sun_path);
    QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&name), sizeof name), 0);
    ::close(left);
    QVERIFY(QFile::exists(address));
    QCOMPARE(Instance::handOver(address, {}, 20s), Instance::Answer::Absent);
    Instance next;
    QVERIFY(next.listen(address));
    QCOMPARE(call(address, {}), Instance::Answer::Taken);
#endif
}

void InstanceTest::survivesHostileCallers()
{
    Instance instance;
    QVERIFY(instance.listen(m_address));
    QSignalSpy requested(&instance, &Instance::requested);
    for (const QByteArray &bytes : {QByteArray(4'000'000, 'x'), "{}\n"_ba, QByteArray(1'000, '\0'),
                                    R"({"jianbao":1,"files":["../../etc/passwd"]})"
                                    "\n"_ba}) {
        QLocalSocket caller;
        QSignalSpy gone(&caller, &QLocalSocket::disconnected);
        caller.connectToServer(m_address);
        QVERIFY(caller.waitForConnected());
        caller.write(bytes);
        if (bytes.contains('\n') || bytes.size() > OpenRequest::longest)
            QTRY_VERIFY_WITH_TIMEOUT(!gone.isEmpty(), 20'000);
    }
    // Callers who say nothing keep nobody out.
    QList<QLocalSocket *> silent;
    for (int i = 0; i < 40; ++i) {
        silent += new QLocalSocket(&instance);
        silent.last()->connectToServer(m_address);
    }
    QCOMPARE(call(m_address, {{u"/a.md"_s}, false, {}}), Instance::Answer::Taken);
    QTRY_COMPARE(requested.size(), 1);
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
