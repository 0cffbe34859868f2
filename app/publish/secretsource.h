#pragma once

#include "account.h"
#include "publisherror.h"
#include "secret.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>

namespace Jianbao::Publish {

/// Where an account's AppSecret comes from. Never blocks; a slow source gives up by itself within five seconds and says
/// so. Errors are NoSecret (ask elsewhere), KeyringLocked and KeyringUnavailable.
class SecretSource : public QObject
{
    Q_OBJECT

public:
    using Receive = std::function<void(const Answer<Secret> &)>;

    using QObject::QObject;

    /// Hands the secret to `receive`, later, once; or never, when `receiver` has gone by then.
    virtual void read(const Account &account, QObject *receiver, Receive receive) = 0;
};

/// JIANBAO_APPSECRET, for the account that JIANBAO_APPID names or for any when it names none.
class EnvironmentSecret : public SecretSource
{
    Q_OBJECT

public:
    using SecretSource::SecretSource;
    void read(const Account &account, QObject *receiver, Receive receive) override;

    static bool isSet();
};

/// Secrets that a person gave for as long as the program runs.
class SessionSecrets : public SecretSource
{
    Q_OBJECT

public:
    using SecretSource::SecretSource;
    void keep(const QString &appId, const Secret &secret);
    void forget(const QString &appId);
    bool has(const QString &appId) const;
    void read(const Account &account, QObject *receiver, Receive receive) override;

private:
    QHash<QString, Secret> m_secrets;
};

/// Asks one source after the other until one of them knows the secret. An error other than NoSecret ends the search.
/// Does not own the sources; one that has gone is passed over.
class SecretSources : public SecretSource
{
    Q_OBJECT

public:
    explicit SecretSources(const QList<SecretSource *> &sources, QObject *parent = nullptr);
    void read(const Account &account, QObject *receiver, Receive receive) override;

private:
    void ask(qsizetype index, const Account &account, QObject *receiver, const Receive &receive);

    QList<QPointer<SecretSource>> m_sources;
};

} // namespace Jianbao::Publish
