#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QIcon;
class QKeySequence;
class QMenu;
class QWidget;

namespace Jianbao {

class SectionTab;

/// The commands on items, with their icons and shortcuts, for menus and keys. They act on the section in front.
class ItemActions : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts work within `pane`, which owns this.
    explicit ItemActions(QWidget *pane);

    QList<QAction *> actions() const { return m_actions; }
    /// Null disables all of them.
    void setTarget(SectionTab *section);
    void showMenu(QPoint screenPosition);

private:
    using Command = void (*)(SectionTab &);

    void add(const QString &icon, const QString &text, const QKeySequence &shortcut, Command command);
    void fillMoveMenu();

    QWidget *m_pane;
    QPointer<SectionTab> m_target;
    QList<QAction *> m_actions;
    QMenu *m_moveMenu;
};

} // namespace Jianbao
