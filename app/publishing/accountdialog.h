#pragma once

#include "accountentry.h"
#include "connectiontest.h"

#include <QDialog>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Jianbao {

class AccountSecrets;
class ErrorView;
class SecretField;

/// 公众号: one account, new or known, its secret, and 测试连接. The secret goes to the keyring, or for this session
/// into memory; the settings get the rest, once the secret has found its place. Waits for neither.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new account when `known` has no AppID. The secrets must outlive the dialog.
    AccountDialog(const AccountEntry &known, AccountSecrets &secrets, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &appId);

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void makeAdvanced();
    AccountEntry entry() const;
    bool check();
    void save();
    void finish();
    void offerSession(const QString &happened, const QString &advice);
    void test();
    void showOutcome(const ConnectionTest::Outcome &outcome);
    void setBusy(const QString &doing);

    AccountEntry m_known;
    AccountSecrets &m_secrets;
    QLineEdit *m_name;
    QLineEdit *m_appId;
    SecretField *m_secret;
    QLabel *m_secretNote;
    QLineEdit *m_author;
    QToolButton *m_more;
    QWidget *m_advanced = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_proxy = nullptr;
    QSpinBox *m_patience = nullptr;
    QHash<AccountField, QLabel *> m_messages;
    QPushButton *m_test;
    QLabel *m_results;
    ErrorView *m_error;
    QPushButton *m_session;
    QDialogButtonBox *m_buttons;
    std::unique_ptr<ConnectionTest> m_running;
    std::unique_ptr<Publish::SecretSource> m_typed; ///< what the running test signs in with
};

} // namespace Jianbao
