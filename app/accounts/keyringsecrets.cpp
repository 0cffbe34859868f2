#include "keyringsecrets.h"

namespace Jianbao {

using Publish::PublishError;

namespace {

PublishError::Kind kindOf(KeyringProblem::Kind kind)
{
    switch (kind) {
    case KeyringProblem::Kind::NotFound:
        return PublishError::Kind::NoSecret;
    case KeyringProblem::Kind::Locked:
    case KeyringProblem::Kind::Slow:
    case KeyringProblem::Kind::Refused:
        return PublishError::Kind::KeyringLocked;
    case KeyringProblem::Kind::Absent:
    case KeyringProblem::Kind::Failed:
        break;
    }
    return PublishError::Kind::KeyringUnavailable;
}

} // namespace

PublishError publishErrorOf(const KeyringProblem &problem)
{
    PublishError error = Publish::errorOf(kindOf(problem.kind));
    error.happened = problem.happened();
    error.advice = problem.advice();
    return error;
}

KeyringSecrets::KeyringSecrets(QObject *parent)
    : SecretSource(parent)
{
}

void KeyringSecrets::read(const Publish::Account &account, QObject *receiver, Receive receive)
{
    m_keyring.read(account.appId, [guard = QPointer(receiver),
                                   receive = std::move(receive)](const std::expected<QString, KeyringProblem> &secret) {
        if (!guard)
            return;
        if (secret && !secret->isEmpty())
            receive(Publish::Secret(secret->toUtf8()));
        else
            receive(std::unexpected(
                publishErrorOf(secret ? KeyringProblem{KeyringProblem::Kind::NotFound} : secret.error())));
    });
}

} // namespace Jianbao
