#pragma once

#include <QObject>

namespace Jianbao {

class MessageBar;
class Workspace;

/// Lets the person edit the newsletter's profile in a program of theirs; a new one is made when there is none. Reading
/// it is the Workspace's work.
class ProfileDesk : public QObject
{
    Q_OBJECT

public:
    ProfileDesk(Workspace &workspace, MessageBar &messages, QObject *parent);

    void edit();

private:
    void open(const QString &path);

    Workspace &m_workspace;
    MessageBar &m_messages;
};

} // namespace Jianbao
