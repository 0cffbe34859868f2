#include "codecolours.h"
#include "messages.h"
#include "network/networkverbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

NetworkVerbs *NetworkVerbs::installed()
{
    // Plugins of ours lie in one folder.
    for (const QString &folder : WeChat::codeColoursFolders(QCoreApplication::applicationDirPath())) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*jianbao-network*"_s}, QDir::Files)) {
            if (!QLibrary::isLibrary(name))
                continue;
            QPluginLoader loader(dir.absoluteFilePath(name));
            if (auto *const verbs = qobject_cast<NetworkVerbs *>(loader.instance()))
                return verbs;
        }
    }
    return nullptr;
}

Outcome NetworkVerbs::missing()
{
    return Outcome::failed({Messages::tr("The part of Jianbao that reaches the network is not installed.")});
}

} // namespace Jianbao::Cli
