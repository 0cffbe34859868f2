#pragma once

#include "settingspage.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace Jianbao {

class AccountSecrets;

/// The settings' page of the WeChat accounts: adds, edits and removes them. Removing takes the secret out of the
/// keyring.
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccountsPage(AccountSecrets &secrets, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh(const QString &current = {});
    QString current() const;
    void edit(const QString &appId);
    void remove();

    AccountSecrets &m_secrets;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace Jianbao
