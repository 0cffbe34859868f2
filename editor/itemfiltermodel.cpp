#include "itemfiltermodel.h"

#include "itemlistmodel.h"

#include <algorithm>

namespace Jianbao {

ItemFilterModel::ItemFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false); // a changed row stays
}

void ItemFilterModel::setWords(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    m_also.clear();
    invalidateRowsFilter();
}

void ItemFilterModel::showAlso(const QList<int> &sourceRows)
{
    bool isHidden = false;
    for (const int row : sourceRows) {
        const QModelIndex index = sourceModel()->index(row, 0);
        isHidden = isHidden || !mapFromSource(index).isValid();
        m_also.append(index);
    }
    if (isHidden)
        invalidateRowsFilter();
}

bool ItemFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_also.contains(index))
        return true;
    const QString text = index.data(ItemListModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Jianbao
