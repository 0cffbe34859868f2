#include "itemdelegate.h"

#include "itemlistmodel.h"
#include "look.h"
#include "markpainter.h"
#include "rowfocus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype mostMarks = 3; ///< beside one title; the tool tip says all

/// What is chosen is in one colour, whatever it means: no other is sure to be seen on that ground.
MarkPainter::Colours colours(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(group, QPalette::HighlightedText);
        QColor secondary = text;
        secondary.setAlphaF(0.8f);
        return {text, secondary, text, text, text};
    }
    return MarkPainter::colours(option.palette);
}

/// What stands at the end of a row, the last first: what matters most, and the item's state unless a problem says more.
class RowMarks
{
public:
    explicit RowMarks(const QModelIndex &index)
        : m_state(index.data(ItemListModel::StateRole).toInt())
        , m_kinds(index.data(ItemListModel::MarksRole).value<QList<ItemMark::Kind>>())
    {
        const bool isMarked = std::ranges::any_of(m_kinds, [](auto kind) { return kind < ItemMark::Kind::Hint; });
        m_showsState = m_state >= 0 && !isMarked;
        m_kinds.resize(std::min(m_kinds.size(), mostMarks - (m_showsState ? 1 : 0)));
    }

    int width() const
    {
        const int count = int(m_kinds.size()) + (m_showsState ? 1 : 0);
        return std::max(1, count) * (MarkPainter::size + gap) - gap;
    }

    /// `end` is where the last one goes.
    void paint(QPainter *painter, QRect end, bool rightToLeft, const MarkPainter::Colours &colours, int step) const
    {
        QRect place = end;
        const int by = rightToLeft ? MarkPainter::size + gap : -MarkPainter::size - gap;
        if (m_showsState) {
            MarkPainter::paint(painter, place, Item::State(m_state), colours);
            place.translate(by, 0);
        }
        for (const ItemMark::Kind kind : m_kinds) {
            MarkPainter::paint(painter, place, kind, colours, step);
            place.translate(by, 0);
        }
    }

private:
    static constexpr int gap = Look::grid / 2;

    int m_state;
    bool m_showsState = false;
    QList<ItemMark::Kind> m_kinds;
};

int numberWidth(const QFontMetrics &metrics, const QModelIndex &index)
{
    const int rows = std::max(99, index.model()->rowCount());
    return metrics.horizontalAdvance(QString(QString::number(rows).size(), u'9'));
}

} // namespace

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(option.font).height() + Look::grid / 4 + QFontMetrics(Look::smaller(option.font)).height();
    return {24 * Look::grid, lines + 2 * Look::grid};
}

bool ItemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    for (const int role : {int(ItemListModel::TitleRole), int(ItemListModel::SourceRole), int(Qt::ToolTipRole)}) {
        if (const QString line = index.data(role).toString().left(role == Qt::ToolTipRole ? 2000 : 400);
            !line.isEmpty())
            lines.append(line.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    }
    // Rich text wraps; a plain tool tip of a long title would be as wide as the screen.
    QToolTip::showText(event->globalPos(), u"<p>"_s + lines.join("<br>"_L1) + u"</p>"_s, view, view->visualRect(index));
    return true;
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    painter->save();
    const MarkPainter::Colours look = colours(row);
    const RowMarks marks(index);
    const QFont small = Look::smaller(row.font);
    const QFontMetrics titleMetrics(row.font);
    const QFontMetrics smallMetrics(small);
    const bool rightToLeft = row.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(row.direction, row.rect, rect); };
    const QRect inner = row.rect.adjusted(Look::grid, Look::grid, -Look::grid, -Look::grid);
    const int number = index.data(ItemListModel::NumberRole).toInt();
    const int numbers = numberWidth(smallMetrics, index);
    const auto alignment = int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);

    const int left = inner.left() + numbers + Look::grid;
    const int right = inner.right() - marks.width() - Look::grid;
    const QRect title(left, inner.top(), std::max(0, right - left), titleMetrics.height());
    const QRect source(left, inner.bottom() + 1 - smallMetrics.height(), title.width(), smallMetrics.height());

    painter->setFont(small);
    painter->setPen(look.secondary);
    if (number > 0) {
        painter->drawText(placed({inner.left(), title.top(), numbers, title.height()}),
                          int((rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                          QString::number(number));
    }
    painter->drawText(
        placed(source), alignment,
        smallMetrics.elidedText(index.data(ItemListModel::SourceRole).toString(), Qt::ElideRight, source.width()));

    const auto elide = index.data(ItemListModel::IsUrlRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    QFont titleFont = row.font;
    titleFont.setItalic(number == 0);
    painter->setFont(titleFont);
    painter->setPen(number > 0 ? look.text : look.secondary);
    painter->drawText(placed(title), alignment,
                      QFontMetrics(titleFont).elidedText(index.data(ItemListModel::TitleRole).toString().left(400),
                                                         elide, title.width()));

    const QRect end(inner.right() + 1 - MarkPainter::size, row.rect.center().y() - MarkPainter::size / 2,
                    MarkPainter::size, MarkPainter::size);
    marks.paint(painter, placed(end), rightToLeft, look, m_step);
    drawRowFocus(painter, row);
    painter->restore();
}

} // namespace Jianbao
