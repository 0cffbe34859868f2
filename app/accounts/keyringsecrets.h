#pragma once

#include "keyring.h"
#include "secretsource.h"

namespace Jianbao {

/// AppSecrets of accounts in the system's keyring, each under its AppID.
class KeyringSecrets : public Publish::SecretSource
{
    Q_OBJECT

public:
    explicit KeyringSecrets(QObject *parent = nullptr);

    void read(const Publish::Account &account, QObject *receiver, Receive receive) override;

    Keyring &keyring() { return m_keyring; }

private:
    Keyring m_keyring;
};

/// The problem as sending tells it.
Publish::PublishError publishErrorOf(const KeyringProblem &problem);

} // namespace Jianbao
