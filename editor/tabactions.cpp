#include "tabactions.h"

#include <QAction>
#include <QIcon>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int numberKeys = 9;

} // namespace

TabActions::TabActions(QTabWidget *tabs, QWidget *owner)
    : QObject(owner)
    , m_tabs(tabs)
    , m_owner(owner)
{
    QAction *next = add(u"go-next"_s, tr("&Next Tab"), {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab});
    QAction *previous =
        add(u"go-previous"_s, tr("&Previous Tab"), {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab});
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    for (int index = 0; index < numberKeys; ++index) {
        QAction *action = add({}, {}, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index))});
        connect(action, &QAction::triggered, this, [this, index] { m_tabs->setCurrentIndex(index); });
        m_numbered.append(action);
    }
    refresh();
}

QAction *TabActions::add(const QString &icon, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcuts(shortcuts);
    m_owner->addAction(action);
    m_actions.append(action);
    return action;
}

void TabActions::refresh()
{
    for (int index = 0; index < numberKeys; ++index) {
        QAction *action = m_numbered[index];
        const bool exists = index < m_tabs->count();
        action->setText(exists ? m_tabs->tabText(index) : tr("Tab %1").arg(index + 1));
        action->setVisible(exists);
        action->setEnabled(exists);
    }
    for (QAction *action : m_actions.first(2))
        action->setEnabled(m_tabs->count() > 1);
}

void TabActions::step(int by)
{
    const int count = m_tabs->count();
    if (count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

} // namespace Jianbao
