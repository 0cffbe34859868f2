#include "secretsource.h"

#include <QTimer>

namespace Jianbao::Publish {

namespace {

constexpr const char *secretVariable = "JIANBAO_APPSECRET";
constexpr const char *accountVariable = "JIANBAO_APPID";

void tellLater(QObject *receiver, const SecretSource::Receive &receive, const Answer<Secret> &answer)
{
    QTimer::singleShot(0, receiver, [receive, answer] { receive(answer); });
}

Answer<Secret> orNone(Secret secret)
{
    if (secret.isEmpty())
        return std::unexpected(errorOf(PublishError::Kind::NoSecret));
    return secret;
}

} // namespace

bool EnvironmentSecret::isSet()
{
    return !qEnvironmentVariableIsEmpty(secretVariable);
}

void EnvironmentSecret::read(const Account &account, QObject *receiver, Receive receive)
{
    const QString named = qEnvironmentVariable(accountVariable);
    const bool isMeant = named.isEmpty() || named == account.appId;
    tellLater(receiver, receive, orNone(isMeant ? Secret(qgetenv(secretVariable).trimmed()) : Secret()));
}

void SessionSecrets::keep(const QString &appId, const Secret &secret)
{
    m_secrets.insert(appId, secret);
}

void SessionSecrets::forget(const QString &appId)
{
    m_secrets.remove(appId);
}

bool SessionSecrets::has(const QString &appId) const
{
    return m_secrets.contains(appId);
}

void SessionSecrets::read(const Account &account, QObject *receiver, Receive receive)
{
    tellLater(receiver, receive, orNone(m_secrets.value(account.appId)));
}

SecretSources::SecretSources(const QList<SecretSource *> &sources, QObject *parent)
    : SecretSource(parent)
    , m_sources(sources.cbegin(), sources.cend())
{
}

void SecretSources::read(const Account &account, QObject *receiver, Receive receive)
{
    ask(0, account, receiver, receive);
}

void SecretSources::ask(qsizetype index, const Account &account, QObject *receiver, const Receive &receive)
{
    while (index < m_sources.size() && !m_sources.at(index))
        ++index;
    if (index >= m_sources.size()) {
        tellLater(receiver, receive, orNone({}));
        return;
    }
    const QPointer<SecretSources> self(this);
    m_sources.at(index)->read(account, receiver,
                              [self, index, account, receiver, receive](const Answer<Secret> &answer) {
                                  if (!answer && answer.error().kind == PublishError::Kind::NoSecret && self)
                                      self->ask(index + 1, account, receiver, receive);
                                  else
                                      receive(answer);
                              });
}

} // namespace Jianbao::Publish
