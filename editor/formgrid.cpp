#include "formgrid.h"

#include "look.h"
#include "valuefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

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
    addMessage(field);
}

void FormGrid::addField(const QString &label, ValueField *field, QWidget *beside)
{
    place(label, field->widget());
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::grid);
    removeWidget(field->widget());
    row->addWidget(field->widget(), 1);
    row->addWidget(beside);
    addLayout(row, m_row - 1, 1);
    addMessage(field);
}

void FormGrid::addMessage(ValueField *field)
{
    addWidget(field->message(), m_row++, 1);
    setRowMinimumHeight(m_row++, Look::grid);
}

void FormGrid::addBelow(QWidget *widget)
{
    setRowMinimumHeight(--m_row, 0);
    addWidget(widget, m_row++, 1);
    setRowMinimumHeight(m_row++, Look::grid);
}

QLabel *FormGrid::addRow(const QString &label, QWidget *widget)
{
    QLabel *text = place(label, widget);
    setRowMinimumHeight(m_row++, Look::grid);
    return text;
}

QLabel *FormGrid::place(const QString &label, QWidget *widget)
{
    static const QRegularExpression bracketed(u"\\s*\\(&.\\)$"_s);
    const bool isBracketed = label.contains(bracketed);
    auto *text = new QLabel(isBracketed ? QString(label).remove(bracketed) : label);
    text->setBuddy(widget);
    Look::makeSecondary(text);
    if (const QKeySequence keys = QKeySequence::mnemonic(label); !keys.isEmpty()) {
        text->setToolTip(keys.toString(QKeySequence::NativeText));
        if (isBracketed) {
            auto *shortcut = new QShortcut(keys, text);
            connect(shortcut, &QShortcut::activated, widget,
                    [text] { text->buddy()->setFocus(Qt::ShortcutFocusReason); });
        }
    }
    widget->setAccessibleName(text->text().remove(u'&'));
    // Beside a field of one line the label stands in its middle, beside a tall one at its first line.
    QLineEdit line;
    Look::makeRoomy(&line);
    text->setFixedHeight(std::max(line.minimumHeight(), line.sizeHint().height()));
    addWidget(text, m_row, 0, Qt::AlignRight | Qt::AlignTop);
    addWidget(widget, m_row++, 1);
    return text;
}

void FormGrid::finish()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), m_row, 1);
    setRowStretch(m_row++, 1);
}

} // namespace Jianbao
