#pragma once

#include "marks.h"

#include <QObject>

namespace Jianbao {

class ChangeSet;
class Document;
class IssueTabs;
class SourceMarks;
class TabCounts;

/// What is said of words of the issue, shown beneath them on the page in front and in the source, and counted on the
/// tabs. Keeps to its words while the document changes. Never looks for anything itself.
class PaneMarks : public QObject
{
    Q_OBJECT

public:
    /// Owned by `tabs`.
    explicit PaneMarks(IssueTabs &tabs);

    /// The pages are those of this document now (not owned); null when they have gone.
    void setDocument(const Document *document);
    /// These, in place of all before; the spans are of the document's text as it is now.
    void setMarks(const Marks &marks);
    /// What a search found; in order, disjoint.
    void setHits(const QList<Span> &hits);

    /// The text has changed: the marks go along.
    void followText(const ChangeSet &changes);
    /// Another page is in front.
    void showInFront();
    /// The pages show the document as it is now.
    void refresh();

private:
    void count();

    IssueTabs &m_tabs;
    TabCounts *m_counts;
    const Document *m_document = nullptr;
    SourceMarks *m_inSource = nullptr;
    Marks m_marks; ///< of the document's text as it is now
};

} // namespace Jianbao
