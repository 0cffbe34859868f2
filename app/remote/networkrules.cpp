#include "networkrules.h"

namespace Jianbao {

NetworkRules NetworkRules::withLoopback()
{
    NetworkRules rules;
    rules.mayAsk = [](const QHostAddress &address) { return address.isLoopback() || isPublic(address); };
    rules.isOnline = [] { return true; };
    return rules;
}

} // namespace Jianbao
