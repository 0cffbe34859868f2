#pragma once

#include <QBasicTimer>
#include <QObject>
#include <functional>

class QMimeData;
class QTabBar;

namespace Jianbao {

/// Lets items, links and text be dropped on tabs. A tab that takes what is dragged over it is marked, and opens when
/// the drag rests on it, so that the drop can go on to its page. Never changes a document.
class TabDrops : public QObject
{
    Q_OBJECT

public:
    /// `takes` says of a tab whether anything can be dropped on it. Owned by `bar`.
    TabDrops(QTabBar *bar, std::function<bool(int tab)> takes);

Q_SIGNALS:
    void dropped(int tab, const QMimeData &data);
    /// A drag has rested on the tab.
    void opened(int tab);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool drag(QEvent *event);
    void hover(int tab);

    QTabBar *m_bar;
    std::function<bool(int)> m_takes;
    QWidget *m_mark;
    QBasicTimer m_resting;
    int m_tab = -1; ///< the marked one
};

} // namespace Jianbao
