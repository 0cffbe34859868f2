#include "profiledesk.h"

#include "messagebar.h"
#include "recentfiles.h"
#include "workspace.h"

#include <QDesktopServices>
#include <QUrl>

namespace Jianbao {

namespace {

constexpr auto topic = "profile";

} // namespace

ProfileDesk::ProfileDesk(Workspace &workspace, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_messages(messages)
{
    connect(&workspace, &Workspace::profileReady, this, &ProfileDesk::open);
}

void ProfileDesk::edit()
{
    m_workspace.prepareProfile();
}

void ProfileDesk::open(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    m_messages.say(
        {topic, Message::Kind::Trouble, tr("No program was found that edits %1.").arg(readablePath(path)), {}});
}

} // namespace Jianbao
