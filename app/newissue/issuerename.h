#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace Jianbao {

class MessageBar;
class Workspace;

/// Keeps the name of the open issue's file and the date in its title together: a file that has the title's date in its
/// name gets the new one, a moment after the person has changed it, and the old one back when that is undone. A file
/// whose name says another date, or none, is left alone, and so is one that another program has changed. A name that
/// is due when the issue is saved or closed is given at once; with edits that are thrown away it goes, too.
class IssueRename : public QObject
{
    Q_OBJECT

public:
    IssueRename(Workspace &workspace, MessageBar &messages, QObject *parent);

    /// Whether the name follows the date at all.
    void setEnabled(bool isEnabled);
    bool isBusy() const; ///< the name of the file as it was saved last is not the final one
    /// Gives the file the name that is due, without waiting, and runs `next` when it has it or keeps the old one.
    void finish(std::function<void()> next);

private:
    void begin();
    void end();
    void follow();
    void rename();
    QString titleDate() const;
    QString fileDate() const;

    Workspace &m_workspace;
    MessageBar &m_messages;
    QTimer m_pause;
    QList<std::function<void()>> m_next; ///< when it is renamed
    bool m_isEnabled = true;
    bool m_isMoving = false;
    QString m_cameFrom;      ///< the date that the name had before it was changed here
    bool m_isInStep = false; ///< name and title said the same date when both said one
};

} // namespace Jianbao
