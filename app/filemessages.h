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

    /// The issue was not saved to `path`, because another window has that open.
    void sayTaken(const QString &path);

Q_SIGNALS:
    /// The person wants to see the window that has this file.
    void windowRequested(const QString &path);
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
