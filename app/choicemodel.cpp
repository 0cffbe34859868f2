#include "choicemodel.h"

#include "fuzzymatch.h"
#include "look.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype mostShown = 300;

} // namespace

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    narrow({});
}

void ChoiceModel::narrow(const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        const QString text = choice.title + u' ' + choice.detail + u' ' + choice.place;
        if (const int score = fuzzyScore(text, words); score >= 0)
            found.append({-score, i});
    }
    const qsizetype shown = std::min(mostShown, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end()); // in their order where they are as good
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < shown; ++i)
        m_rows.append(found[i].second);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    const Choice &choice = m_choices.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case DetailRole:
        return choice.detail;
    case PlaceRole:
        return choice.place;
    case Qt::AccessibleTextRole:
        return QStringList({choice.title, choice.detail, choice.place}).join(u", "_s);
    default:
        return {};
    }
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor strong = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? strong : Look::secondaryText(option.palette);
    QRect line = option.rect.adjusted(Look::grid * 3 / 2, 0, -Look::grid * 3 / 2, 0);
    painter->save();

    const QFont small = Look::smaller(option.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(quiet);
    const QString place =
        smallMetrics.elidedText(index.data(ChoiceModel::PlaceRole).toString(), Qt::ElideRight, line.width() / 2);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, place);
    if (!place.isEmpty())
        line.setRight(line.right() - smallMetrics.horizontalAdvance(place) - 2 * Look::grid);

    painter->setFont(option.font);
    painter->setPen(strong);
    const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    line.setLeft(line.left() + option.fontMetrics.horizontalAdvance(title) + Look::grid * 3 / 2);
    if (const QString detail = index.data(ChoiceModel::DetailRole).toString(); line.width() > 4 * Look::grid) {
        painter->setFont(small);
        painter->setPen(quiet);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          smallMetrics.elidedText(detail, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * Look::grid};
}

} // namespace Jianbao
