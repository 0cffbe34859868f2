#include "networkrules.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace Jianbao {

NetworkRules NetworkRules::withLoopback()
{
    NetworkRules rules;
    rules.mayAsk = [](const QHostAddress &address) { return address.isLoopback() || isPublic(address); };
    rules.isOnline = [] { return true; };
    return rules;
}

QNetworkAccessManager *makeNetwork(const NetworkRules &rules, QObject *parent)
{
    auto *const network = new QNetworkAccessManager(parent);
    network->setAutoDeleteReplies(false);
    if (!rules.played.isEmpty())
        network->setProxy(QNetworkProxy::NoProxy);
    return network;
}

} // namespace Jianbao
