#include "instance.h"
#include "process.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString sample()
{
    return QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples/sample-issue.md");
}

/// Settings and recovery files of its own.
QProcessEnvironment environment(const QTemporaryDir &home)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(u"HOME"_s, home.path());
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        own.remove(name);
    return own;
}

Ended editor(const QStringList &arguments)
{
    const QTemporaryDir home;
    return runProcess(QStringLiteral(JIANBAO_EDITOR), arguments, {}, environment(home));
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1 && text.startsWith("jianbao: ");
}

} // namespace

class StartupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay();
    void saysThatThereIsNoDisplay();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void refusesAMissingFile();
    void makesAPicture();
    void handsOverToTheOneThatRuns();
};

void StartupTest::answersWithoutADisplay()
{
    const QTemporaryDir home;
    QProcessEnvironment bare = environment(home);
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    for (const QString &option : {u"--version"_s, u"--help"_s}) {
        const Ended ended = runProcess(QStringLiteral(JIANBAO_EDITOR), {option}, {}, bare);
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.output.contains("jianbao"));
    }
}

void StartupTest::saysThatThereIsNoDisplay()
{
#ifndef Q_OS_LINUX
    QSKIP("other systems always have one");
#else
    if (geteuid() == 0)
        QSKIP("as root something else is said first");
    const QTemporaryDir home;
    QProcessEnvironment bare = environment(home);
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    const Ended ended = runProcess(QStringLiteral(JIANBAO_EDITOR), {sample()}, {}, bare);
    QCOMPARE(ended.code, 3);
    QVERIFY2(isOneLine(ended.errors), ended.errors.constData());
#endif
}

void StartupTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("a picture of two") << QStringList{u"--screenshot"_s, u"x.png"_s, sample(), sample()};
    QTest::newRow("size") << QStringList{u"--size"_s, u"large"_s, sample()};
    QTest::newRow("picture of nothing") << QStringList{u"--screenshot"_s, u"x.png"_s};
}

void StartupTest::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = editor(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains("jianbao: "), ended.errors.constData());
}

void StartupTest::refusesAMissingFile()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"x.png"_s);
    const Ended ended = editor({u"--screenshot"_s, picture, folder.filePath(u"missing.md"_s)});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.errors.contains("missing.md"), ended.errors.constData());
    QVERIFY(!QFile::exists(picture));
}

void StartupTest::makesAPicture()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.png"_s);
    const Ended ended = editor({u"--screenshot"_s, file, u"--size"_s, u"1366x768"_s, sample()});
    QVERIFY2(ended.code == 0, ended.errors.constData());
    const QImage picture(file);
    QCOMPARE(picture.size(), QSize(1366, 768));

    // The preview is in it: on the right there are the article's dark letters on its light page.
    int dark = 0;
    int light = 0;
    for (int y = 200; y < 700; ++y) {
        for (int x = 900; x < 1300; ++x) {
            const int lightness = qGray(picture.pixel(x, y));
            dark += lightness < 110 ? 1 : 0;
            light += lightness > 240 ? 1 : 0;
        }
    }
    QVERIFY2(dark > 1000, qPrintable(QString::number(dark)));
    QVERIFY2(light > 60'000, qPrintable(QString::number(light)));
}

void StartupTest::handsOverToTheOneThatRuns()
{
#ifndef Q_OS_LINUX
    QSKIP("the address is found through XDG folders here");
#endif
    const QTemporaryDir home;
    const QTemporaryDir runtime; // short enough for a socket's name
    QProcessEnvironment own = environment(home);
    own.insert(u"XDG_CONFIG_HOME"_s, home.path());
    own.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    own.insert(u"XDG_ACTIVATION_TOKEN"_s, u"from-the-desktop"_s);
    own.remove(u"DISPLAY"_s);
    own.remove(u"WAYLAND_DISPLAY"_s);

    // This test is the program that runs already, as far as the other can tell.
    for (const auto &[name, value] : {std::pair{"XDG_CONFIG_HOME", home.path()}, {"XDG_RUNTIME_DIR", runtime.path()}})
        qputenv(name, value.toUtf8());
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"Jianbao"_s);
    Instance instance;
    QVERIFY(instance.listen(Instance::address()));
    QSignalSpy requested(&instance, &Instance::requested);

    QProcess second;
    second.setProcessEnvironment(own);
    second.start(QStringLiteral(JIANBAO_EDITOR), {sample(), home.filePath(u"b.md"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(second.exitCode(), 0);
    const auto request = requested.first().first().value<OpenRequest>();
    QCOMPARE(request.files, (QStringList{sample(), home.filePath(u"b.md"_s)}));
    QCOMPARE(request.token, u"from-the-desktop"_s);
}

QTEST_GUILESS_MAIN(StartupTest)
#include "tst_startup.moc"
