#include "archivepanel.h"

#include "archivedelegates.h"
#include "archivefinder.h"
#include "look.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

ArchivePanel::ArchivePanel(QWidget *parent)
    : QWidget(parent)
    , m_typed(new QLineEdit)
    , m_count(new QLabel)
    , m_lists(new QStackedWidget)
    , m_issues(new QTreeView)
    , m_found(new QListView)
    , m_nothing(new QLabel)
    , m_details(new ArchiveDetails)
    , m_split(new QSplitter(Qt::Vertical))
    , m_tree(new ArchiveTreeModel(this))
    , m_hits(new ArchiveHitModel(this))
    , m_finder(new ArchiveFinder(this))
{
    m_typed->setObjectName("archive-search"_L1);
    m_typed->setPlaceholderText(tr("Search titles, sources, summaries"));
    m_typed->setAccessibleName(tr("Search the archive"));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_typed->setMaxLength(1000);
    m_typed->installEventFilter(this);
    Look::makeSecondary(m_count);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(3 * Look::grid);
    Look::makeSecondary(m_nothing);
    makeTree();
    makeHits();
    m_lists->addWidget(m_issues);
    m_lists->addWidget(m_found);
    m_lists->addWidget(m_nothing);
    m_lists->setMinimumHeight(12 * Look::grid);
    m_details->hide();
    m_split->addWidget(m_lists);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);

    auto *const head = new QVBoxLayout;
    head->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid / 2);
    head->setSpacing(Look::grid / 2);
    head->addWidget(m_typed);
    head->addWidget(m_count);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_split, 1);

    connect(m_typed, &QLineEdit::textChanged, this, &ArchivePanel::search);
    connect(m_finder, &ArchiveFinder::found, this, &ArchivePanel::showHits);
    connect(m_details, &ArchiveDetails::openRequested, this, [this] { Q_EMIT openRequested(m_shown); });
    connect(m_details, &ArchiveDetails::copyRequested, this,
            [this](qsizetype section) { Q_EMIT copyRequested(m_shown, section); });
    auto *const copy = new QAction(tr("Copy to the open issue"), this);
    copy->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &ArchivePanel::copyCurrent);
    addAction(copy);
    showCount();
}

ArchivePanel::~ArchivePanel()
{
    // The models go before the lists do, which is no reason to show another place.
    m_issues->selectionModel()->disconnect(this);
    m_found->selectionModel()->disconnect(this);
}

void ArchivePanel::makeTree()
{
    m_issues->setObjectName("archive-issues"_L1);
    m_issues->setAccessibleName(tr("Issues by year"));
    m_issues->setModel(m_tree);
    m_issues->setItemDelegate(new ArchiveTreeDelegate(m_issues));
    m_issues->setHeaderHidden(true);
    m_issues->setUniformRowHeights(true);
    m_issues->setFrameShape(QFrame::NoFrame);
    m_issues->setIndentation(2 * Look::grid);
    m_issues->setExpandsOnDoubleClick(false);
    m_issues->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_issues->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_issues->setDragEnabled(true);
    m_issues->setDragDropMode(QAbstractItemView::DragOnly);
    m_issues->setContextMenuPolicy(Qt::CustomContextMenu);
    m_issues->installEventFilter(this);
    connect(m_issues->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArchivePanel::showCurrent);
    connect(m_issues, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_tree->placeAt(index).issue.isEmpty()) // a year has nothing else to offer
            m_issues->setExpanded(index, !m_issues->isExpanded(index));
    });
    connect(m_issues, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const ArchivePlace place = m_tree->placeAt(index); !place.issue.isEmpty())
            Q_EMIT openRequested(place);
    });
    connect(m_issues, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        showMenu(m_tree->placeAt(m_issues->indexAt(position)), m_issues->viewport()->mapToGlobal(position));
    });
}

