#include "additemline.h"

#include "inputguard.h"
#include "itemcommands.h"
#include "itemdrag.h"
#include "look.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// An address alone, or a link that a browser has put together with its title.
bool isLink(const QString &typed)
{
    const QList<ItemValues> items = ItemCommands::read(typed, Profile::builtIn());
    return !items.isEmpty() && std::ranges::all_of(items, [&typed](const ItemValues &item) {
        return !item.url.isEmpty() && (item.title.isEmpty() || typed.startsWith("- ["_L1));
    });
}

} // namespace

AddItemLine::AddItemLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName("add-item"_L1);
    setPlaceholderText(tr("Paste a link, or type a title"));
    setAccessibleName(tr("New item"));
    setToolTip(tr(
        "Enter adds an item to this section. A link, a title, “- [title | source](link)”, or several lines of these."));
    setClearButtonEnabled(true);
    Look::makeRoomy(this);
    addAction(QIcon::fromTheme(u"list-add"_s), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!text().trimmed().isEmpty())
            Q_EMIT submitted(text());
    });
}

/// Undo and redo are the line's own while it has something to undo; what is typed here is not in the document yet.
bool AddItemLine::isForDocument(const QKeyEvent *event) const
{
    return (InputGuard::isUndo(event) && !isUndoAvailable()) || (InputGuard::isRedo(event) && !isRedoAvailable());
}

bool AddItemLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForDocument(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void AddItemLine::keyPressEvent(QKeyEvent *event)
{
    if (isForDocument(event))
        return event->ignore();
    const QMimeData *const pasted =
        event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->mimeData() : nullptr;
    if (pasted && submitPasted(*pasted))
        return;
    QLineEdit::keyPressEvent(event);
}

void AddItemLine::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void AddItemLine::dragMoveEvent(QDragMoveEvent *event)
{
    if (ItemDrag::canTake(*event->mimeData()) && !ItemDrag::holdsItems(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void AddItemLine::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT submitted(ItemDrag::asTyped(*event->mimeData()));
}

/// Lines, which a line edit would run together, and a link where nothing is typed yet.
bool AddItemLine::submitPasted(const QMimeData &clipboard)
{
    const QString pasted = ItemDrag::asTyped(clipboard).trimmed();
    const bool isFree = text().isEmpty() || text() == selectedText();
    if (!pasted.contains(u'\n') && !(isFree && isLink(pasted)))
        return false;
    clear();
    Q_EMIT submitted(pasted);
    return true;
}

} // namespace Jianbao
