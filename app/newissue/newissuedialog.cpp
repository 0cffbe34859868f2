#include "newissuedialog.h"

#include "look.h"
#include "recentfiles.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int folderWidth = 40 * Look::grid;

} // namespace

NewIssueDialog::NewIssueDialog(QWidget *parent)
    : QDialog(parent)
    , m_calendar(new QCalendarWidget)
    , m_rhythm(new QLabel)
    , m_file(new QLabel)
    , m_folderName(new QLabel)
    , m_warning(new QLabel)
    , m_create(new QPushButton(tr("&Create")))
{
    setWindowTitle(tr("New Issue"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_calendar->setAccessibleName(tr("Date of the issue"));
    for (QAbstractItemView *const days : m_calendar->findChildren<QAbstractItemView *>())
        days->setAccessibleName(m_calendar->accessibleName()); // it is the days that have the focus
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        m_hasChosen = true;
        showFile();
    });
    connect(m_calendar, &QCalendarWidget::activated, this, [this] {
        if (m_create->isEnabled())
            accept();
    });
    Look::makeSecondary(m_rhythm);
    m_rhythm->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_file->setFocusPolicy(Qt::NoFocus);
    m_file->setObjectName("new-issue-file"_L1);
    Look::makeMessage(m_warning);
    m_warning->setObjectName("new-issue-warning"_L1);

    auto *const elsewhere = new QToolButton;
    elsewhere->setText(tr("Other &Folder…"));
    elsewhere->setIcon(QIcon::fromTheme(u"folder-open"_s));
    elsewhere->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    elsewhere->setAutoRaise(true);
    elsewhere->setFocusPolicy(Qt::StrongFocus);
    connect(elsewhere, &QToolButton::clicked, this, &NewIssueDialog::folderRequested);
    auto *const folder = new QHBoxLayout;
    folder->setSpacing(Look::grid);
    folder->addWidget(m_folderName, 1);
    folder->addWidget(elsewhere);

    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(2 * Look::grid);
    form->setVerticalSpacing(Look::grid);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("File"), m_file);
    form->addRow(tr("Folder"), folder);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    m_create->setObjectName("create"_L1);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    layout->setSpacing(Look::grid);
    layout->addWidget(m_calendar);
    layout->addWidget(m_rhythm);
    layout->addSpacing(Look::grid);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addWidget(buttons);
    Look::tabAlong(buttons);
    m_calendar->setFocus();
}

void NewIssueDialog::showFolder(const QString &folder)
{
    m_folder = folder;
    m_dates = {};
    m_isKnown = false;
    const QString readable = readablePath(folder);
    m_folderName->setText(fontMetrics().elidedText(readable, Qt::ElideMiddle, folderWidth));
    m_folderName->setToolTip(readable);
    m_rhythm->setText(tr("Reading the earlier issues…"));
    showFile();
}

void NewIssueDialog::showIssues(const IssueDates &dates)
{
    m_dates = dates;
    m_isKnown = true;
    const QDate today = QDate::currentDate();
    if (!m_hasChosen) {
        const QSignalBlocker quiet(m_calendar);
        m_calendar->setSelectedDate(proposedDate(dates, today));
    }
    if (dates.finished.isEmpty())
        m_rhythm->setText(tr("This is the first issue in this folder."));
    else
        m_rhythm->setText(tr("%n earlier issue(s), the last one of %1.", nullptr, int(dates.finished.size()))
                              .arg(dates.finished.first()));
    showFile();
}

QString NewIssueDialog::date() const
{
    return m_calendar->selectedDate().toString(Qt::ISODate);
}

QString NewIssueDialog::path() const
{
    return QDir(m_folder).filePath(issueFileName(m_dates.newestFile, date()));
}

void NewIssueDialog::showFile()
{
    const QFileInfo file(path());
    m_file->setText(m_isKnown ? file.fileName() : QString());
    const bool isThere = file.exists() || file.isSymLink();
    if (isThere)
        Look::showError(m_warning, tr("There is an issue of this date already. Choose another day."));
    else if (m_dates.contains(date()))
        Look::showError(m_warning, tr("There is an issue of this date already, under another name."));
    m_warning->setVisible(m_isKnown && (isThere || m_dates.contains(date())));
    m_create->setEnabled(m_isKnown && !isThere);
}

} // namespace Jianbao