void ArchivePanel::makeHits()
{
    m_found->setObjectName("archive-hits"_L1);
    m_found->setAccessibleName(tr("Items that were found"));
    m_found->setModel(m_hits);
    m_found->setItemDelegate(new ArchiveHitDelegate(m_found));
    m_found->setUniformItemSizes(true);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_found->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_found->setDragEnabled(true);
    m_found->setDragDropMode(QAbstractItemView::DragOnly);
    m_found->setContextMenuPolicy(Qt::CustomContextMenu);
    m_found->installEventFilter(this);
    connect(m_found->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArchivePanel::showCurrent);
    connect(m_found, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_hits->placeAt(index)); });
    connect(m_found, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        showMenu(m_hits->placeAt(m_found->indexAt(position)), m_found->viewport()->mapToGlobal(position));
    });
}

bool ArchivePanel::isSearching() const
{
    return !SearchWords(m_typed->text()).isEmpty();
}

void ArchivePanel::showArchive(const ArchiveSearch &search, const Profile &profile)
{
    // What is open stays open, and what is chosen stays chosen.
    QStringList years;
    QStringList issues;
    for (int year = 0; year < m_tree->rowCount(); ++year) {
        const QModelIndex index = m_tree->index(year, 0);
        if (m_issues->isExpanded(index))
            years.append(index.data().toString());
        for (int row = 0; row < m_tree->rowCount(index); ++row) {
            if (const QModelIndex issue = m_tree->index(row, 0, index); m_issues->isExpanded(issue))
                issues.append(m_tree->placeAt(issue).issue);
        }
    }
    const bool isFirst = m_tree->rowCount() == 0;
    const ArchivePlace shown = m_shown;
    m_search = search;
    m_profile = profile;
    {
        const QSignalBlocker quiet(m_issues->selectionModel());
        m_tree->setArchive(search.archive(), profile);
    }
    for (int year = 0; year < m_tree->rowCount(); ++year) {
        const QModelIndex index = m_tree->index(year, 0);
        m_issues->setExpanded(index, isFirst ? year == 0 : years.contains(index.data().toString()));
    }
    for (const QString &issue : std::as_const(issues))
        m_issues->expand(m_tree->indexOf({issue, -1}));
    {
        const QSignalBlocker quiet(m_issues->selectionModel());
        m_issues->setCurrentIndex(m_tree->indexOf(shown));
    }
    showPlace(shown);
    this->search();
}

void ArchivePanel::setOpenIssue(const QString &path)
{
    m_openPath = path;
    m_tree->setOpenIssue(path);
    search();
}

void ArchivePanel::setSent(const QHash<QString, SentIssue> &sent)
{
    m_tree->setSent(sent);
    m_details->showSent(m_tree->sent(m_shown));
}

void ArchivePanel::setTargets(std::function<CopyTargets(const QString &)> targets)
{
    m_targets = std::move(targets);
}

CopyTargets ArchivePanel::targetsOf(const ArchivePlace &place) const
{
    const ArchivedItem *const item = itemAt(m_search.archive(), place);
    return item && m_targets ? m_targets(item->section) : CopyTargets();
}

void ArchivePanel::refreshTargets()
{
    if (m_details->isVisible())
        m_details->setTargets(targetsOf(m_shown));
}

void ArchivePanel::search()
{
    const SearchWords words(m_typed->text());
    if (!words.isEmpty())
        return m_finder->find(m_search, words, m_openPath);
    m_finder->forget();
    m_hits->clear();
    m_nothing->setText(tr("There are no earlier issues beside this one."));
    showList(m_tree->rowCount() > 0 ? static_cast<QWidget *>(m_issues) : m_nothing);
    showCount();
    showCurrent();
}

void ArchivePanel::showHits(const ArchiveSearch &search, const SearchWords &words, const QList<ArchiveHit> &hits)
{
    const ArchivePlace shown = m_shown;
    m_hits->setHits(search.archive(), words, hits, m_profile);
    m_nothing->setText(tr("Nothing in the archive holds these words."));
    showList(hits.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_found);
    for (int row = 0; row < std::min<qsizetype>(hits.size(), 200); ++row) {
        if (m_hits->placeAt(m_hits->index(row)) == shown)
            m_found->setCurrentIndex(m_hits->index(row));
    }
    showCount();
    showCurrent();
}

