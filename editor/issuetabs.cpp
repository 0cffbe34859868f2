#include "issuetabs.h"

#include "endingtab.h"
#include "fields.h"
#include "followspans.h"
#include "openingtab.h"
#include "sectioncommands.h"
#include "sectiontab.h"
#include "sourceview.h"
#include "tabdrops.h"

#include <QAction>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

qsizetype sectionCount(const Issue &issue)
{
    return std::min(issue.sections.size(), SectionTab::mostSections);
}

QList<Span> headings(const Issue &issue)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < sectionCount(issue); ++i)
        spans.append(issue.sections[i].heading);
    return spans;
}

} // namespace

IssueTabs::IssueTabs(const ItemMarks &marks, QWidget *owner)
    : QObject(owner)
    , m_marks(marks)
    , m_owner(owner)
    , m_tabs(new QTabWidget(owner))
{
    m_tabs->setAccessibleName(tr("Parts of the issue"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->hide();
    auto *drops = new TabDrops(m_tabs->tabBar(), [this](int tab) { return sectionAt(tab) != nullptr; });
    connect(drops, &TabDrops::opened, m_tabs, &QTabWidget::setCurrentIndex);
    connect(drops, &TabDrops::dropped, this, [this](int tab, const QMimeData &data) {
        if (SectionTab *section = sectionAt(tab))
            section->commands().dropAtEnd(data);
    });
}

void IssueTabs::load(Document &document)
{
    m_document = &document;
    const Issue &issue = *document.lastTold().issue;
    const QSignalBlocker quiet(m_tabs);
    m_opening = new OpeningTab(document);
    m_opening->setHtmlReader(m_htmlReader);
    m_ending = new EndingTab(document);
    m_ending->setAction(m_endingAction);
    m_ending->setHtmlReader(m_htmlReader);
    m_source = new SourceView;
    m_source->setDocument(&document);
    m_source->setHtmlReader(m_htmlReader);
    m_tabs->addTab(m_opening, tr("Opening"));
    m_tabs->addTab(m_ending, tr("Ending"));
    m_tabs->addTab(m_source, tr("Source"));
    if (m_guest)
        m_tabs->addTab(m_guest, m_guestTitle);
    for (qsizetype section = 0; section < sectionCount(issue); ++section)
        insertSection(section);
    showTitles();
    // A person opens an issue to work on its items: on the first that has some.
    const auto some = std::ranges::find_if(
        m_sections, [&](const SectionTab *tab) { return !issue.sections.at(tab->section()).items.isEmpty(); });
    if (some != m_sections.end())
        m_tabs->setCurrentWidget(*some);
    else if (!m_sections.isEmpty())
        m_tabs->setCurrentWidget(m_sections.first());
    else
        m_tabs->setCurrentWidget(m_opening);
    m_tabs->show();
}

void IssueTabs::clear()
{
    m_document = nullptr;
    const QSignalBlocker quiet(m_tabs);
    // From the last: taking away the page in front would bring another one to the front, which would then read the
    // document.
    m_tabs->setCurrentIndex(0);
    if (m_guest) {
        m_tabs->removeTab(m_tabs->indexOf(m_guest));
        m_guest->setParent(m_owner);
        m_guest->hide();
    }
    while (m_tabs->count() > 0)
        delete m_tabs->widget(m_tabs->count() - 1);
    m_opening = nullptr;
    m_sections.clear();
    m_ending = nullptr;
    m_source = nullptr;
    m_tabs->hide();
    Q_EMIT titlesChanged();
}

void IssueTabs::insertSection(qsizetype section)
{
    auto *tab = new SectionTab(*m_document, section, m_marks);
    tab->setSuggestions(m_suggestions);
    tab->setHtmlReader(m_htmlReader);
    m_sections.insert(section, tab);
    m_tabs->insertTab(int(section) + 1, tab, {});
    Q_EMIT sectionAdded(tab);
}

void IssueTabs::showTitles()
{
    const Snapshot &told = m_document->lastTold();
    for (const SectionTab *tab : std::as_const(m_sections)) {
        const Section &section = told.issue->sections.at(tab->section());
        const QString name = sectionName(told.text, section).left(40);
        const QString title = tr("%1 %2").arg(QString(name).replace(u'&', u"&&"_s)).arg(section.items.size());
        if (const int index = int(tab->section()) + 1; m_tabs->tabText(index) != title) {
            m_tabs->setTabText(index, title);
            m_tabs->setTabToolTip(index, tr("%1: %n item(s)", nullptr, int(section.items.size())).arg(name));
        }
    }
    Q_EMIT titlesChanged();
}

void IssueTabs::follow(const DocumentChange &change)
{
    followSections(change);
    m_opening->follow(change);
    m_ending->follow(change);
}

void IssueTabs::followSections(const DocumentChange &change)
{
    const QList<Span> now = headings(*change.after.issue);
    const QList<qsizetype> followed = followSpans(headings(*change.before.issue), change.changes, now);
    const QSignalBlocker quiet(m_tabs);
    const QPointer<QWidget> inFront = m_tabs->currentWidget();
    const int place = m_tabs->currentIndex();
    // While sections go and come, none of them may come to the front: it does not know yet which one it is.
    const bool goesAway = currentSection() && followed.at(m_sections.indexOf(currentSection())) < 0;
    if (goesAway)
        m_tabs->setCurrentWidget(m_opening);
    for (qsizetype i = followed.size(); i-- > 0;) {
        if (followed[i] < 0)
            delete m_sections.takeAt(i); // takes its tab along
    }
    qsizetype kept = 0;
    for (const qsizetype index : followed) {
        if (index >= 0)
            m_sections[kept++]->follow(change, index);
    }
    for (qsizetype section = 0; section < now.size(); ++section) {
        if (section >= m_sections.size() || m_sections[section]->section() != section)
            insertSection(section);
    }
    if (goesAway)
        m_tabs->setCurrentIndex(std::clamp(place, 0, int(m_sections.size())));
    else
        m_tabs->setCurrentWidget(inFront);
}

SectionTab *IssueTabs::sectionAt(int tab) const
{
    return qobject_cast<SectionTab *>(m_tabs->widget(tab));
}

SectionTab *IssueTabs::currentSection() const
{
    return qobject_cast<SectionTab *>(m_tabs->currentWidget());
}

EditorPage *IssueTabs::current() const
{
    return qobject_cast<EditorPage *>(m_tabs->currentWidget());
}

bool IssueTabs::isSourceInFront() const
{
    return m_source && m_tabs->currentWidget() == m_source;
}

QWidget *IssueTabs::pageOf(Span span) const
{
    if (isSourceInFront())
        return m_source;
    const Issue &issue = *m_document->lastTold().issue;
    const auto holder = std::ranges::find_if(
        m_sections, [&](const SectionTab *tab) { return issue.sections.at(tab->section()).span.contains(span.begin); });
    if (holder != m_sections.end())
        return *holder;
    if (span.begin < issue.opening.end || issue.sections.isEmpty())
        return m_opening;
    if (span.begin >= issue.ending.begin)
        return m_ending;
    return m_source; // one of too many sections
}

QWidget *IssueTabs::homeOf(qsizetype offset) const
{
    const Issue &issue = *m_document->lastTold().issue;
    if (offset >= issue.ending.begin && !issue.ending.isEmpty())
        return m_ending;
    const auto behind =
        std::ranges::upper_bound(issue.sections, offset, {}, [](const Section &section) { return section.span.begin; });
    const qsizetype section = behind - issue.sections.begin();
    if (section == 0)
        return m_opening;
    return section <= m_sections.size() ? static_cast<QWidget *>(m_sections[section - 1]) : m_source;
}

void IssueTabs::setSuggestions(const Suggestions &suggestions)
{
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    for (SectionTab *section : std::as_const(m_sections))
        section->setSuggestions(suggestions);
}

void IssueTabs::setHtmlReader(const HtmlReader &reader)
{
    m_htmlReader = reader;
    for (SectionTab *section : std::as_const(m_sections))
        section->setHtmlReader(reader);
    if (!m_document)
        return;
    m_opening->setHtmlReader(reader);
    m_ending->setHtmlReader(reader);
    m_source->setHtmlReader(reader);
}

void IssueTabs::setEndingAction(QAction *action)
{
    m_endingAction = action;
    if (m_ending)
        m_ending->setAction(action);
}

void IssueTabs::showGuest(QWidget *page, const QString &title)
{
    if (m_guest != page) {
        removeGuest(m_guest);
        m_guest = page;
        m_guestTitle = title;
        m_tabs->addTab(page, title);
        Q_EMIT titlesChanged();
    }
    m_tabs->setCurrentWidget(page);
}

void IssueTabs::removeGuest(QWidget *page)
{
    if (!page || page != m_guest)
        return;
    m_guest = nullptr;
    m_tabs->removeTab(m_tabs->indexOf(page));
    page->setParent(nullptr);
    Q_EMIT titlesChanged();
}

} // namespace Jianbao
