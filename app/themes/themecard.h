#pragma once

#include <QStyledItemDelegate>

namespace Jianbao {

/// Draws a theme of the gallery as a card: its picture, its name beneath, a frame around the chosen one.
class ThemeCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of the picture, in device-independent pixels.
    static constexpr QSize picture{124, 150};

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Jianbao
