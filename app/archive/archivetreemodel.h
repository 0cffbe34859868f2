#pragma once

#include "archiveplace.h"
#include "sentissues.h"

#include <QAbstractItemModel>

namespace Jianbao {

/// The issues of an archive by their years, the newest first, and their items below them. Changes nothing.
class ArchiveTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< behind the text, standing back: an issue's title, an item's source
        CountRole,                 ///< of a year's issues or an issue's items; none for an item
        IsOpenRole,                ///< it is the issue in the editor
        SentIconRole,              ///< name of the icon for what became of an issue that was sent; none otherwise
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// `name` is the newsletter's, which every title would repeat.
    void setArchive(const Archive &archive, const Profile &profile);
    void setOpenIssue(const QString &path);
    void setSent(const QHash<QString, SentIssue> &sent); ///< by path
    SentIssue sent(const ArchivePlace &place) const;     ///< nothing for an item

    const Archive &archive() const { return m_archive; }
    qsizetype issueCount() const { return m_issues.size(); }
    ArchivePlace placeAt(const QModelIndex &index) const; ///< nowhere for a year
    QModelIndex indexOf(const ArchivePlace &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Year {
        QString name;
        qsizetype first = 0; ///< index into m_issues
        qsizetype count = 0;
    };
    /// What an index's internalId says: the row of the parent among all years or issues, and which of both.
    enum class Level { Year, Issue, Item };
    static Level levelOf(const QModelIndex &index);
    static quintptr idOf(Level level, qsizetype parent);
    static qsizetype parentOf(const QModelIndex &index);
    const ArchivedIssue &issue(qsizetype index) const;
    void tellIssues();
    QVariant yearData(const Year &year, int role) const;
    QVariant issueData(const ArchivedIssue &issue, int role) const;
    static QVariant itemData(const ArchivedItem &item, int role);

    Archive m_archive;
    Profile m_profile;
    QString m_openPath;
    QHash<QString, SentIssue> m_sent;
    QStringList m_issues; ///< keys, the newest first
    QList<Year> m_years;
};

} // namespace Jianbao
