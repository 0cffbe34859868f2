#include "sourcemarks.h"

#include "documentbinding.h"
#include "look.h"
#include "severitylook.h"
#include "sourceview.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

SourceMarks::SourceMarks(SourceView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    // Scrolled, resized or edited.
    connect(view, &QPlainTextEdit::updateRequest, this, [this] {
        if ((m_hits.isEmpty() && m_marks.isEmpty()) || !m_view->isVisible())
            return;
        if (const Span visible = m_view->visibleLines(); visible != m_marked)
            mark(visible);
    });
}

void SourceMarks::setHits(const QList<Span> &hits)
{
    m_hits = hits;
    refresh();
}

void SourceMarks::setMarks(const Marks &marks)
{
    m_marks = marks;
    refresh();
}

void SourceMarks::refresh()
{
    mark(m_view->isVisible() ? m_view->visibleLines() : Span{});
}

QTextEdit::ExtraSelection SourceMarks::selection(Span span) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_view->QPlainTextEdit::document());
    selection.cursor.setPosition(m_view->binding().toPosition(span.begin));
    selection.cursor.setPosition(m_view->binding().toPosition(span.end), QTextCursor::KeepAnchor);
    return selection;
}

void SourceMarks::mark(Span visible)
{
    m_marked = visible;
    QList<QTextEdit::ExtraSelection> shown;
    if (m_view->isVisible()) {
        for (const Mark &mark : std::as_const(m_marks)) {
            if (mark.span.begin > visible.end)
                break;
            if (mark.span.end < visible.begin)
                continue;
            QTextEdit::ExtraSelection wave = selection(mark.span);
            wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wave.format.setUnderlineColor(SeverityLook::colour(mark.severity, m_view->palette()));
            shown.append(wave);
        }
        const auto first = std::ranges::lower_bound(m_hits, visible.begin, {}, &Span::end);
        for (auto hit = first; hit != m_hits.end() && hit->begin <= visible.end; ++hit) {
            QTextEdit::ExtraSelection ground = selection(*hit);
            ground.format.setBackground(Look::hitGround(m_view->palette()));
            shown.append(ground);
        }
    }
    if (!shown.isEmpty() || !m_view->extraSelections().isEmpty())
        m_view->setExtraSelections(shown);
}

bool SourceMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    if (event->type() != QEvent::ToolTip || m_marks.isEmpty())
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = m_view->binding().toOffset(m_view->cursorForPosition(help->pos()).position());
    QStringList messages;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.span.begin <= at && at <= mark.span.end)
            messages.append(mark.message.toHtmlEscaped());
    }
    if (messages.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), u"<p>"_s + messages.join("<br>"_L1) + u"</p>"_s, m_view);
    return !messages.isEmpty();
}

} // namespace Jianbao
