#pragma once

#include "apisession.h"

#include <QObject>

namespace Jianbao {

struct AccountEntry;

/// 测试连接: signs in to an account and asks how many drafts there are, and tells which of the three that takes are in
/// order: AppID and AppSecret, the address on the whitelist, the right to drafts. Changes nothing at WeChat.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Good, Bad };
    struct Outcome {
        State credentials = State::Unknown;
        State whitelist = State::Unknown;
        State drafts = State::Unknown;
        int draftCount = 0;
        std::optional<Publish::PublishError> error = {}; ///< of what is bad, or why nothing is known

        bool isGood() const { return drafts == State::Good; }
    };

    ConnectionTest(const AccountEntry &account, Publish::SecretSource &secrets, QObject *parent = nullptr);

    /// finished() follows, later.
    void start();

Q_SIGNALS:
    void finished(const Jianbao::ConnectionTest::Outcome &outcome);

private:
    static Outcome outcomeOf(const Publish::PublishError &error, bool isSignedIn);

    Publish::WeChatApi m_api;
    Publish::ApiSession m_session;
};

} // namespace Jianbao
