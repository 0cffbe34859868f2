#include "verbplugin.h"

#include "capturecommand.h"
#include "publishcommand.h"
#include "publishedarticles.h"

namespace Jianbao::Cli {

Outcome VerbPlugin::publish(const PublishTask &task)
{
    return runPublish(task);
}

QList<ReadPage> VerbPlugin::capture(const QStringList &urls, const TestWorld &world)
{
    return capturePages(urls, world);
}

QHash<QString, LinkState> VerbPlugin::followLinks(const QStringList &urls, const TestWorld &world)
{
    return Cli::followLinks(urls, world);
}

QHash<QByteArray, QByteArray> VerbPlugin::publishedBeside(const QString &issuePath)
{
    return Publish::publishedBeside(issuePath);
}

} // namespace Jianbao::Cli
