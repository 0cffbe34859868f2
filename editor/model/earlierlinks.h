#pragma once

#include "archive.h"

namespace Jianbao {

/// Where an address was used before.
struct EarlierUse {
    QString path; ///< of the issue's file
    QString date; ///< as far as it is known; may be empty
    QString issueTitle;
    QString itemTitle;
    qsizetype item = 0; ///< index into ArchivedIssue::items

    friend bool operator==(const EarlierUse &, const EarlierUse &) = default;
};

/// Knows the addresses of an archive's issues, drafts left out, as seen from one of them. Immutable, cheap to copy.
class EarlierLinks
{
public:
    EarlierLinks() = default;
    explicit EarlierLinks(const Archive &archive);

    /// The same archive as seen from the issue at this path: its own items, and those of later issues, do not count.
    EarlierLinks seenFrom(const QString &path) const;
    /// The newest earlier item that leads to the same page (see canonicalUrl()).
    std::optional<EarlierUse> find(QStringView url) const;

private:
    struct Place {
        QString issue; ///< key
        qsizetype item = 0;
    };

    Archive m_archive;
    std::shared_ptr<const QHash<QString, QList<Place>>> m_places; ///< by canonical address, the newest first
    QString m_path;
    QString m_date; ///< of the issue at m_path; empty: all others count
};

} // namespace Jianbao
