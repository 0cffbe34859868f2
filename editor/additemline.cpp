#include "additemline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Jianbao {

AddItemLine::AddItemLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName("add-item"_L1);
    setPlaceholderText(tr("Paste a link or type a title, then press Enter"));
    setAccessibleName(tr("New item"));
    setToolTip(tr("Adds an item to this section. A link, a title, “- [title | source](link)”, or several lines of these."));
    setClearButtonEnabled(true);
    addAction(QIcon::fromTheme(u"list-add"_s), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!text().trimmed().isEmpty())
            Q_EMIT submitted(text());
    });
}

void AddItemLine::keyPressEvent(QKeyEvent *event)
{
    // A line edit would run pasted lines together.
    if (event->matches(QKeySequence::Paste) && submitLines(QGuiApplication::clipboard()->text()))
        return;
    QLineEdit::keyPressEvent(event);
}

bool AddItemLine::submitLines(const QString &text)
{
    if (!text.trimmed().contains(u'\n'))
        return false;
    Q_EMIT submitted(text);
    return true;
}

} // namespace Jianbao
