#include "ledgerfollower.h"

#include "articlefeed.h"
#include "publishedarticles.h"
#include "workspace.h"

namespace Jianbao {

LedgerFollower::LedgerFollower(Workspace &workspace, ArticleFeed &feed, QObject *parent)
    : QObject(parent)
{
    connect(&workspace, &Workspace::pathChanged, &feed,
            [&feed](const QString &path) { feed.setPublished(Publish::publishedBeside(path)); });
    connect(&workspace, &Workspace::renamed, this,
            [&workspace](const QString &from) { Publish::followRename(from, workspace.path()); });
}

} // namespace Jianbao
