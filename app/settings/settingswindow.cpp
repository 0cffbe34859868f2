#include "settingswindow.h"

#include "look.h"
#include "settingspage.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Jianbao {

SettingsWindow::SettingsWindow(const QList<SettingsPage *> &pages, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(90 * Look::grid, 50 * Look::grid);

    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({22, 22});
    m_list->setSpacing(3);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The selection, which is what screen readers change.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem *> chosen = m_list->selectedItems(); !chosen.isEmpty())
            m_pages->setCurrentIndex(m_list->row(chosen.constFirst()));
    });
    for (SettingsPage *const page : pages)
        addPage(page);

    auto *const line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);

    auto *const panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_list);
    panes->addWidget(m_pages, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(line);
    column->addWidget(buttons);
}

void SettingsWindow::addPage(SettingsPage *page)
{
    auto *const scroll = new QScrollArea; // for large fonts and small screens
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);

    new QListWidgetItem(page->icon(), page->title(), m_list); // owned by the list
    m_list->setFixedWidth(std::max(20 * Look::grid, m_list->sizeHintForColumn(0) + 3 * Look::grid));
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

} // namespace Jianbao
