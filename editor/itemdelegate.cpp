#include "itemdelegate.h"

#include "issue.h"
#include "itemlistmodel.h"
#include "look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int markSize = 14;

struct Colours {
    QColor text;
    QColor secondary;
    QColor accent;
};

Colours colours(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(group, QPalette::HighlightedText);
        QColor secondary = text;
        secondary.setAlphaF(0.8f);
        return {text, secondary, text};
    }
    return {option.palette.color(group, QPalette::Text), Look::secondaryText(option.palette),
            option.palette.color(group, QPalette::Accent)};
}

/// Drawn rather than taken from an icon theme: they must be crisp at this size and follow every palette.
void paintMark(QPainter *painter, const QRectF &area, Item::State state, const Colours &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.topLeft());
    painter->setBrush(Qt::NoBrush);
    switch (state) {
    case Item::State::Complete: {
        painter->setPen(QPen(colours.secondary, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tick({2.5, 7.5});
        tick.lineTo(5.5, 10.5);
        tick.lineTo(11.5, 3.5);
        painter->drawPath(tick);
        break;
    }
    case Item::State::Incomplete:
        painter->setPen(QPen(colours.text, 1.4));
        painter->drawEllipse(QRectF(1, 1, 12, 12));
        painter->setPen(QPen(colours.text, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(7, 4), QPointF(7, 7.5));
        painter->drawPoint(QPointF(7, 10));
        break;
    case Item::State::Inbox: {
        painter->setPen(QPen(colours.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tray({1.5, 7.5});
        tray.lineTo(1.5, 12);
        tray.lineTo(12.5, 12);
        tray.lineTo(12.5, 7.5);
        tray.moveTo(7, 1.5);
        tray.lineTo(7, 8);
        tray.moveTo(4.2, 5.6);
        tray.lineTo(7, 8.4);
        tray.lineTo(9.8, 5.6);
        painter->drawPath(tray);
        break;
    }
    }
    painter->restore();
}

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
        if (const QString line = index.data(role).toString().left(400); !line.isEmpty())
            lines.append(line.toHtmlEscaped());
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
    const Colours look = colours(row);
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
    const int right = inner.right() - markSize - Look::grid;
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

    if (const int state = index.data(ItemListModel::StateRole).toInt(); state >= 0) {
        const QRect mark(inner.right() + 1 - markSize, row.rect.center().y() - markSize / 2, markSize, markSize);
        paintMark(painter, placed(mark), Item::State(state), look);
    }
    if (row.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        focus.backgroundColor = row.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
    painter->restore();
}

} // namespace Jianbao
