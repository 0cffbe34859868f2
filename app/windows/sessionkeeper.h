#pragma once

#include "session.h"

#include <QObject>
#include <QTimer>

class QSessionManager;

namespace Jianbao {

class AllWindows;

/// Keeps in the settings which windows there are, so that the next start can open them again, whatever ends this one.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// `windows` must outlive this.
    explicit SessionKeeper(AllWindows &windows, QObject *parent = nullptr);

    /// The windows of last time, to be opened now. None when the program did not outlive its last attempt: a file that
    /// ends it must not do so at every start.
    Session begin();

private:
    void keepNow();
    static void noteWell();

    AllWindows &m_windows;
    QTimer m_soon;
};

} // namespace Jianbao
