#include "startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

std::optional<QSize> readSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    return sides.size() == 2 && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

} // namespace

StartOptions readStartOptions(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Messages::tr("Edit a newsletter issue with a live preview of its WeChat article."));
    const QCommandLineOption screenshot(u"screenshot"_s, Messages::tr("Write a picture of the window and end."),
                                        u"FILE.png"_s);
    const QCommandLineOption size(u"size"_s, Messages::tr("The size of the window in pixels."), u"WxH"_s);
    const QCommandLineOption newWindow(u"new-window"_s, Messages::tr("Open an empty window."));
    const QCommandLineOption alone(u"new-instance"_s,
                                   Messages::tr("Start a program of its own, even when Jianbao is running."));
    parser.addOptions({newWindow, alone, screenshot, size});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, Messages::tr("The issues to open, each in a window of its own."),
                                 u"[FILE]…"_s);

    StartOptions options;
    if (!parser.parse(QStringList{u"jianbao"_s} + words)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(help))
        options.answer = parser.helpText();
    else if (parser.isSet(version))
        options.answer = u"jianbao %1\n"_s.arg(QCoreApplication::applicationVersion());

    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    options.wantsNewWindow = parser.isSet(newWindow);
    options.isAlone = parser.isSet(alone);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(size)) {
        const std::optional<QSize> given = readSize(parser.value(size));
        if (given)
            options.size = *given;
        else
            options.problem = Messages::tr("--size is written like 1440x900.");
    }
    if (parser.isSet(screenshot) && options.files.size() != 1)
        options.problem = Messages::tr("--screenshot needs one issue to show.");
    return options;
}

QString whyNotStart(const QStringList &words)
{
#ifdef Q_OS_LINUX
    // Chromium refuses to run as root with its sandbox on, and ends the program.
    const bool isUnsandboxed = qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 0 ||
                               qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox"_L1);
    if (geteuid() == 0 && !isUnsandboxed) {
        return Messages::tr(
            "The preview's sandbox does not work for the root user: start Jianbao as an ordinary user, or set "
            "QTWEBENGINE_DISABLE_SANDBOX=1 to do without it.");
    }
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || words.contains("-platform"_L1);
    if (!hasDisplay)
        return Messages::tr("There is no display to open a window on.");
#else
    Q_UNUSED(words)
#endif
    return {};
}

} // namespace Jianbao
