#include "apisettings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

constexpr auto baseKey = "publish/baseUrl"_L1;
constexpr auto proxyKey = "publish/proxy"_L1;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ApiSettings)
};

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

ApiSettings ApiSettings::from(const QSettings &settings)
{
    ApiSettings read;
    const QUrl base(settings.value(baseKey).toString(), QUrl::StrictMode);
    if (!base.isEmpty() && baseProblem(base).isEmpty())
        read.base = base;
    const QString proxy = settings.value(proxyKey).toString();
    if (proxyProblem(proxy).isEmpty())
        read.proxy = proxy;
    return read;
}

void ApiSettings::store(QSettings &settings) const
{
    const auto put = [&settings](QLatin1StringView key, const QString &value, const QString &usual) {
        if (value == usual)
            settings.remove(key);
        else
            settings.setValue(key, value);
    };
    put(baseKey, base.toString(), ApiSettings().base.toString());
    put(proxyKey, proxy, {});
}

QString baseProblem(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty() || (base.scheme() != "https"_L1 && base.scheme() != "http"_L1))
        return Messages::tr("The address of WeChat's API must look like https://api.weixin.qq.com.");
    if (base.hasQuery() || base.hasFragment() || !base.userInfo().isEmpty())
        return Messages::tr("The address of WeChat's API must end with its path.");
    if (base.scheme() == "http"_L1 && !isThisMachine(base.host()))
        return Messages::tr(
            "The address of WeChat's API must begin with https: the AppSecret would be readable on its way.");
    return {};
}

QString proxyProblem(const QString &proxy)
{
    if (proxy.isEmpty() || proxy == "none"_L1)
        return {};
    const QUrl url(proxy, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() < 1)
        return Messages::tr("A proxy must look like http://host:8080 or socks5://host:1080.");
    return {};
}

} // namespace Jianbao::Publish
