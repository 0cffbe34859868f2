#include "codecolours.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

const CodeColours *loadPlugin()
{
    if (!QCoreApplication::instance())
        return nullptr;
    for (const QString &folder : codeColoursFolders(QCoreApplication::applicationDirPath())) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*jianbao-highlight*"_s}, QDir::Files)) {
            if (!QLibrary::isLibrary(name))
                continue;
            QPluginLoader loader(dir.absoluteFilePath(name));
            if (const CodeColours *const colours = qobject_cast<CodeColours *>(loader.instance()))
                return colours;
        }
    }
    return nullptr;
}

/// Puts off loading until there is code to colour.
class InstalledColours : public CodeColours
{
public:
    QList<QList<ColouredRun>> colour(const QStringList &lines, const QString &language) const override
    {
        static const CodeColours *const plugin = loadPlugin();
        return plugin ? plugin->colour(lines, language) : QList<QList<ColouredRun>>();
    }
};

} // namespace

const CodeColours &CodeColours::installed()
{
    static const InstalledColours colours;
    return colours;
}

QStringList codeColoursFolders(const QString &programFolder)
{
    const QDir folder(programFolder);
    QStringList folders;
    for (const QString &place : {u"."_s, u"../lib/jianbao"_s, u"../../lib/jianbao"_s, u"../PlugIns/jianbao"_s})
        folders += QDir::cleanPath(folder.absoluteFilePath(place));
    return folders;
}

} // namespace Jianbao::WeChat
