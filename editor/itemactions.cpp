#include "itemactions.h"

#include "sectioncommands.h"
#include "sectiontab.h"

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Jianbao {

ItemActions::ItemActions(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
    , m_moveMenu(new QMenu(pane))
{
    add(u"list-add"_s, tr("New Item"), Qt::CTRL | Qt::Key_Return, [](SectionTab &section) { section.beginAdding(); });
    add(u"edit-duplicate"_s, tr("Duplicate Item"), Qt::CTRL | Qt::Key_D,
        [](SectionTab &section) { section.commands().duplicateCurrent(); });
    add(u"edit-delete"_s, tr("Delete Items"), Qt::CTRL | Qt::Key_Delete,
        [](SectionTab &section) { section.commands().removeSelected(); });
    add(u"view-filter"_s, tr("Filter Items"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        [](SectionTab &section) { section.beginFiltering(); });
    add(u"go-up"_s, tr("Move Up"), Qt::ALT | Qt::Key_Up,
        [](SectionTab &section) { section.commands().moveSelected(-1); });
    add(u"go-down"_s, tr("Move Down"), Qt::ALT | Qt::Key_Down,
        [](SectionTab &section) { section.commands().moveSelected(1); });

    add(u"download"_s, tr("Fetch Pages of Items"), Qt::CTRL | Qt::Key_K,
        [](SectionTab &section) { section.commands().fetchSelected(); });
    add(u"mail-receive"_s, tr("Fetch Pages of All Bare Links"), Qt::CTRL | Qt::ALT | Qt::Key_K,
        [](SectionTab &section) { section.commands().fetchInbox(); });
    add(u"process-stop"_s, tr("Stop Fetching"), {},
        [](SectionTab &section) { section.commands().stopFetchingSelected(); });

    auto *moveTo = new QAction(QIcon::fromTheme(u"go-next"_s), tr("Move To"), this);
    moveTo->setMenu(m_moveMenu);
    m_actions.append(moveTo);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &ItemActions::fillMoveMenu);
    setTarget(nullptr);
}

void ItemActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut, Command command)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, command] {
        if (m_target)
            command(*m_target);
    });
    m_pane->addAction(action);
    m_actions.append(action);
}

void ItemActions::setTarget(SectionTab *section)
{
    m_target = section;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(section);
}

void ItemActions::showMenu(QPoint screenPosition)
{
    auto *menu = new QMenu(m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(screenPosition);
}

void ItemActions::fillMoveMenu()
{
    m_moveMenu->clear();
    if (!m_target)
        return;
    const QStringList names = m_target->sectionNames();
    for (qsizetype section = 0; section < names.size(); ++section) {
        if (section == m_target->section())
            continue;
        m_moveMenu->addAction(QString(names[section]).replace(u'&', u"&&"_s), m_target.data(),
                              [target = m_target, section] { target->commands().moveSelectedTo(section); });
    }
}

} // namespace Jianbao
