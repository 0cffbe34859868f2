#pragma once

#include "account.h"
#include "apisettings.h"

#include <QList>
#include <QString>
#include <chrono>

namespace Jianbao {

/// A WeChat public account (微信公众号) as the settings know it: everything but its secret, which only the keyring
/// holds. A value.
struct AccountEntry {
    static constexpr std::chrono::seconds usualPatience{30};
    static constexpr std::chrono::seconds leastPatience{5}, mostPatience{300};

    QString name = {};                             ///< what the person calls it
    QString appId = {};                            ///< `wx` and sixteen letters or digits; tells accounts apart
    QString server = {};                           ///< http or https, without a path of a call; empty: WeChat's own
    QString proxy = {};                            ///< `http://host:port` or `socks5://host:port`; empty: the system's
    std::chrono::seconds patience = usualPatience; ///< for each answer of the server
    QString author = {};                           ///< proposed for drafts

    Publish::Account account() const { return {name, appId}; }
    Publish::ApiSettings api() const;

    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

enum class AccountField { Name, AppId, Server, Proxy, Author };

/// What is wrong with a field, in a sentence for the person who typed it.
struct AccountProblem {
    AccountField field;
    QString message;
};
QList<AccountProblem> problemsOf(const AccountEntry &account);

/// A secret as it was pasted, without the spaces, line ends and invisible characters that come with it.
QString cleanSecret(QStringView pasted);
/// What looks wrong with a secret (cleaned): nothing, or a sentence. WeChat alone knows whether it is the right one.
QString secretDoubt(QStringView secret);

} // namespace Jianbao
