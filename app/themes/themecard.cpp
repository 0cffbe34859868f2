#include "themecard.h"

#include "themelistmodel.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int margin = 6;
constexpr qreal radius = 6;

} // namespace

QSize ThemeCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {picture.width() + 2 * margin, picture.height() + option.fontMetrics.height() + 4 * margin};
}

void ThemeCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isChosen = index.data(ThemeListModel::IsChosenRole).toBool();
    const QColor accent = option.palette.color(QPalette::Highlight);
    QColor line = option.palette.color(QPalette::WindowText);
    line.setAlphaF(0.18F);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect frame(option.rect.x() + (option.rect.width() - picture.width()) / 2, option.rect.y() + margin,
                      picture.width(), picture.height());
    QPainterPath card;
    card.addRoundedRect(frame, radius, radius);
    painter->fillPath(card, Qt::white); // the paper of a phone, also in a dark window
    const auto pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!pixmap.isNull()) {
        painter->setClipPath(card);
        painter->drawPixmap(frame, pixmap);
        painter->setClipping(false);
    }
    const bool isLit = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(isChosen ? QPen(accent, 2) : QPen(isLit ? accent : line, 1));
    painter->drawPath(card);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accent, 1, Qt::DotLine));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), radius, radius);
    }

    QRect text(option.rect.x() + margin, frame.bottom() + margin, option.rect.width() - 2 * margin,
               option.fontMetrics.height() + margin);
    QFont font = option.font;
    font.setBold(isChosen);
    const QFontMetrics metrics(font);
    const QString name = index.data().toString();
    const int mark = isChosen ? metrics.height() : 0;
    const QString shown = metrics.elidedText(name, Qt::ElideRight, text.width() - mark);
    if (isChosen) {
        const int width = metrics.horizontalAdvance(shown) + mark;
        const QRect place(text.x() + (text.width() - width) / 2, text.y() + (text.height() - mark) / 2, mark, mark);
        QIcon::fromTheme(u"emblem-ok-symbolic"_s).paint(painter, place.adjusted(1, 1, -1, -1));
        text.setLeft(place.right());
        text.setWidth(metrics.horizontalAdvance(shown) + 2);
    }
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(text, Qt::AlignCenter, shown);
    painter->restore();
}

} // namespace Jianbao
