#include "publishdialog.h"

#include "coverpicker.h"
#include "draftform.h"
#include "draftnotes.h"
#include "draftrecordview.h"
#include "look.h"
#include "sendview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

PublishDialog::PublishDialog(QWidget *parent)
    : QDialog(parent)
    , m_accounts(new QComboBox)
    , m_editAccount(new QToolButton)
    , m_form(new DraftForm)
    , m_cover(new CoverPicker)
    , m_notes(new DraftNotes)
    , m_summary(new QLabel)
    , m_record(new DraftRecordView)
    , m_sending(new SendView)
    , m_pages(new QStackedWidget)
    , m_send(new QPushButton(QIcon::fromTheme(u"document-send"_s), {}))
{
    setObjectName("publish"_L1);
    m_pages->addWidget(makeCompose());
    m_pages->addWidget(m_sending);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    column->setSpacing(Look::grid + Look::grid / 2);
    column->addWidget(m_pages, 1);
    column->addWidget(m_record);
    resize(116 * Look::grid, 76 * Look::grid);

    connect(m_notes, &DraftNotes::placeChosen, this, &PublishDialog::placeChosen);
    connect(m_notes, &DraftNotes::fieldChosen, m_form, &DraftForm::focusOn);
    connect(m_send, &QPushButton::clicked, this, &PublishDialog::sendRequested);
    connect(m_accounts, &QComboBox::activated, this, [this](int index) {
        const QString appId = m_accounts->itemData(index).toString();
        if (appId.isEmpty())
            Q_EMIT accountWanted({});
        else
            Q_EMIT accountChosen(appId);
    });
    connect(m_editAccount, &QToolButton::clicked, this, [this] { Q_EMIT accountWanted(account()); });
    setUpdates(false);
}

QWidget *PublishDialog::makeCompose()
{
    m_accounts->setObjectName("accounts"_L1);
    m_accounts->setAccessibleName(tr("WeChat account"));
    m_editAccount->setObjectName("edit-account"_L1);
    m_editAccount->setIcon(QIcon::fromTheme(u"configure"_s));
    m_editAccount->setAutoRaise(true);
    m_editAccount->setToolTip(tr("This account's settings and the test of its connection"));
    m_editAccount->setAccessibleName(m_editAccount->toolTip());
    m_editAccount->setFocusPolicy(Qt::StrongFocus);
    auto *const account = new QLabel(tr("A&ccount"));
    account->setBuddy(m_accounts);
    Look::makeSecondary(account);
    auto *const accountRow = new QHBoxLayout;
    accountRow->setSpacing(Look::grid);
    accountRow->addWidget(account);
    accountRow->addWidget(m_accounts, 1);
    accountRow->addWidget(m_editAccount);

    auto *const before = new QLabel(tr("Before sending"));
    Look::makeSecondary(before);

    m_send->setObjectName("send"_L1);
    m_send->setDefault(true);
    auto *const close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_summary->setObjectName("summary"_L1);
    m_summary->setWordWrap(true);
    Look::makeSecondary(m_summary);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Look::grid);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_send);

    auto *const left = new QVBoxLayout;
    left->setSpacing(Look::grid + Look::grid / 2);
    left->addLayout(accountRow);
    left->addWidget(m_form);
    left->addStretch();

    auto *const page = new QWidget;
    auto *const grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(3 * Look::grid);
    grid->setVerticalSpacing(Look::grid / 2);
    grid->addLayout(left, 0, 0);
    grid->addWidget(m_cover, 0, 1);
    grid->setRowMinimumHeight(1, Look::grid);
    grid->addWidget(before, 2, 0, 1, 2);
    grid->addWidget(m_notes, 3, 0, 1, 2);
    grid->setRowMinimumHeight(4, Look::grid / 2);
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(3, 1);
    return page;
}

void PublishDialog::setIssue(const QString &fileName)
{
    setWindowTitle(tr("%1 to the Draft Box").arg(fileName));
}

void PublishDialog::setAccounts(const QList<AccountEntry> &accounts, const QString &chosen)
{
    const QSignalBlocker quiet(m_accounts);
    m_accounts->clear();
    for (const AccountEntry &account : accounts)
        m_accounts->addItem(QIcon::fromTheme(u"im-user"_s), account.name, account.appId);
    if (accounts.isEmpty())
        m_accounts->addItem(tr("No account yet"), QString());
    else
        m_accounts->insertSeparator(m_accounts->count());
    m_accounts->addItem(QIcon::fromTheme(u"list-add"_s), tr("Add an Account…"), QString());
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(chosen)));
    m_editAccount->setEnabled(!accounts.isEmpty());
}

QString PublishDialog::account() const
{
    return m_accounts->currentData().toString();
}

void PublishDialog::showNotes(const QList<DraftNote> &notes, bool isReady)
{
    m_notes->show(notes);
    m_send->setEnabled(isReady);
    m_summary->setText(isReady ? tr("Nothing is sent before you press the button.")
                               : tr("What is marked red has to be mended first."));
}

void PublishDialog::setUpdates(bool isUpdate)
{
    m_send->setText(isUpdate ? tr("&Replace the Draft") : tr("&Send to the Draft Box"));
}

void PublishDialog::showCompose()
{
    m_pages->setCurrentIndex(0);
}

void PublishDialog::showSending()
{
    m_pages->setCurrentIndex(1);
}

bool PublishDialog::isComposing() const
{
    return m_pages->currentIndex() == 0;
}

void PublishDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace Jianbao
