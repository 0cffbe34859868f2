#pragma once

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

private:
    void keepNow();

    AllWindows &m_windows;
    QTimer m_soon;
};

} // namespace Jianbao
