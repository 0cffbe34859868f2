#include "formscroll.h"

#include "look.h"
#include "markdownedit.h"

namespace Jianbao {

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FormScroll::followCursor(MarkdownEdit *edit)
{
    connect(edit, &MarkdownEdit::cursorShown, this, [this, edit](const QRect &cursor) {
        const QPoint at = edit->viewport()->mapTo(widget(), cursor.center());
        ensureVisible(at.x(), at.y(), 0, cursor.height() + 2 * Look::grid);
    });
}

} // namespace Jianbao
