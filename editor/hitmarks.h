#pragma once

#include "span.h"

#include <QList>
#include <QObject>

namespace Jianbao {

class SourceView;

/// Colours the hits of a search in the source, those in view only, however many there are.
class HitMarks : public QObject
{
    Q_OBJECT

public:
    /// Owned by `view`.
    explicit HitMarks(SourceView *view);

    void setHits(const QList<Span> &hits); ///< in order, disjoint

private:
    void mark(Span visible);

    SourceView *m_view;
    QList<Span> m_hits;
    Span m_marked; ///< the lines whose hits are coloured
};

} // namespace Jianbao
