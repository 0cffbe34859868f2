#pragma once

#include <QObject>

class QMainWindow;

namespace Jianbao {

class EditorPane;
class QuickPick;

/// The two lists that are typed into instead of looked through: all items of the issue, and all commands of the menus.
class GoTo : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    GoTo(QMainWindow &window, EditorPane &editor);

    void chooseItem();
    void chooseCommand();

private:
    QMainWindow &m_window;
    EditorPane &m_editor;
    QuickPick *m_pick;
};

} // namespace Jianbao
