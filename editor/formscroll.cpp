#include "formscroll.h"

#include "look.h"
#include "markdownedit.h"

#include <QScrollBar>

namespace Jianbao {

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize FormScroll::minimumSizeHint() const
{
    const int form = widget() ? widget()->minimumSizeHint().width() : 0;
    return {form + verticalScrollBar()->sizeHint().width(), 12 * Look::grid};
}

void FormScroll::followCursor(MarkdownEdit *edit)
{
    connect(edit, &MarkdownEdit::cursorShown, this, [this, edit](const QRect &cursor) {
        const QPoint at = edit->viewport()->mapTo(widget(), cursor.center());
        ensureVisible(at.x(), at.y(), 0, cursor.height() + 2 * Look::grid);
    });
}

} // namespace Jianbao
