#include "hitmarks.h"

#include "documentbinding.h"
#include "look.h"
#include "sourceview.h"

#include <QScrollBar>
#include <algorithm>

namespace Jianbao {

HitMarks::HitMarks(SourceView *view)
    : QObject(view)
    , m_view(view)
{
    // Scrolled, resized or edited.
    connect(view, &QPlainTextEdit::updateRequest, this, [this] {
        if (m_hits.isEmpty() || !m_view->isVisible())
            return;
        if (const Span visible = m_view->visibleLines(); visible != m_marked)
            mark(visible);
    });
}

void HitMarks::setHits(const QList<Span> &hits)
{
    m_hits = hits;
    mark(m_view->isVisible() ? m_view->visibleLines() : Span{});
}

void HitMarks::mark(Span visible)
{
    m_marked = visible;
    QList<QTextEdit::ExtraSelection> marks;
    if (m_view->isVisible() && !m_hits.isEmpty()) {
        const auto first = std::ranges::lower_bound(m_hits, visible.begin, {}, &Span::end);
        for (auto hit = first; hit != m_hits.end() && hit->begin <= visible.end; ++hit) {
            QTextCursor cursor(m_view->QPlainTextEdit::document());
            cursor.setPosition(m_view->binding().toPosition(hit->begin));
            cursor.setPosition(m_view->binding().toPosition(hit->end), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setBackground(Look::hitGround(m_view->palette()));
            marks.append({cursor, format});
        }
    }
    if (!marks.isEmpty() || !m_view->extraSelections().isEmpty())
        m_view->setExtraSelections(marks);
}

} // namespace Jianbao
