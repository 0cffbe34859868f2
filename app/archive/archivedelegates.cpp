#include "archivedelegates.h"

#include "archivehitmodel.h"
#include "archivetreemodel.h"
#include "look.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>

namespace Jianbao {

namespace {

struct Colours {
    QColor text;
    QColor secondary;
    QColor mark; ///< the ground of a word that was found
};

Colours coloursOf(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(group, QPalette::HighlightedText);
        QColor secondary = text;
        secondary.setAlphaF(0.8f);
        QColor mark = text;
        mark.setAlphaF(0.28f);
        return {text, secondary, mark};
    }
    return {option.palette.color(group, QPalette::Text), Look::secondaryText(option.palette),
            Look::hitGround(option.palette)};
}

void paintGround(QPainter *painter, QStyleOptionViewItem &row)
{
    row.text.clear();
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
}

/// One line, elided at its end, with the words marked.
void paintLine(QPainter *painter, const QRect &area, const QFont &font, const QColor &colour, const QString &text,
               const SearchWords &words, const QColor &mark)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> formats;
    for (const SearchWords::Range range : words.rangesIn(shown)) {
        QTextCharFormat format;
        format.setBackground(mark);
        formats.append({int(range.from), int(range.length), format});
    }
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter->setPen(colour);
    const bool rightToLeft = painter->layoutDirection() == Qt::RightToLeft;
    const qreal indent = rightToLeft ? std::max(0.0, area.width() - line.naturalTextWidth()) : 0;
    layout.draw(painter, QPointF(area.left() + indent, area.top()));
}

} // namespace

QSize ArchiveTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {20 * Look::grid, QFontMetrics(option.font).height() + Look::grid};
}

void ArchiveTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintGround(painter, row);
    painter->save();
    const Colours look = coloursOf(row);
    QFont font = row.font;
    font.setBold(index.data(ArchiveTreeModel::IsOpenRole).toBool());
    const QFontMetrics metrics(font);
    const QFont small = Look::smaller(row.font);
    const QFontMetrics smallMetrics(small);
    const bool rightToLeft = row.direction == Qt::RightToLeft;
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(row.direction, row.rect, QRect(left, row.rect.top(), width, row.rect.height()));
    };
    const auto begin = int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    int left = row.rect.left() + Look::grid / 2;
    int right = row.rect.right() - Look::grid;

    painter->setFont(small);
    painter->setPen(look.secondary);
    if (const QVariant count = index.data(ArchiveTreeModel::CountRole); count.isValid()) {
        const QString text = row.locale.toString(count.toLongLong());
        const int width = smallMetrics.horizontalAdvance(text);
        painter->drawText(placed(right - width, width + 1), Qt::AlignCenter, text);
        right -= width + Look::grid;
    }
    if (const QString name = index.data(ArchiveTreeModel::SentIconRole).toString(); !name.isEmpty()) {
        const int size = smallMetrics.height();
        const QRect place(right - size, row.rect.center().y() - size / 2, size, size);
        const bool isSelected = row.state & QStyle::State_Selected;
        QIcon::fromTheme(name).paint(painter, QStyle::visualRect(row.direction, row.rect, place), Qt::AlignCenter,
                                     isSelected ? QIcon::Selected : QIcon::Normal);
        right -= size + Look::grid;
    }
    painter->setFont(font);
    painter->setPen(look.text);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, right - left));
    const int width = metrics.horizontalAdvance(text);
    painter->drawText(placed(left, width + 1), begin, text);
    left += width + Look::grid;
    if (right - left > 3 * Look::grid) {
        painter->setFont(small);
        painter->setPen(look.secondary);
        const QString detail = index.data(ArchiveTreeModel::DetailRole).toString();
        painter->drawText(placed(left, right - left), begin,
                          smallMetrics.elidedText(detail, Qt::ElideRight, right - left));
    }
    painter->restore();
}

QSize ArchiveHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(Look::smaller(option.font)).height();
    return {20 * Look::grid, QFontMetrics(option.font).height() + 2 * small + 2 * Look::grid + Look::grid / 2};
}

void ArchiveHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintGround(painter, row);
    painter->save();
    painter->setLayoutDirection(row.direction);
    const Colours look = coloursOf(row);
    const QFont small = Look::smaller(row.font);
    const int title = QFontMetrics(row.font).height();
    const int line = QFontMetrics(small).height();
    const QRect inner = row.rect.adjusted(Look::grid, Look::grid, -Look::grid, -Look::grid);
    const auto *const model = qobject_cast<const ArchiveHitModel *>(index.model());
    const SearchWords words = model ? model->words() : SearchWords();
    const int gap = Look::grid / 4;
    paintLine(painter, {inner.left(), inner.top(), inner.width(), title}, row.font, look.text, index.data().toString(),
              words, look.mark);
    paintLine(painter, {inner.left(), inner.top() + title + gap, inner.width(), line}, small, look.secondary,
              index.data(ArchiveHitModel::SummaryRole).toString(), words, look.mark);
    paintLine(painter, {inner.left(), inner.top() + title + line + 2 * gap, inner.width(), line}, small, look.secondary,
              index.data(ArchiveHitModel::WhereRole).toString(), words, look.mark);
    painter->restore();
}

} // namespace Jianbao
