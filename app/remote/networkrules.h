#pragma once

#include "publichost.h"

#include <QHash>
#include <QSslCertificate>
#include <QUrl>
#include <functional>

class QNetworkAccessManager;

namespace Jianbao {

/// Whom a fetch may ask. As it is made: any server of the public network and no other. The rest is for tests, which
/// play the world's servers on the loopback.
struct NetworkRules {
    /// Whether an address may be asked.
    std::function<bool(const QHostAddress &)> mayAsk = isPublic;
    /// Hosts that are played: `http://127.0.0.1:4711` in place of `mp.weixin.qq.com`. They are not looked up, and
    /// `mayAsk` is not asked of them.
    QHash<QString, QUrl> played{};
    QList<QSslCertificate> trusted{}; ///< besides the system's
    /// Whether this machine is in any network.
    std::function<bool()> isOnline = hasNetwork;

    /// Also lets the loopback be asked.
    static NetworkRules withLoopback();
};

/// What a GuardedFetch under these rules asks through: its replies belong to who asked, and hosts that are played are
/// reached by no proxy.
QNetworkAccessManager *makeNetwork(const NetworkRules &rules, QObject *parent);

} // namespace Jianbao
