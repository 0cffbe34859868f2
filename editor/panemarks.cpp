#include "panemarks.h"

#include "document.h"
#include "editorpage.h"
#include "issuetabs.h"
#include "sourcemarks.h"
#include "sourceview.h"
#include "tabcounts.h"

#include <QTabWidget>
#include <algorithm>

namespace Jianbao {

PaneMarks::PaneMarks(IssueTabs &tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_counts(new TabCounts(tabs.widget()))
{
}

void PaneMarks::setDocument(const Document *document)
{
    m_document = document;
    m_marks.clear();
    m_inSource = document ? new SourceMarks(m_tabs.source()) : nullptr; // goes with the source
}

void PaneMarks::setMarks(const Marks &marks)
{
    m_marks = marks;
    m_inSource->setMarks(marks);
    refresh();
}

void PaneMarks::setHits(const QList<Span> &hits)
{
    if (m_inSource)
        m_inSource->setHits(hits);
}

void PaneMarks::followText(const ChangeSet &changes)
{
    if (m_marks.isEmpty())
        return;
    for (Mark &mark : m_marks) {
        const qsizetype begin = changes.map(mark.span.begin, ChangeSet::Side::After);
        mark.span = {begin, std::max(begin, changes.map(mark.span.end, ChangeSet::Side::Before))};
    }
    m_inSource->setMarks(m_marks);
}

void PaneMarks::refresh()
{
    if (m_document->isSettled())
        count();
    showInFront();
}

void PaneMarks::showInFront()
{
    if (m_document && m_document->isSettled() && m_tabs.current())
        m_tabs.current()->markWords(m_marks);
}

void PaneMarks::count()
{
    QTabWidget *const tabs = m_tabs.widget();
    QList<Marks> ofTabs(tabs->count());
    for (const Mark &mark : std::as_const(m_marks))
        ofTabs[tabs->indexOf(m_tabs.homeOf(mark.span.begin))].append(mark);
    for (int tab = 0; tab < ofTabs.size(); ++tab) {
        if (tabs->widget(tab) != m_tabs.guest())
            m_counts->show(tab, ofTabs[tab]);
    }
}

} // namespace Jianbao
