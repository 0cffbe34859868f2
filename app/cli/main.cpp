#include "commandline.h"
#include "streams.h"
#include "translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Standard error carries what this program has to say, one line for each failure: not Qt's own remarks, such as the
/// one on a locale that is not UTF-8.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char *argv[])
{
    Jianbao::Cli::prepareStreams();
    qInstallMessageHandler(keepQuiet);
    QCoreApplication app(argc, argv);
    app.setApplicationName(u"jianbao-cli"_s);
    app.setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    Jianbao::installTranslations();
    return Jianbao::Cli::runCommandLine(app.arguments().sliced(1));
}
