#pragma once

#include "archive.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

class QAction;
class QWidget;

namespace Jianbao {

class MessageBar;
class NewIssueDialog;
class Workspace;

/// 新建 and 重建往期回顾: asks for the date of a new issue, makes its file from the profile and the earlier issues, and
/// brings the open issue's list of past issues up to date. Never writes over a file; reads and writes on a thread of
/// its own.
class NewIssueDesk : public QObject
{
    Q_OBJECT

public:
    NewIssueDesk(QWidget &window, Workspace &workspace, MessageBar &messages);
    ~NewIssueDesk() override; ///< waits for what is being read or written

    QAction *newIssueAction() const { return m_newIssue; }
    QAction *rebuildAction() const { return m_rebuildPast; }

    /// Asks for the date; first for the folder, where none is known.
    void begin();
    void rebuild();

Q_SIGNALS:
    /// A file with a new issue is there, to be opened.
    void made(const QString &path);

private:
    void askForFolder();
    void ask(const QString &folder);
    void readFolder(const QString &folder);
    void make(const QString &path, const QString &date);
    void takeRebuilt(const Archive &archive);

    QWidget &m_window;
    Workspace &m_workspace;
    MessageBar &m_messages;
    QAction *m_newIssue;
    QAction *m_rebuildPast;
    QPointer<NewIssueDialog> m_dialog;
    QString m_folder;
    QThreadPool m_disk;
};

} // namespace Jianbao
