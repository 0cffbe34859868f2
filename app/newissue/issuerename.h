#pragma once

#include <QObject>
#include <QTimer>

namespace Jianbao {

class MessageBar;
class Workspace;

/// Keeps the name of the open issue's file and the date in its title together: a file that has the title's date in its
/// name gets the new one, a moment after the person has changed it, and the old one back when that is undone. A file
/// whose name says another date, or none, is left alone, and so is one that another program has changed.
class IssueRename : public QObject
{
    Q_OBJECT

public:
    IssueRename(Workspace &workspace, MessageBar &messages, QObject *parent);

private:
    void begin();
    void follow();
    void rename();
    QString titleDate() const;
    QString fileDate() const;

    Workspace &m_workspace;
    MessageBar &m_messages;
    QTimer m_pause;
    QString m_cameFrom;      ///< the date that the name had before it was changed here
    bool m_isInStep = false; ///< name and title said the same date when both said one
};

} // namespace Jianbao
