#pragma once

#include <QStyledItemDelegate>

namespace Jianbao {

/// Paints a row of an ArchiveTreeModel: text, what stands back behind it, and a count at the end.
class ArchiveTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints a row of an ArchiveHitModel: title, summary and where it is, a line each, the words that were found marked.
/// All rows are equally high.
class ArchiveHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Jianbao
