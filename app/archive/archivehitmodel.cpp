#include "archivehitmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestLine = 160;   // characters of a summary in a row
constexpr qsizetype before = 12;         // characters shown before the first word that was found
constexpr qsizetype lookedInto = 20'000; // characters of a summary; a word behind them is found but not shown

} // namespace

void ArchiveHitModel::setHits(const Archive &archive, const SearchWords &words, const QList<ArchiveHit> &hits,
                              const Profile &profile)
{
    beginResetModel();
    m_archive = archive;
    m_words = words;
    m_hits = hits;
    m_profile = profile;
    endResetModel();
}

void ArchiveHitModel::clear()
{
    setHits({}, {}, {}, m_profile);
}

ArchivePlace ArchiveHitModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_hits.at(index.row()).issue, m_hits.at(index.row()).item};
}

int ArchiveHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QString ArchiveHitModel::summaryLine(const ArchivedItem &item) const
{
    QString text = item.values.summary.left(lookedInto);
    text.replace(u'\n', u' ');
    const QList<SearchWords::Range> ranges = m_words.rangesIn(text);
    const qsizetype first = ranges.isEmpty() ? 0 : ranges.first().from;
    // What stands near the begin is read from the begin.
    const qsizetype from = first <= 2 * before ? 0 : first - before;
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, std::min(longestLine, text.size() - from));
}

QVariant ArchiveHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArchivePlace place = placeAt(index);
    const ArchivedIssue *const issue = issueAt(m_archive, place);
    const ArchivedItem *const item = itemAt(m_archive, place);
    if (!item)
        return {};
    const auto where = [&] {
        const QString source = item->values.source.left(200);
        return source.isEmpty() ? archivedIssueName(*issue) : source + tr(" · ") + archivedIssueName(*issue);
    };
    switch (role) {
    case Qt::DisplayRole:
        return archivedItemTitle(*item).left(400);
    case WhereRole:
        return where();
    case SummaryRole:
        return summaryLine(*item);
    case Qt::AccessibleTextRole:
        return QStringList({archivedItemTitle(*item).left(400), where(), summaryLine(*item)}).join(tr(", "));
    default:
        return {};
    }
}

Qt::ItemFlags ArchiveHitModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList ArchiveHitModel::mimeTypes() const
{
    return {u"text/plain"_s};
}

QMimeData *ArchiveHitModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArchivePlace> places;
    for (const QModelIndex &index : indexes)
        places.append(placeAt(index));
    return dragOf(m_archive, places, m_profile).release();
}

} // namespace Jianbao
