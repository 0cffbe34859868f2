#pragma once

#include <QHostAddress>
#include <QList>

namespace Jianbao {

/// Whether an address is one of the public network: not this machine, not a private or local network, not a link, group
/// or test address, also when it is wrapped in an IPv6 one.
bool isPublic(const QHostAddress &address);

/// Whether this machine has an address in any network but its own loopback.
bool hasNetwork();

} // namespace Jianbao
