#include "linenumbers.h"

#include "look.h"
#include "sourceview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace Jianbao {

LineNumbers::LineNumbers(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
}

int LineNumbers::preferredWidth() const
{
    const auto digits = QString::number(std::max(99, m_view.blockCount())).size();
    return int(digits) * m_view.fontMetrics().horizontalAdvance(u'9') + 2 * Look::grid;
}

QSize LineNumbers::sizeHint() const
{
    return {preferredWidth(), 0};
}

void LineNumbers::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_view.palette().color(QPalette::Base));
    painter.setFont(m_view.font());
    const int current = m_view.textCursor().blockNumber();
    m_view.forEachVisibleBlock([&](const QTextBlock &block, const QRectF &bounds) {
        const bool isCurrent = block.blockNumber() == current;
        painter.setPen(isCurrent ? m_view.palette().color(QPalette::Text) : Look::secondaryText(m_view.palette()));
        painter.drawText(QRectF(0, bounds.top(), width() - Look::grid, m_view.fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
    });
}

void LineNumbers::mousePressEvent(QMouseEvent *event)
{
    m_view.setTextCursor(m_view.cursorForPosition({0, qRound(event->position().y())}));
    m_view.setFocus();
}

} // namespace Jianbao
