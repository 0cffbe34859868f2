#pragma once

#include "account.h"
#include "secretsource.h"
#include "wechatapi.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <functional>
#include <memory>

namespace Jianbao::Publish {

/// Calls of one account. Fetches a token when one is needed, once for all who wait; when WeChat refuses it, fetches
/// another and asks once more; asks a busy WeChat again after a while. Keeps the token in memory only.
class ApiSession : public QObject
{
    Q_OBJECT

public:
    /// What to do when it is not known whether a call was done.
    enum class InDoubt {
        Again, ///< doing it twice does no harm
        Stop,  ///< the caller has to find out
    };

    /// Has the API to itself.
    ApiSession(WeChatApi &api, Account account, SecretSource &secrets, QObject *parent = nullptr);
    ~ApiSession() override; ///< like cancel()

    const Account &account() const { return m_account; }

    /// A method of WeChatApi, waiting for its token.
    template <typename T>
    using Request = std::function<void(const Secret &token, const Receive<T> &receive)>;
    template <typename T>
    void call(InDoubt inDoubt, const Request<T> &request, const Receive<T> &receive)
    {
        attempt<T>({inDoubt, 0, false}, request, receive);
    }
    /// Only signs in.
    void signIn(const Receive<Secret> &receive) { withToken(receive); }

    /// Ends everything without a word.
    void cancel();

private:
    struct Tries {
        InDoubt inDoubt = InDoubt::Stop;
        int pauses = 0;           ///< how often a busy WeChat was waited for
        bool hasNewToken = false; ///< the token was refused before
    };
    static constexpr int mostPauses = 3;

    template <typename T>
    void attempt(Tries tries, const Request<T> &request, const Receive<T> &receive)
    {
        withToken([this, tries, request, receive](const Answer<Secret> &token) {
            if (!token) {
                receive(std::unexpected(token.error()));
                return;
            }
            request(*token, [this, tries, request, receive, used = *token](const Answer<T> &answer) {
                if (answer || !triesAgain(answer.error(), tries, used)) {
                    receive(answer);
                    return;
                }
                Tries next = tries;
                if (answer.error().kind == PublishError::Kind::SignIn) {
                    next.hasNewToken = true;
                    attempt<T>(next, request, receive);
                } else {
                    ++next.pauses;
                    later(tries.pauses, [this, next, request, receive] { attempt<T>(next, request, receive); });
                }
            });
        });
    }

    bool triesAgain(const PublishError &error, const Tries &tries, const Secret &used);
    void later(int pauses, const std::function<void()> &act);
    void withToken(const Receive<Secret> &receive);
    void readSecret();
    void fetchToken(const Secret &secret, WeChatApi::Token kind, int pauses);
    void tellAll(const Answer<Secret> &token);

    WeChatApi &m_api;
    Account m_account;
    SecretSource &m_secrets;
    Secret m_token;
    QDeadlineTimer m_tokenEnds;
    Secret m_refused; ///< the token that WeChat did not take
    QList<Receive<Secret>> m_waiting;
    std::unique_ptr<QObject> m_run; ///< what is under way lives as long as this
};

} // namespace Jianbao::Publish
