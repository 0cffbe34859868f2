#include "apisession.h"

#include <QPointer>
#include <algorithm>

namespace Jianbao::Publish {

using Kind = PublishError::Kind;

ApiSession::ApiSession(WeChatApi &api, Account account, SecretSource &secrets, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_account(std::move(account))
    , m_secrets(secrets)
    , m_run(std::make_unique<QObject>())
{
}

ApiSession::~ApiSession()
{
    m_api.cancel();
}

void ApiSession::cancel()
{
    m_api.cancel();
    m_waiting.clear();
    m_run = std::make_unique<QObject>();
}

bool ApiSession::triesAgain(const PublishError &error, const Tries &tries, const Secret &used)
{
    const bool isHarmless = tries.inDoubt == InDoubt::Again || !error.mayHaveHappened;
    switch (error.kind) {
    case Kind::SignIn:
        if (tries.hasNewToken)
            return false;
        if (m_token == used) { // and not one that came meanwhile
            m_refused = m_token;
            m_token = {};
        }
        return true;
    case Kind::Busy:
        return isHarmless && tries.pauses < mostPauses;
    case Kind::Interrupted: // a connection that was kept too long ends like this
        return isHarmless && tries.pauses < 1;
    default:
        return false;
    }
}

void ApiSession::later(int pauses, const std::function<void()> &act)
{
    QTimer::singleShot(m_api.settings().firstPause * (1 << pauses), m_run.get(), act);
}

void ApiSession::withToken(const Receive<Secret> &receive)
{
    if (!m_token.isEmpty() && !m_tokenEnds.hasExpired()) {
        receive(m_token);
        return;
    }
    m_waiting.append(receive);
    if (m_waiting.size() == 1)
        readSecret();
}

void ApiSession::readSecret()
{
    m_secrets.read(m_account, m_run.get(), [this](const Answer<Secret> &secret) {
        if (secret)
            fetchToken(*secret, WeChatApi::Token::Usual, 0);
        else
            tellAll(std::unexpected(secret.error()));
    });
}

void ApiSession::fetchToken(const Secret &secret, WeChatApi::Token kind, int pauses)
{
    m_api.fetchToken(m_account.appId, secret, kind, [=, this](const Answer<FetchedToken> &fetched) {
        if (!fetched) {
            if (triesAgain(fetched.error(), {InDoubt::Again, pauses, true}, {}))
                later(pauses, [=, this] { fetchToken(secret, kind, pauses + 1); });
            else
                tellAll(std::unexpected(fetched.error()));
            return;
        }
        // WeChat gives the same token until it expires, even one it has just refused.
        if (fetched->value == m_refused && kind == WeChatApi::Token::Usual) {
            fetchToken(secret, WeChatApi::Token::Forced, pauses);
            return;
        }
        m_token = fetched->value;
        m_tokenEnds = QDeadlineTimer(fetched->lifetime);
        tellAll(m_token);
    });
}

void ApiSession::tellAll(const Answer<Secret> &token)
{
    const QPointer<QObject> run(m_run.get()); // gone when one of them ends it all
    const QList<Receive<Secret>> waiting = std::exchange(m_waiting, {});
    for (const Receive<Secret> &receive : waiting) {
        if (run)
            receive(token);
    }
}

} // namespace Jianbao::Publish
