#pragma once

#include <QStyledItemDelegate>

namespace Jianbao {

/// Paints a row of an ItemListModel: number, title, source beneath it, and marks of its state and of what else there is
/// to say. All rows are equally high.
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

    /// How far the rings have turned that say that something is being done (see MarkPainter::turn).
    void setStep(int step) { m_step = step; }

private:
    int m_step = 0;
};

} // namespace Jianbao
