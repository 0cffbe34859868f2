#include "checkmodel.h"

#include "checkwords.h"
#include "escape.h"
#include "fields.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestName = 300; // bytes of a title that are looked at
constexpr qsizetype mostRuns = 200;    // of rows that come and go one after the other; more are replaced as a whole

QString titleOf(const Text &text, const Item &item)
{
    const auto read = [&text](const std::optional<Span> &span) {
        return span ? plainText(text.slice({span->begin, std::min(span->end, span->begin + longestName)})) : QString();
    };
    const QString title = read(item.title);
    return title.isEmpty() ? read(item.url) : title;
}

QString placeName(const Snapshot &snapshot, Span span)
{
    const Issue &issue = *snapshot.issue;
    const auto behind = std::ranges::upper_bound(issue.sections, span.begin, {},
                                                 [](const Section &section) { return section.span.begin; });
    if (span.begin >= issue.ending.begin && !issue.ending.isEmpty())
        return CheckModel::tr("Ending");
    if (behind == issue.sections.begin())
        return CheckModel::tr("Opening");
    const Section &section = *(behind - 1);
    const QString name = sectionName(snapshot.text, section).left(longestName);
    const auto next =
        std::ranges::upper_bound(section.items, span.begin, {}, [](const Item &item) { return item.span.begin; });
    if (next == section.items.begin() || !(next - 1)->span.contains(span.begin))
        return name;
    return CheckModel::tr("%1 %2 · %3")
        .arg(name)
        .arg(next - section.items.begin())
        .arg(titleOf(snapshot.text, *(next - 1)));
}

} // namespace

CheckModel::CheckModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

QString CheckModel::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Errors");
    case Severity::Warning:
        return tr("Warnings");
    case Severity::Todo:
        return tr("To do");
    case Severity::Style:
        break;
    }
    return tr("Style");
}

void CheckModel::show(const QList<Finding> &findings, const Snapshot &snapshot)
{
    m_all.clear();
    m_all.reserve(findings.size());
    for (const Finding &finding : findings)
        m_all.append({finding, placeName(snapshot, finding.problem.span)});
    arrange();
}

void CheckModel::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    arrange();
}

void CheckModel::setSeverityShown(Severity severity, bool isShown)
{
    if (isShown)
        m_hidden.remove(severity);
    else
        m_hidden.insert(severity);
    arrange();
}

bool CheckModel::passes(const Row &row) const
{
    const Diagnostic &problem = row.finding.problem;
    if (m_hidden.contains(problem.severity))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return problem.message.contains(word, Qt::CaseInsensitive) || row.place.contains(word, Qt::CaseInsensitive) ||
               checkName(problem.code).contains(word, Qt::CaseInsensitive);
    });
}

QSet<quint64> CheckModel::passed() const
{
    QSet<quint64> ids;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows)
            ids.insert(row.finding.id);
    }
    return ids;
}

void CheckModel::arrange()
{
    for (const Severity severity : severities) {
        QList<Row> rows;
        for (const Row &row : std::as_const(m_all)) {
            if (row.finding.problem.severity == severity && passes(row))
                rows.append(row);
        }
        const auto at = std::ranges::lower_bound(m_groups, severity, {}, &Group::severity);
        const int group = int(at - m_groups.begin());
        const bool exists = at != m_groups.end() && at->severity == severity;
        if (rows.isEmpty() && exists) {
            beginRemoveRows({}, group, group);
            m_groups.removeAt(group);
            endRemoveRows();
        } else if (!rows.isEmpty() && !exists) {
            beginInsertRows({}, group, group);
            m_groups.insert(group, {severity, rows});
            endInsertRows();
        } else if (!rows.isEmpty()) {
            arrangeGroup(group, rows);
        }
    }
}

/// Rows that stay the same finding are kept, as far as they keep their order.
void CheckModel::arrangeGroup(int group, const QList<Row> &rows)
{
    const QModelIndex parent = index(group, 0);
    QList<Row> &old = m_groups[group].rows;
    QHash<quint64, qsizetype> places; // of the findings that stay, in `rows`
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].finding.id, i);
    const auto placeOf = [&places](const Row &row) { return places.value(row.finding.id, -1); };

    // Row by row a view would take time quadratic to their number: runs of them go and come in one step each.
    QList<bool> stays(old.size(), false);
    for (qsizetype i = 0, next = 0; i < old.size(); ++i) {
        stays[i] = placeOf(old[i]) >= next;
        next = stays[i] ? placeOf(old[i]) + 1 : next;
    }
    qsizetype runs = 0;
    for (qsizetype i = 1; i < stays.size(); ++i)
        runs += stays[i] == stays[i - 1] ? 0 : 1;
    if (runs > mostRuns)
        stays.fill(false);
    for (qsizetype end = old.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (begin > 0 && stays[begin - 1] == stays[end - 1])
            --begin;
        if (!stays[end - 1]) {
            beginRemoveRows(parent, int(begin), int(end) - 1);
            old.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin;
    }
    for (qsizetype i = 0; i < rows.size();) {
        const qsizetype next = i < old.size() ? placeOf(old[i]) : rows.size();
        if (next > i) {
            beginInsertRows(parent, int(i), int(next) - 1);
            old = old.first(i) + rows.sliced(i, next - i) + old.sliced(i);
            endInsertRows();
        }
        i = next + 1;
    }
    old = rows;
    Q_EMIT dataChanged(index(0, 0, parent), index(int(old.size()) - 1, 0, parent));
    Q_EMIT dataChanged(parent, parent);
}

QModelIndex CheckModel::indexOf(quint64 id) const
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const QList<Row> &rows = m_groups[group].rows;
        const auto found = std::ranges::find_if(rows, [id](const Row &row) { return row.finding.id == id; });
        if (found != rows.end())
            return index(int(found - rows.begin()), 0, index(int(group), 0));
    }
    return {};
}

QModelIndex CheckModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A row knows its group by severity, which stays when other groups come and go; a group has none.
    return createIndex(row, column, parent.isValid() ? quintptr(m_groups.at(parent.row()).severity) + 1 : 0);
}

QModelIndex CheckModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto severity = Severity(child.internalId() - 1);
    const auto group = std::ranges::find(m_groups, severity, &Group::severity);
    return group == m_groups.end() ? QModelIndex() : createIndex(int(group - m_groups.begin()), 0, quintptr(0));
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.row() < m_groups.size() ? int(m_groups[parent.row()].rows.size()) : 0;
}

Qt::ItemFlags CheckModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0) {
        const Group &group = m_groups.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("%1 (%2)").arg(severityName(group.severity)).arg(group.rows.size());
        case SeverityRole:
            return int(group.severity);
        case IdRole:
            return quint64(0);
        default:
            return {};
        }
    }
    const Row &row = m_groups.at(index.parent().row()).rows.at(index.row());
    const Diagnostic &problem = row.finding.problem;
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case Qt::ToolTipRole:
        return u"<p>%1</p><p>%2 · %3</p>"_s.arg(problem.message.toHtmlEscaped(), row.place.toHtmlEscaped(),
                                                checkName(problem.code).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return QString(problem.message + tr(", ") + row.place +
                       (row.finding.isMendable ? tr(", can be fixed") : QString()));
    case PlaceRole:
        return row.place;
    case IdRole:
        return row.finding.id;
    case MendableRole:
        return row.finding.isMendable;
    case SeverityRole:
        return int(problem.severity);
    case CodeRole:
        return QString(problem.code);
    default:
        return {};
    }
}

} // namespace Jianbao
