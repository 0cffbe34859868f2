#pragma once

#include <QObject>
#include <QStringList>

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

    void askForFiles();
    void askWhereToSave(); ///< and saves there

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void styleSheetDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);

    QWidget &m_window;
    Workspace &m_workspace;
};

} // namespace Jianbao
