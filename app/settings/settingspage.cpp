#include "settingspage.h"

#include "look.h"

#include <QFormLayout>
#include <QLabel>

namespace Jianbao {

SettingsPage::SettingsPage(const QString &title, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(icon)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(3 * Look::grid, 3 * Look::grid, 3 * Look::grid, 3 * Look::grid);
    m_rows->setHorizontalSpacing(2 * Look::grid);
    m_rows->setVerticalSpacing(Look::grid);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void SettingsPage::addRow(const QString &label, QWidget *field)
{
    if (label.isEmpty())
        m_rows->addRow(new QLabel, field); // a row without a label would begin in the labels' column
    else
        m_rows->addRow(label, field);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *const note = new QLabel(text);
    note->setWordWrap(true);
    note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    note->setTextFormat(Qt::PlainText);
    Look::makeSecondary(note);
    addRow({}, note);
    return note;
}

void SettingsPage::addGap()
{
    auto *const gap = new QWidget;
    gap->setFixedHeight(Look::grid);
    m_rows->addRow(gap);
}

} // namespace Jianbao
