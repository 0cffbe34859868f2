#include "archivedesk.h"

#include "archivekeeper.h"
#include "archivepanel.h"
#include "document.h"
#include "earliermarks.h"
#include "editorpane.h"
#include "edits.h"
#include "itemcount.h"
#include "messagebar.h"
#include "sentissues.h"

#include <QAction>
#include <QDockWidget>
#include <QIcon>
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto copying = "archive";
constexpr int usualWidth = 300;
constexpr int leastWidth = 220;

QString shownKey()
{
    return u"archive/shown"_s;
}

QString widthKey()
{
    return u"archive/width"_s;
}

} // namespace

ArchiveDesk::ArchiveDesk(QMainWindow &window, EditorPane &editor, MessageBar &messages, ArchiveKeeper &keeper,
                         LedgerKeeper &ledger)
    : QObject(&window)
    , m_window(window)
    , m_editor(editor)
    , m_messages(messages)
    , m_keeper(keeper)
    , m_marks(new EarlierMarks(editor, this))
    , m_ledger(ledger)
    , m_show(new QAction(QIcon::fromTheme(u"view-calendar-list"_s), tr("&Archive"), this))
    , m_search(new QAction(QIcon::fromTheme(u"edit-find-project"_s), tr("&Search the Archive…"), this))
{
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Show the earlier issues beside the editor"));
    m_show->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_show->setChecked(QSettings().value(shownKey()).toBool());
    m_search->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_F);
    connect(m_show, &QAction::toggled, this, &ArchiveDesk::toggle);
    connect(m_search, &QAction::triggered, this, [this] {
        m_show->setChecked(true);
        m_panel->beginSearching();
    });
    connect(&m_keeper, &ArchiveKeeper::updated, this, &ArchiveDesk::follow);
    connect(m_marks, &EarlierMarks::requested, this, &ArchiveDesk::reveal);
    connect(&m_editor, &EditorPane::currentSpanChanged, this, [this] {
        if (m_panel)
            m_panel->refreshTargets();
    });
}

ArchiveDesk::~ArchiveDesk()
{
    keepWidth();
}

void ArchiveDesk::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    m_marks->followDocument();
    m_show->setEnabled(isEnabled);
    m_search->setEnabled(isEnabled);
    if (isEnabled && m_show->isChecked() && !m_panel)
        makePanel();
    if (m_dock)
        m_dock->setVisible(isEnabled && m_show->isChecked());
}

void ArchiveDesk::setIssue(const QString &path)
{
    m_issue = path;
    m_marks->setLinks(m_keeper.earlierLinks().seenFrom(path));
    if (m_panel)
        m_panel->setOpenIssue(path);
}

QWidget *ArchiveDesk::shownPanel() const
{
    return m_panel && m_panel->isVisible() ? m_panel : nullptr;
}

void ArchiveDesk::makePanel()
{
    m_panel = new ArchivePanel;
    m_panel->setMinimumWidth(leastWidth);
    m_dock = new QDockWidget(tr("Archive"), &m_window);
    m_dock->setObjectName(u"archive"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea);
    m_dock->setWidget(m_panel);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_window.resizeDocks({m_dock}, {std::max(leastWidth, QSettings().value(widthKey(), usualWidth).toInt())},
                         Qt::Horizontal);
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this] {
        if (m_dock->isHidden() && m_isEnabled)
            m_show->setChecked(false); // closed by its own button
    });
    m_panel->setTargets([this](const QString &section) { return targetsFor(section); });
    connect(m_panel, &ArchivePanel::openRequested, this, [this](const ArchivePlace &place) {
        const ArchivedIssue *const issue = issueAt(m_panel->archive(), place);
        const ArchivedItem *const item = itemAt(m_panel->archive(), place);
        if (issue)
            Q_EMIT openRequested(issue->path, item ? item->values : ItemValues());
    });
    connect(m_panel, &ArchivePanel::copyRequested, this, &ArchiveDesk::copy);
    connect(m_panel, &ArchivePanel::left, this, [this] {
        if (const QList<QWidget *> stops = m_editor.focusStops(); !stops.isEmpty())
            stops.constFirst()->setFocus(Qt::OtherFocusReason);
    });
    m_sent = new SentIssues(m_ledger, this);
    connect(m_sent, &SentIssues::changed, m_panel, [this] { m_panel->setSent(m_sent->found()); });
    m_panel->setOpenIssue(m_issue);
    follow();
}

void ArchiveDesk::toggle(bool isShown)
{
    QSettings().setValue(shownKey(), isShown);
    if (!isShown)
        keepWidth();
    if (isShown && !m_panel)
        makePanel();
    if (m_dock)
        m_dock->setVisible(isShown && m_isEnabled);
}

void ArchiveDesk::keepWidth()
{
    if (m_dock && !m_dock->isHidden())
        QSettings().setValue(widthKey(), m_dock->width());
}

void ArchiveDesk::follow()
{
    m_editor.setSuggestions(m_keeper.suggestions());
    m_marks->setLinks(m_keeper.earlierLinks().seenFrom(m_issue));
    if (!m_panel || !m_editor.document())
        return;
    m_panel->showArchive(m_keeper.search(), m_editor.document()->profile());
    m_sent->setArchive(m_keeper.archive());
}

void ArchiveDesk::reveal(const EarlierUse &use)
{
    const auto &issues = m_keeper.archive().issues();
    for (auto issue = issues.cbegin(); issue != issues.cend(); ++issue) {
        if (issue->path != use.path)
            continue;
        m_show->setChecked(true);
        m_panel->reveal({issue.key(), use.item});
        return;
    }
}

/// Its own section's name, or else the section in front.
CopyTargets ArchiveDesk::targetsFor(const QString &section) const
{
    CopyTargets targets;
    const Document *const document = m_editor.document();
    if (!document)
        return targets;
    const Snapshot &told = document->lastTold();
    const qsizetype at = m_editor.currentSpan().begin;
    for (const Section &each : told.issue->sections) {
        const QString name = sectionName(told.text, each);
        if (each.span.contains(at) && !targets.sections.contains(section))
            targets.proposed = targets.sections.size();
        if (name == section && !targets.sections.contains(section))
            targets.proposed = targets.sections.size();
        targets.sections.append(name);
    }
    return targets;
}

void ArchiveDesk::copy(const ArchivePlace &place, qsizetype section)
{
    Document *const document = m_editor.document();
    const ArchivedItem *const item = itemAt(m_panel->archive(), place);
    if (!document || !item)
        return;
    document->settle();
    const QList<Section> &sections = document->issue().sections;
    if (section >= sections.size())
        return;
    const ItemPath end{section, sections.at(section).items.size()};
    const Result<ChangeSet> changes =
        insertItem(document->text(), document->issue(), end, item->values, document->profile());
    if (!changes) {
        m_messages.say({copying, Message::Kind::Trouble, changes.error().message, {}});
        return;
    }
    document->endMerging();
    document->apply(withItemCount(document->text(), document->issue(), *changes, document->profile()),
                    {.name = tr("copy item from the archive"), .mergeKey = {}});
    document->settle();
    const Section &now = document->issue().sections.at(section);
    m_editor.select(now.items.last().span);
    m_messages.say({copying, Message::Kind::Done, tr("Copied to “%1”.").arg(sectionName(document->text(), now)), {}});
}

} // namespace Jianbao
