#pragma once

#include "quickpick.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Jianbao {

/// The choices that answer what was typed, the best first, and no more than anybody looks through.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    void narrow(const QString &typed);
    qsizetype choiceAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_choices;
    QList<qsizetype> m_rows; ///< indices into m_choices
};

/// A choice in one line: its title, its detail standing back, its place at the right.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Jianbao
