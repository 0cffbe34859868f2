#pragma once

#include <QList>
#include <QObject>

class QAction;
class QTabWidget;

namespace Jianbao {

/// The commands that bring a tab to the front, with their shortcuts, for menus and keys: the next, the one before, and
/// the first nine by number, each under the name its tab has.
class TabActions : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts work in the window of `owner`, which owns this.
    TabActions(QTabWidget *tabs, QWidget *owner);

    QList<QAction *> actions() const { return m_actions; }
    /// To be called when tabs came, went or changed their names.
    void refresh();

private:
    QAction *add(const QString &icon, const QString &text, const QList<QKeySequence> &shortcuts);
    void step(int by);

    QTabWidget *m_tabs;
    QWidget *m_owner;
    QList<QAction *> m_actions;
    QList<QAction *> m_numbered;
};

} // namespace Jianbao
