#include "formgrid.h"

#include "look.h"
#include "valuefield.h"

#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace Jianbao {

FormGrid::FormGrid(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    setHorizontalSpacing(Look::grid + Look::grid / 2);
    setVerticalSpacing(0); // a hidden message must not leave a gap: rows keep their distance by themselves
    setColumnStretch(1, 1);
}

void FormGrid::addField(const QString &label, ValueField *field)
{
    place(label, field->widget());
    addWidget(field->message(), m_row++, 1);
    setRowMinimumHeight(m_row++, Look::grid);
}

void FormGrid::addRow(const QString &label, QWidget *widget)
{
    place(label, widget);
    setRowMinimumHeight(m_row++, Look::grid);
}

void FormGrid::place(const QString &label, QWidget *widget)
{
    auto *text = new QLabel(label);
    text->setBuddy(widget);
    Look::makeSecondary(text);
    widget->setAccessibleName(label);
    // Beside a field of one line the label stands in its middle, beside a tall one at its first line.
    QLineEdit line;
    Look::makeRoomy(&line);
    text->setFixedHeight(std::max(line.minimumHeight(), line.sizeHint().height()));
    addWidget(text, m_row, 0, Qt::AlignRight | Qt::AlignTop);
    addWidget(widget, m_row++, 1);
}

void FormGrid::finish()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), m_row, 1);
    setRowStretch(m_row++, 1);
}

} // namespace Jianbao
