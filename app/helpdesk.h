#pragma once

#include <QObject>

class QMainWindow;

namespace Jianbao {

class MessageBar;
class WindowActions;

/// 帮助: the list of shortcuts, the sample issue, and what the program is.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    HelpDesk(QMainWindow &window, const WindowActions &actions, MessageBar &messages);

Q_SIGNALS:
    /// The person's copy of the sample issue is there, and to be opened.
    void sampleReady(const QString &path);

private:
    void showShortcuts();
    void prepareSample();
    void showAbout();

    QMainWindow &m_window;
    MessageBar &m_messages;
};

} // namespace Jianbao
