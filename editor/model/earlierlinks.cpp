#include "earlierlinks.h"

#include "archivewalk.h"
#include "canonicalurl.h"

#include <algorithm>

namespace Jianbao {

EarlierLinks::EarlierLinks(const Archive &archive)
    : m_archive(archive)
{
    QHash<QString, QList<Place>> places;
    for (const QString &key : archive.newestFirst()) {
        const ArchivedIssue &issue = *archive.issues().constFind(key);
        for (qsizetype item = 0; item < issue.items.size() && !issue.isDraft; ++item) {
            if (const QString &url = issue.items.at(item).url; !url.isEmpty())
                places[url].append({key, item});
        }
    }
    m_places = std::make_shared<const QHash<QString, QList<Place>>>(std::move(places));
}

EarlierLinks EarlierLinks::seenFrom(const QString &path) const
{
    EarlierLinks seen = *this;
    seen.m_path = path;
    const auto own = std::ranges::find(m_archive.issues(), path, &ArchivedIssue::path);
    seen.m_date = own == m_archive.issues().cend() ? dateInPath(path.section(u'/', -3)) : own->date;
    return seen;
}

std::optional<EarlierUse> EarlierLinks::find(QStringView url) const
{
    if (!m_places || m_places->isEmpty() || url.isEmpty())
        return std::nullopt;
    const auto found = m_places->constFind(canonicalUrl(url));
    if (found == m_places->cend())
        return std::nullopt;
    for (const Place &place : *found) {
        const ArchivedIssue &issue = *m_archive.issues().constFind(place.issue);
        if (issue.path == m_path || (!m_date.isEmpty() && !issue.date.isEmpty() && issue.date >= m_date))
            continue;
        return EarlierUse{issue.path, issue.date, issue.title, issue.items.at(place.item).values.title, place.item};
    }
    return std::nullopt;
}

} // namespace Jianbao
