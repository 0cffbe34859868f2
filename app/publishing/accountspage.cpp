#include "accountspage.h"

#include "accountbook.h"
#include "accountdialog.h"
#include "accountsecrets.h"
#include "look.h"
#include "namedbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Jianbao {

AccountsPage::AccountsPage(AccountSecrets &secrets, QWidget *parent)
    : SettingsPage(tr("WeChat Accounts"), u"im-user"_s, parent)
    , m_secrets(secrets)
    , m_list(new QListWidget)
    , m_edit(makeButton(u"edit-account"_s, u"document-edit"_s, tr("&Edit…")))
    , m_remove(makeButton(u"remove-account"_s, u"edit-delete"_s, tr("&Remove")))
{
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(title());
    m_list->setMinimumHeight(18 * Look::grid);
    auto *const add = makeButton(u"add-account"_s, u"list-add"_s, tr("&Add…"));

    auto *const box = new QWidget;
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Look::grid);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addWidget(m_list);
    column->addLayout(buttons);
    addRow(tr("A&ccounts:"), box);
    m_note =
        addNote(tr("The accounts whose draft box issues are sent to. Their AppSecrets are in the system's keyring."));

    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(current()); });
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_edit->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    refresh();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    refresh(current()); // another window may have added one
}

QString AccountsPage::current() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void AccountsPage::refresh(const QString &current)
{
    m_list->clear();
    for (const AccountEntry &account : AccountBook::accounts()) {
        auto *const item = new QListWidgetItem(tr("%1 — %2").arg(account.name, account.appId), m_list);
        item->setData(Qt::UserRole, account.appId);
        if (account.appId == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_edit->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
}

void AccountsPage::edit(const QString &appId)
{
    auto *const dialog = new AccountDialog(AccountBook::find(appId).value_or(AccountEntry()), m_secrets, this);
    connect(dialog, &AccountDialog::saved, this, &AccountsPage::refresh);
    dialog->open();
}

void AccountsPage::remove()
{
    const QString appId = current();
    const QString name = m_list->currentItem()->text();
    AccountBook::remove(appId);
    refresh();
    m_secrets.forget(appId, this, [this, name](const std::expected<void, KeyringProblem> &done) {
        m_note->setText(done ? tr("%1 is removed, its AppSecret too.").arg(name)
                             : tr("%1 is removed, but its AppSecret is still in the keyring. %2")
                                   .arg(name, done.error().happened()));
    });
}

} // namespace Jianbao
