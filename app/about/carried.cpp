#include "carried.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <cmark-gfm.h>
#include <qtwebenginecoreglobal.h>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

QList<CarriedPart> carriedParts()
{
    return {
        {u"Qt"_s, latin(qVersion()), u"LGPL-3.0-only"_s, u"https://www.qt.io"_s},
        {u"Qt WebEngine"_s, latin(qWebEngineVersion()), u"LGPL-3.0-only"_s, u"https://www.qt.io"_s},
        {u"Chromium"_s, latin(qWebEngineChromiumVersion()), u"BSD-3-Clause"_s, u"https://www.chromium.org"_s},
        {u"cmark-gfm"_s, latin(cmark_version_string()), u"BSD-2-Clause"_s, u"https://github.com/github/cmark-gfm"_s},
        {u"Gumbo"_s, latin(JIANBAO_GUMBO_VERSION), u"Apache-2.0"_s,
         u"https://codeberg.org/gumbo-parser/gumbo-parser"_s},
        {u"KSyntaxHighlighting"_s, latin(JIANBAO_HIGHLIGHTING_VERSION), u"MIT"_s,
         u"https://invent.kde.org/frameworks/syntax-highlighting"_s},
        {u"Breeze icons"_s, latin(JIANBAO_BREEZE_VERSION), u"LGPL-3.0-or-later"_s,
         u"https://invent.kde.org/frameworks/breeze-icons"_s},
        {u"QtKeychain"_s, latin(JIANBAO_KEYCHAIN_VERSION), u"BSD-2-Clause"_s,
         u"https://github.com/frankosterfeld/qtkeychain"_s},
    };
}

QString versionInfo()
{
    QStringList lines{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    for (const CarriedPart &part : carriedParts())
        lines += part.name + u' ' + part.version;
    lines += u"System: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                         QGuiApplication::platformName());
    lines += u"Language: %1"_s.arg(QLocale().bcp47Name());
    if (qEnvironmentVariableIsSet("APPIMAGE"))
        lines += u"Package: AppImage"_s;
    return lines.join(u'\n') + u'\n';
}

QString ownLicence()
{
    QFile file(u":/about/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString licenceFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"../share/doc/jianbao"_s, u"../Resources/licences"_s}) {
        const QString folder = QDir::cleanPath(program.filePath(place));
        if (QDir(folder).exists())
            return folder;
    }
    return {};
}

} // namespace Jianbao
