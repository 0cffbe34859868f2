#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace Jianbao {

class Workspace;

/// Asks what becomes of unsaved edits before something would lose them.
class UnsavedGuard : public QObject
{
    Q_OBJECT

public:
    UnsavedGuard(Workspace &workspace, QWidget &window);

    /// Runs `next` at once when nothing is unsaved, or after the person saved or chose to lose it; never otherwise.
    void before(std::function<void()> next);

private:
    void ask();
    void saveFirst();
    void goOn();

    Workspace &m_workspace;
    QWidget &m_window;
    std::function<void()> m_next;
    bool m_isSaving = false;
};

} // namespace Jianbao