void ArchivePanel::showCount()
{
    if (isSearching())
        m_count->setText(tr("%n item(s) found", nullptr, m_hits->rowCount()));
    else
        m_count->setText(tr("%n issue(s)", nullptr, int(m_tree->issueCount())));
}

void ArchivePanel::showCurrent()
{
    if (isSearching())
        showPlace(m_hits->placeAt(m_found->currentIndex()));
    else
        showPlace(m_tree->placeAt(m_issues->currentIndex()));
}

void ArchivePanel::showPlace(const ArchivePlace &place)
{
    const bool isThere = m_details->show(m_search.archive(), place, SearchWords(m_typed->text()));
    m_shown = isThere ? place : ArchivePlace();
    m_details->setVisible(isThere);
    if (!isThere)
        return;
    m_details->setTargets(targetsOf(place));
    m_details->showSent(m_tree->sent(place));
}

void ArchivePanel::reveal(const ArchivePlace &place)
{
    m_typed->clear();
    const QModelIndex index = m_tree->indexOf(place);
    m_issues->setCurrentIndex(index);
    m_issues->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_issues->setFocus(Qt::OtherFocusReason);
}

void ArchivePanel::beginSearching()
{
    m_typed->setFocus(Qt::ShortcutFocusReason);
    m_typed->selectAll();
}

void ArchivePanel::showList(QWidget *list)
{
    m_lists->setCurrentWidget(list);
    setFocusProxy(list == m_nothing ? static_cast<QWidget *>(m_typed) : list);
}

void ArchivePanel::copyCurrent()
{
    if (const CopyTargets targets = targetsOf(m_shown); !targets.sections.isEmpty())
        Q_EMIT copyRequested(m_shown, targets.proposed);
}

/// Enter: an issue opens and closes its items, an item is to be read.
void ArchivePanel::activate(const ArchivePlace &place)
{
    if (const QModelIndex index = m_issues->currentIndex(); !isSearching() && place.item < 0)
        m_issues->setExpanded(index, !m_issues->isExpanded(index));
    else if (!m_details->isHidden())
        m_details->focusStop()->setFocus(Qt::ShortcutFocusReason);
}

void ArchivePanel::showMenu(const ArchivePlace &place, QPoint screenPosition)
{
    if (!issueAt(m_search.archive(), place))
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const ArchivedItem *const item = itemAt(m_search.archive(), place)) {
        QMenu *const copy = menu->addMenu(QIcon::fromTheme(u"list-add"_s), tr("Copy to"));
        const CopyTargets targets = targetsOf(place);
        for (qsizetype section = 0; section < targets.sections.size(); ++section)
            copy->addAction(targets.sections.at(section).left(60).replace(u'&', u"&&"_s), this,
                            [this, place, section] { Q_EMIT copyRequested(place, section); });
        copy->setEnabled(!targets.sections.isEmpty());
        QAction *const link = menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy the link"), this,
                                              [url = item->values.url] { QGuiApplication::clipboard()->setText(url); });
        link->setEnabled(!item->values.url.isEmpty());
        menu->addSeparator();
    }
    menu->addAction(QIcon::fromTheme(u"document-open"_s), tr("Open Issue"), this,
                    [this, place] { Q_EMIT openRequested(place); });
    menu->popup(screenPosition);
}

bool ArchivePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else a shortcut of the window may have it
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                         (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (key->key() == Qt::Key_Escape) {
        if (m_typed->text().isEmpty())
            Q_EMIT left();
        else
            m_typed->clear();
        return true;
    }
    if (watched == m_typed && (isEnter || key->key() == Qt::Key_Down)) {
        if (auto *const list = qobject_cast<QAbstractItemView *>(m_lists->currentWidget())) {
            // Before the list takes the focus: it would make its first row the current one without choosing it.
            if (!list->currentIndex().isValid())
                list->setCurrentIndex(list->model()->index(0, 0));
            list->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    if (watched != m_typed && isEnter) {
        activate(m_shown);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Jianbao
