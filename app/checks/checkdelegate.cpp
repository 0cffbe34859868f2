#include "checkdelegate.h"

#include "checkmodel.h"
#include "look.h"
#include "rowfocus.h"
#include "severitylook.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Jianbao {

namespace {

constexpr int signSize = 14;

QString buttonText()
{
    return CheckDelegate::tr("Fix");
}

/// Where the button stands in a row.
QRect buttonRect(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(Look::smaller(option.font));
    const int width = metrics.horizontalAdvance(buttonText()) + 2 * Look::grid;
    const QRect button(option.rect.right() + 1 - width - Look::grid, option.rect.top() + 2, width,
                       option.rect.height() - 4);
    return QStyle::visualRect(option.direction, option.rect, button);
}

} // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {24 * Look::grid, QFontMetrics(option.font).height() + Look::grid};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    painter->save();
    const bool isGroup = index.data(CheckModel::IdRole).toULongLong() == 0;
    const bool isSelected = row.state & QStyle::State_Selected;
    const auto group = row.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = row.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor secondary = isSelected ? text : Look::secondaryText(row.palette);
    if (isSelected)
        secondary.setAlphaF(0.8F);
    const auto severity = Severity(index.data(CheckModel::SeverityRole).toInt());
    const auto placed = [&row](const QRect &rect) { return QStyle::visualRect(row.direction, row.rect, rect); };
    const QRect inner = row.rect.adjusted(Look::grid / 2, 0, -Look::grid, 0);
    const auto near = row.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto far = row.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;

    const QRect sign(inner.left(), row.rect.center().y() - signSize / 2, signSize, signSize);
    SeverityLook::paint(painter, placed(sign), severity,
                        isSelected ? text : SeverityLook::colour(severity, row.palette));
    const int left = sign.right() + 1 + Look::grid;
    int right = inner.right() + 1;
    if (!isGroup && index.data(CheckModel::MendableRole).toBool()) {
        const QRect button = buttonRect(row);
        const bool isUnder = row.state & QStyle::State_MouseOver;
        const QColor accent = isSelected ? text : row.palette.color(group, QPalette::Accent);
        painter->setRenderHint(QPainter::Antialiasing);
        QColor ground = accent;
        ground.setAlphaF(isUnder ? 0.22F : 0.10F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(button), Look::grid / 2, Look::grid / 2);
        painter->setFont(Look::smaller(row.font));
        painter->setPen(text);
        painter->drawText(button, Qt::AlignCenter, buttonText());
        right -= button.width() + Look::grid;
    }

    painter->setFont(row.font);
    painter->setPen(text);
    const QFontMetrics metrics(row.font);
    const QString message = index.data(Qt::DisplayRole).toString();
    const int wanted = metrics.horizontalAdvance(message);
    const int least = isGroup ? 0 : std::min((right - left) / 4, 24 * Look::grid); // for the place
    const QRect words(left, row.rect.top(), std::clamp(right - left - least, 0, wanted + 1), row.rect.height());
    painter->drawText(placed(words), int(near | Qt::AlignVCenter),
                      metrics.elidedText(message, Qt::ElideRight, words.width()));
    if (!isGroup) {
        const QFont small = Look::smaller(row.font);
        const int placeLeft = words.right() + 2 * Look::grid;
        const QRect place(placeLeft, row.rect.top(), std::max(0, right - placeLeft), row.rect.height());
        painter->setFont(small);
        painter->setPen(secondary);
        painter->drawText(placed(place), int(far | Qt::AlignVCenter),
                          QFontMetrics(small).elidedText(index.data(CheckModel::PlaceRole).toString(), Qt::ElideRight,
                                                         place.width()));
    }
    drawRowFocus(painter, row);
    painter->restore();
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.data(CheckModel::MendableRole).toBool()) {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && buttonRect(option).contains(mouse->position().toPoint())) {
            Q_EMIT mendRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Jianbao
