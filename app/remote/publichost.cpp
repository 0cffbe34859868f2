#include "publichost.h"

#include <QNetworkInterface>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isIn(const QHostAddress &address, QLatin1StringView subnet)
{
    return address.isInSubnet(QHostAddress::parseSubnet(subnet));
}

/// What the registries of special-purpose addresses (IPv4 and IPv6) name as not global.
constexpr std::array closed4{"0.0.0.0/8"_L1,      "10.0.0.0/8"_L1,     "100.64.0.0/10"_L1, "127.0.0.0/8"_L1,
                             "169.254.0.0/16"_L1, "172.16.0.0/12"_L1,  "192.0.0.0/24"_L1,  "192.0.2.0/24"_L1,
                             "192.88.99.0/24"_L1, "192.168.0.0/16"_L1, "198.18.0.0/15"_L1, "198.51.100.0/24"_L1,
                             "203.0.113.0/24"_L1, "224.0.0.0/4"_L1,    "240.0.0.0/4"_L1};
constexpr std::array closed6{"2001::/23"_L1, "2001:db8::/32"_L1, "2002::/16"_L1, "3fff::/20"_L1};

/// The IPv4 address within ::ffff:0:0/96, ::/96 or 64:ff9b::/96.
std::optional<QHostAddress> wrapped(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool isMapped =
        isIn(address, "::ffff:0:0/96"_L1) || isIn(address, "::/96"_L1) || isIn(address, "64:ff9b::/96"_L1);
    if (!isMapped)
        return std::nullopt;
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

} // namespace

bool isPublic(const QHostAddress &address)
{
    const auto isInside = [&address](QLatin1StringView subnet) { return isIn(address, subnet); };
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return std::ranges::none_of(closed4, isInside);
    case QAbstractSocket::IPv6Protocol:
        if (const auto inner = wrapped(address))
            return isPublic(*inner);
        // All that is global today lies in 2000::/3.
        return isIn(address, "2000::/3"_L1) && std::ranges::none_of(closed6, isInside);
    default:
        return false;
    }
}

bool hasNetwork()
{
    return std::ranges::any_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) &&
               std::ranges::any_of(one.addressEntries(),
                                   [](const QNetworkAddressEntry &entry) { return !entry.ip().isLinkLocal(); });
    });
}

} // namespace Jianbao
