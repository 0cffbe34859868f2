#pragma once

#include "archiveplace.h"
#include "archivesearch.h"

#include <QAbstractListModel>

namespace Jianbao {

/// What a search found in the archive, as rows. Changes nothing.
class ArchiveHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhereRole = Qt::UserRole, ///< source and issue
        SummaryRole,              ///< a line of the summary, from about where the words stand
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const Archive &archive, const SearchWords &words, const QList<ArchiveHit> &hits,
                 const Profile &profile);
    void clear();

    const SearchWords &words() const { return m_words; } ///< to be marked
    ArchivePlace placeAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString summaryLine(const ArchivedItem &item) const;

    Archive m_archive;
    SearchWords m_words;
    QList<ArchiveHit> m_hits;
    Profile m_profile;
};

} // namespace Jianbao
