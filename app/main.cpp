#include "appearance.h"
#include "icons.h"
#include "mainwindow.h"
#include "previewpane.h"
#include "screenshot.h"
#include "settingsdesk.h"
#include "startup.h"
#include "translations.h"

#include <QApplication>
#include <QIcon>
#include <cstdio>

using namespace Qt::StringLiterals;
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

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    if (const std::optional<int> code = answerWithoutWindow(argc, argv))
        return *code;

    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    installTranslations(Preferences().language());
    installIcons();
    QApplication::setApplicationDisplayName(MainWindow::tr("Jianbao"));
    QApplication::setDesktopFileName(u"io.github.jianbao_editor.Jianbao"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/jianbao.svg"_s));

    const StartOptions options = readStartOptions(QApplication::arguments().sliced(1));
    if (!options.problem.isEmpty()) {
        print(stderr, u"jianbao: "_s + options.problem + u'\n');
        return 2;
    }
    const SharedParts shared;
    applyAppearance(shared.preferences->appearance());
    QObject::connect(shared.preferences.get(), &Preferences::appearanceChanged, &app, applyAppearance);
    SettingsDesk settings(shared);
    MainWindow window(shared);
    QObject::connect(&window, &MainWindow::settingsRequested, &window, [&] { settings.show(&window); });
    if (options.size.isValid())
        window.resize(options.size);
    if (!options.screenshot.isEmpty())
        new Screenshot(window, options.screenshot); // a child of the window
    window.show();
    if (options.file.isEmpty())
        window.openLastFile();
    else
        window.openFile(options.file);
    return QApplication::exec();
}
