#include "allwindows.h"
#include "appearance.h"
#include "icons.h"
#include "instance.h"
#include "mainwindow.h"
#include "previewpane.h"
#include "sampleissue.h"
#include "screenshot.h"
#include "sessionkeeper.h"
#include "settingsdesk.h"
#include "startup.h"
#include "translations.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Jianbao;

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"Jianbao"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
}

/// Answers what needs no window; the exit code, or nothing when the editor is to open.
std::optional<int> answerWithoutWindow(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    installTranslations(Preferences().language());
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.contains("--help"_L1) || words.contains("-h"_L1) || words.contains("--version"_L1) ||
        words.contains("-v"_L1)) {
        print(stdout, readStartOptions(words).answer);
        return 0;
    }
    const QString reason = whyNotStart(words);
    if (reason.isEmpty())
        return std::nullopt;
    print(stderr, u"jianbao: "_s + reason + u'\n');
    return 3;
}

/// By which the desktop lets a window of another program come forward; asked before Qt takes it for itself.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

int takePicture(const StartOptions &options)
{
    MainWindow window;
    if (options.size.isValid())
        window.resize(options.size);
    new Screenshot(window, options.screenshot); // a child of the window
    window.show();
    window.openFile(options.files.constFirst());
    return QApplication::exec();
}

/// The sample issue where nothing has been opened before; empty otherwise.
QString sampleForANewPerson()
{
    return isFirstStart() ? makeSampleIssue().value_or(QString()) : QString();
}

void openFirst(AllWindows &windows, const StartOptions &options, SessionKeeper *session)
{
    if (!options.files.isEmpty()) {
        windows.open(options.files);
    } else if (!options.wantsNewWindow) {
        if (const QString sample = sampleForANewPerson(); !sample.isEmpty())
            windows.open(QStringList{sample});
        else if (session)
            windows.open(session->begin());
    }
    if (windows.all().isEmpty())
        windows.openEmpty();
    if (options.size.isValid())
        windows.all().constLast()->resize(options.size);
}

int edit(const QApplication &app, const StartOptions &options, const QString &token)
{
    constexpr auto patience = 1500ms; // a program that hangs does not keep this one from starting
    const OpenRequest request{options.files, options.wantsNewWindow, token};
    Instance instance;
    bool isOnly = !options.isAlone;
    if (isOnly && !instance.listen(Instance::address())) {
        const Instance::Answer answer = Instance::handOver(Instance::address(), request, patience);
        if (answer == Instance::Answer::Taken)
            return 0;
        isOnly = answer == Instance::Answer::Absent;
    }

    const SharedParts shared;
    applyAppearance(shared.preferences->appearance());
    QObject::connect(shared.preferences.get(), &Preferences::appearanceChanged, qApp, applyAppearance);
    AllWindows windows(shared);
    SettingsDesk settings(shared);
    QObject::connect(&windows, &AllWindows::settingsRequested, qApp,
                     [&settings](MainWindow *window) { settings.show(window); });
    QObject::connect(&instance, &Instance::requested, &windows, &AllWindows::serve);
    std::optional<SessionKeeper> session;
    if (isOnly)
        session.emplace(windows); // two would each keep what the other does not know
    const bool reopens = shared.preferences->reopensWindows() || app.isSessionRestored();
    openFirst(windows, options, session && reopens ? &*session : nullptr);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QString token = activationToken();
    nameProgram();
    if (const std::optional<int> code = answerWithoutWindow(argc, argv))
        return *code;

    PreviewPane::registerScheme();
    const QApplication app(argc, argv);
    installTranslations(Preferences().language());
    installIcons();
    QApplication::setApplicationDisplayName(MainWindow::tr("Jianbao"));
    QApplication::setDesktopFileName(u"io.github.jianbao_editor.Jianbao"_s);
    QApplication::setWindowIcon(programIcon());

    const StartOptions options = readStartOptions(QApplication::arguments().sliced(1));
    if (!options.problem.isEmpty()) {
        print(stderr, u"jianbao: "_s + options.problem + u'\n');
        return 2;
    }
    return options.screenshot.isEmpty() ? edit(app, options, token) : takePicture(options);
}
