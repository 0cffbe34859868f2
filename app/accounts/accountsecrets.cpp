#include "accountsecrets.h"

namespace Jianbao {

AccountSecrets::AccountSecrets(QObject *parent)
    : SecretSource(parent)
    , m_both({&m_session, &m_keyring})
{
}

void AccountSecrets::read(const Publish::Account &account, QObject *receiver, Receive receive)
{
    m_both.read(account, receiver, std::move(receive));
}

void AccountSecrets::keep(const QString &appId, const QString &secret, QObject *receiver, const Answer &answer)
{
    m_keyring.keyring().write(
        appId, secret,
        [this, appId, guard = QPointer(receiver), answer](const std::expected<void, KeyringProblem> &done) {
            if (done)
                m_session.forget(appId);
            if (guard)
                answer(done);
        });
}

void AccountSecrets::keepForSession(const QString &appId, const QString &secret)
{
    m_session.keep(appId, Publish::Secret(secret.toUtf8()));
}

void AccountSecrets::forget(const QString &appId, QObject *receiver, const Answer &answer)
{
    m_session.forget(appId);
    m_keyring.keyring().remove(appId,
                               [guard = QPointer(receiver), answer](const std::expected<void, KeyringProblem> &done) {
                                   if (guard)
                                       answer(done);
                               });
}

} // namespace Jianbao
