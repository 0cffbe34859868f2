#include "connectiontest.h"

#include "accountentry.h"

namespace Jianbao {

using Publish::PublishError;

ConnectionTest::ConnectionTest(const AccountEntry &account, Publish::SecretSource &secrets, QObject *parent)
    : QObject(parent)
    , m_api(account.api())
    , m_session(m_api, account.account(), secrets)
{
}

void ConnectionTest::start()
{
    m_session.signIn([this](const Publish::Answer<Publish::Secret> &token) {
        if (!token) {
            Q_EMIT finished(outcomeOf(token.error(), false));
            return;
        }
        m_session.call<int>(
            Publish::ApiSession::InDoubt::Again,
            [this](const Publish::Secret &used, const Publish::Receive<int> &receive) {
                m_api.countDrafts(used, receive);
            },
            [this](const Publish::Answer<int> &count) {
                if (count)
                    Q_EMIT finished({State::Good, State::Good, State::Good, *count});
                else
                    Q_EMIT finished(outcomeOf(count.error(), true));
            });
    });
}

ConnectionTest::Outcome ConnectionTest::outcomeOf(const PublishError &error, bool isSignedIn)
{
    Outcome outcome;
    outcome.error = error;
    if (isSignedIn)
        outcome.credentials = outcome.whitelist = State::Good;
    switch (error.kind) {
    case PublishError::Kind::WrongAppId:
    case PublishError::Kind::WrongSecret:
    case PublishError::Kind::NoSecret:
        outcome.credentials = State::Bad;
        break;
    case PublishError::Kind::AddressNotListed:
        outcome.whitelist = State::Bad;
        break;
    case PublishError::Kind::NoPermission:
        if (isSignedIn)
            outcome.drafts = State::Bad;
        break;
    default:
        break;
    }
    return outcome;
}

} // namespace Jianbao
