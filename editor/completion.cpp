#include "completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace Jianbao {

Completion::Completion(QLineEdit *line)
    : QObject(line)
    , m_line(line)
    , m_completer(new QCompleter(this))
    , m_choices(new QStringListModel(this))
{
    m_completer->setModel(m_choices);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    line->setCompleter(m_completer);
    line->installEventFilter(this);
    // Later: the line takes the choice in by a connection of its own.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &Completion::chosen,
            Qt::QueuedConnection);
}

void Completion::setChoices(const QStringList &choices)
{
    m_choices->setStringList(choices);
}

bool Completion::isChoosing(const QLineEdit &line)
{
    const QCompleter *completer = line.completer();
    return completer && completer->popup()->isVisible() && completer->popup()->currentIndex().isValid();
}

bool Completion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool asks = key->key() == Qt::Key_Down && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (asks && !m_line->isReadOnly() && !m_completer->popup()->isVisible()) {
            m_completer->setCompletionPrefix(m_line->text());
            m_completer->complete();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Jianbao
