#pragma once

#include <QStyledItemDelegate>

namespace Jianbao {

/// Paints a row of an ItemListModel: number, title, source beneath it, and a mark of its state. All rows are equally
/// high.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Says the whole title and source, which may not fit, and what the item lacks.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace Jianbao
