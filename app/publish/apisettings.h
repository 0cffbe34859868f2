#pragma once

#include <QString>
#include <QUrl>
#include <chrono>

class QSettings;

namespace Jianbao::Publish {

/// How WeChat's API is reached.
struct ApiSettings {
    QUrl base = QUrl(QStringLiteral("https://api.weixin.qq.com"));
    QString proxy = {};                                             ///< see proxyProblem()
    std::chrono::milliseconds silence = std::chrono::seconds(30);   ///< without a byte from either side
    std::chrono::milliseconds longest = std::chrono::minutes(5);    ///< one request in all
    std::chrono::milliseconds firstPause = std::chrono::seconds(2); ///< before asking a busy WeChat again; doubles
    /// How long after a request broke off WeChat may still carry it out. No draft is made anew before.
    std::chrono::milliseconds settleTime = std::chrono::minutes(5);
    std::chrono::milliseconds firstLook = std::chrono::seconds(5); ///< between looks for a late draft; doubles

    /// From the keys publish/baseUrl and publish/proxy, where they are usable.
    static ApiSettings from(const QSettings &settings);
    void store(QSettings &settings) const;
};

/// Why a base address cannot be used, translated; empty when it can: https, or http on this machine.
QString baseProblem(const QUrl &base);
/// Why a proxy cannot be used, translated; empty when it can: nothing for the system's, "none", or an address such as
/// http://host:8080 or socks5://host:1080.
QString proxyProblem(const QString &proxy);

} // namespace Jianbao::Publish
