#pragma once

#include "marks.h"

#include <QObject>
#include <QTextEdit>

namespace Jianbao {

class SourceView;

/// Colours the hits of a search in the source and draws marks beneath its words, those in view only, however many there
/// are. Says the marks as tool tips.
class SourceMarks : public QObject
{
    Q_OBJECT

public:
    /// Owned by `view`.
    explicit SourceMarks(SourceView *view);

    void setHits(const QList<Span> &hits); ///< in order, disjoint
    void setMarks(const Marks &marks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void mark(Span visible);
    QTextEdit::ExtraSelection selection(Span span) const;

    SourceView *m_view;
    QList<Span> m_hits;
    Marks m_marks;
    Span m_marked; ///< the lines in which they are shown
};

} // namespace Jianbao
