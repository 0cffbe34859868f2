#pragma once

#include <QSortFilterProxyModel>

namespace Jianbao {

/// The rows of an ItemListModel in which all words of a filter occur, whatever their case; all rows without a filter.
///
/// A row that is shown stays until the words change: an item being edited must not vanish under the person's hands.
class ItemFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ItemFilterModel(QObject *parent = nullptr);

    /// Words parted by spaces. No words show everything.
    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }
    /// Shows these rows of the source model too, until the words change.
    void showAlso(const QList<int> &sourceRows);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    QList<QPersistentModelIndex> m_also;
};

} // namespace Jianbao
