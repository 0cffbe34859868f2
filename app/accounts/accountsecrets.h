#pragma once

#include "keyringsecrets.h"

#include <functional>

namespace Jianbao {

/// The AppSecrets that the window knows how to get: first those given for this session, then the keyring. One for all
/// windows, so that a secret given in one serves the others.
class AccountSecrets : public Publish::SecretSource
{
    Q_OBJECT

public:
    using Answer = std::function<void(const std::expected<void, KeyringProblem> &)>;

    explicit AccountSecrets(QObject *parent = nullptr);

    void read(const Publish::Account &account, QObject *receiver, Receive receive) override;

    /// Into the keyring; one given for the session before is forgotten then.
    void keep(const QString &appId, const QString &secret, QObject *receiver, const Answer &answer);
    void keepForSession(const QString &appId, const QString &secret);
    bool hasForSession(const QString &appId) const { return m_session.has(appId); }
    /// Everywhere.
    void forget(const QString &appId, QObject *receiver, const Answer &answer);

private:
    Publish::SessionSecrets m_session;
    KeyringSecrets m_keyring;
    Publish::SecretSources m_both;
};

} // namespace Jianbao
