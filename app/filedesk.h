#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QDragEnterEvent;
class QDropEvent;
class QWidget;

namespace Jianbao {

class Workspace;

/// Which files a person means: asked for in dialogs, or dropped on the window. Opens none itself.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    /// Owned by `window`, and asks in front of it.
    FileDesk(QWidget &window, Workspace &workspace);

    /// Which files other windows have open: nothing is saved over those. By default none.
    void setTaken(std::function<bool(const QString &path)> isTaken);

    void askForFiles();
    void askWhereToSave(); ///< and saves there

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    /// To be saved to, but another window has it open. Nothing was saved.
    void takenFileChosen(const QString &path);
    void styleSheetDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);
    void saveTo(const QString &path);

    QWidget &m_window;
    Workspace &m_workspace;
    std::function<bool(const QString &path)> m_isTaken = [](const QString &) { return false; };
};

} // namespace Jianbao
