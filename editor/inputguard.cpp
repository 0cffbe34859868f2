#include "inputguard.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QMenu *standardMenu(QWidget *widget, QPoint position)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line->createStandardContextMenu();
    if (auto *text = qobject_cast<QTextEdit *>(widget))
        return text->createStandardContextMenu(position);
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        return plain->createStandardContextMenu(position);
    return nullptr;
}

} // namespace

InputGuard::InputGuard(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
    , m_type(widget->metaObject())
{
    widget->installEventFilter(this);
}

void InputGuard::abandonComposition()
{
    if (!m_composing)
        return;
    QGuiApplication::inputMethod()->reset();
    if (m_composing) { // the platform had nothing to reset
        QInputMethodEvent nothing;
        QCoreApplication::sendEvent(m_widget, &nothing);
    }
}

bool InputGuard::isUndo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo);
}

bool InputGuard::isRedo(const QKeyEvent *event)
{
    // Qt names one of the two per platform; people have both in their fingers.
    return event->matches(QKeySequence::Redo) ||
           event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z) ||
           event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    // A widget being torn down loses the focus when it is no text widget any more.
    if (!watched->metaObject()->inherits(m_type))
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isUndo(key) || isRedo(key)) {
            event->ignore(); // filtered here, so it goes on to the parents
            return true;
        }
        return false;
    }
    case QEvent::InputMethod:
        return passInputMethodEvent(event);
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
        return false;
    }
    case QEvent::ContextMenu:
        return showContextMenu(static_cast<QContextMenuEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool InputGuard::passInputMethodEvent(QEvent *event)
{
    const auto *input = static_cast<QInputMethodEvent *>(event);
    const bool wasComposing = m_composing;
    const bool commits = !input->commitString().isEmpty() || input->replacementLength() != 0;
    m_composing = !input->preeditString().isEmpty();
    const QScopedValueRollback committing(m_committing, commits || wasComposing);
    {
        const QScopedValueRollback delivering(m_delivering, true);
        static_cast<QObject *>(m_widget)->event(event);
    }
    if (!m_composing)
        Q_EMIT composed();
    else if (commits)
        Q_EMIT committed();
    return true;
}

bool InputGuard::showContextMenu(QContextMenuEvent *event)
{
    QMenu *menu = standardMenu(m_widget, event->pos());
    if (!menu)
        return false;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The widget's own undo knows nothing of the Document's; the window's menu and the keys reach that one.
    for (const auto name : {"edit-undo"_L1, "edit-redo"_L1}) {
        if (auto *action = menu->findChild<QAction *>(name))
            action->setVisible(false);
    }
    if (const auto actions = menu->actions();
        actions.size() > 2 && actions[2]->isSeparator() && !actions[0]->isVisible())
        actions[2]->setVisible(false);
    menu->popup(event->globalPos());
    return true;
}

} // namespace Jianbao
