#pragma once

#include "workspace.h"

#include <QObject>

namespace Jianbao {

class MessageBar;

/// Says in the window what happened to the open issue's file, and offers what can be done about it.
class FileMessages : public QObject
{
    Q_OBJECT

public:
    FileMessages(Workspace &workspace, MessageBar &bar, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person wants to save under another name.
    void saveAsRequested();
    /// The person wants to put the newsletter's profile right.
    void profileRequested();

private:
    void sayChanged(const QByteArray &seen);
    void sayTakenFromDisk(Workspace::Unsaved edits);
    void sayNotSaved(const QString &reason);
    void sayTakenOver(const LostEdits &edits);
    void sayFound(const LostEdits &edits);
    void sayProfile(const ReadProfile &profile);

    Workspace &m_workspace;
    MessageBar &m_bar;
};

} // namespace Jianbao
