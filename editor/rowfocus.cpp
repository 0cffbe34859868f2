#include "rowfocus.h"

#include <QApplication>
#include <QStyleOptionViewItem>

namespace Jianbao {

void drawRowFocus(QPainter *painter, const QStyleOptionViewItem &row)
{
    if (!(row.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(row);
    focus.backgroundColor = row.palette.color(QPalette::Base);
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
}

} // namespace Jianbao
