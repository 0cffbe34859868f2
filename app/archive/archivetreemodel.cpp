#include "archivetreemodel.h"

#include "draftrecordview.h"

#include <QFont>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

using State = Publish::DraftRecord::State;

constexpr quintptr levels = 3;

QString iconOf(const SentIssue &sent)
{
    if (!sent.published.isEmpty())
        return u"internet-services"_s;
    switch (sent.drafts.value(0).record.state) {
    case State::There:
        return u"document-send"_s;
    case State::Unknown:
        return u"dialog-warning"_s;
    case State::Gone:
    case State::None:
        break;
    }
    return {};
}

/// What became of an issue, in a few words; empty when it was never sent.
QString wordsFor(const SentIssue &sent)
{
    return sent.published.isEmpty() ? DraftRecordView::sentence(sent.drafts.value(0).record)
                                    : ArchiveTreeModel::tr("published");
}

} // namespace

void ArchiveTreeModel::setArchive(const Archive &archive, const Profile &profile)
{
    beginResetModel();
    m_archive = archive;
    m_profile = profile;
    m_issues = archive.newestFirst();
    m_years.clear();
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        const QString name = issue(i).date.left(4);
        if (m_years.isEmpty() || m_years.last().name != name)
            m_years.append({name, i, 0});
        ++m_years.last().count;
    }
    endResetModel();
}

void ArchiveTreeModel::setOpenIssue(const QString &path)
{
    m_openPath = path;
    tellIssues();
}

void ArchiveTreeModel::setSent(const QHash<QString, SentIssue> &sent)
{
    m_sent = sent;
    tellIssues();
}

SentIssue ArchiveTreeModel::sent(const ArchivePlace &place) const
{
    const ArchivedIssue *const issue = issueAt(m_archive, place);
    return issue && place.item < 0 ? m_sent.value(issue->path) : SentIssue();
}

void ArchiveTreeModel::tellIssues()
{
    for (int year = 0; year < m_years.size(); ++year) {
        const QModelIndex parent = index(year, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

ArchiveTreeModel::Level ArchiveTreeModel::levelOf(const QModelIndex &index)
{
    return Level(index.internalId() % levels);
}

quintptr ArchiveTreeModel::idOf(Level level, qsizetype parent)
{
    return quintptr(parent) * levels + quintptr(level);
}

qsizetype ArchiveTreeModel::parentOf(const QModelIndex &index)
{
    return qsizetype(index.internalId() / levels);
}

const ArchivedIssue &ArchiveTreeModel::issue(qsizetype index) const
{
    return *m_archive.issues().constFind(m_issues.at(index));
}

ArchivePlace ArchiveTreeModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == Level::Year)
        return {};
    if (levelOf(index) == Level::Issue)
        return {m_issues.at(m_years.at(parentOf(index)).first + index.row()), -1};
    return {m_issues.at(parentOf(index)), index.row()};
}

QModelIndex ArchiveTreeModel::indexOf(const ArchivePlace &place) const
{
    const qsizetype at = m_issues.indexOf(place.issue);
    if (at < 0)
        return {};
    const auto behind = std::ranges::upper_bound(m_years, at, {}, &Year::first);
    const int year = int(behind - m_years.begin()) - 1;
    const QModelIndex issueIndex = index(int(at - m_years.at(year).first), 0, index(year, 0));
    return place.item < 0 ? issueIndex : index(int(place.item), 0, issueIndex);
}

QModelIndex ArchiveTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, idOf(Level::Year, 0));
    if (levelOf(parent) == Level::Year)
        return createIndex(row, column, idOf(Level::Issue, parent.row()));
    return createIndex(row, column, idOf(Level::Item, m_years.at(parentOf(parent)).first + parent.row()));
}

QModelIndex ArchiveTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || levelOf(child) == Level::Year)
        return {};
    if (levelOf(child) == Level::Issue)
        return createIndex(int(parentOf(child)), 0, idOf(Level::Year, 0));
    const qsizetype at = parentOf(child);
    const auto behind = std::ranges::upper_bound(m_years, at, {}, &Year::first);
    const qsizetype year = behind - m_years.begin() - 1;
    return createIndex(int(at - m_years.at(year).first), 0, idOf(Level::Issue, year));
}

int ArchiveTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_years.size());
    if (levelOf(parent) == Level::Year)
        return int(m_years.at(parent.row()).count);
    if (levelOf(parent) == Level::Issue)
        return int(issue(m_years.at(parentOf(parent)).first + parent.row()).items.size());
    return 0;
}

Qt::ItemFlags ArchiveTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return levelOf(index) == Level::Item ? usual | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : usual;
}

QVariant ArchiveTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (levelOf(index) == Level::Year)
        return yearData(m_years.at(index.row()), role);
    if (levelOf(index) == Level::Issue)
        return issueData(issue(m_years.at(parentOf(index)).first + index.row()), role);
    return itemData(issue(parentOf(index)).items.at(index.row()), role);
}

QVariant ArchiveTreeModel::yearData(const Year &year, int role) const
{
    const QString name = year.name.isEmpty() ? tr("Undated") : year.name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case CountRole:
        return year.count;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n issue(s)", nullptr, int(year.count)).arg(name);
    default:
        return {};
    }
}

QVariant ArchiveTreeModel::issueData(const ArchivedIssue &issue, int role) const
{
    const auto title = [&] {
        // The newsletter's own name would stand in every row.
        QString rest = issue.title;
        if (!m_profile.name.isEmpty() && rest.startsWith(m_profile.name))
            rest = rest.sliced(m_profile.name.size());
        while (rest.startsWith(u'：') || rest.startsWith(u':') || rest.startsWith(u' '))
            rest = rest.sliced(1);
        return rest;
    };
    switch (role) {
    case Qt::DisplayRole:
        return archivedIssueName(issue);
    case DetailRole:
        return title();
    case CountRole:
        return issue.items.size();
    case IsOpenRole:
        return issue.path == m_openPath;
    case SentIconRole:
        return iconOf(m_sent.value(issue.path));
    case Qt::ToolTipRole: {
        QStringList lines{tr("%1: %n item(s)", nullptr, int(issue.items.size())).arg(archivedIssueName(issue)),
                          wordsFor(m_sent.value(issue.path))};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{archivedIssueName(issue), title(), tr("%n item(s)", nullptr, int(issue.items.size()))};
        if (issue.path == m_openPath)
            parts.append(tr("open in the editor"));
        parts.append(wordsFor(m_sent.value(issue.path)));
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

QVariant ArchiveTreeModel::itemData(const ArchivedItem &item, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return archivedItemTitle(item).left(400);
    case DetailRole:
        return item.values.source.left(400);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{archivedItemTitle(item).left(400), item.values.source.left(400)};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

QStringList ArchiveTreeModel::mimeTypes() const
{
    return {u"text/plain"_s};
}

QMimeData *ArchiveTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArchivePlace> places;
    for (const QModelIndex &index : indexes)
        places.append(placeAt(index));
    return dragOf(m_archive, places, m_profile).release();
}

} // namespace Jianbao
