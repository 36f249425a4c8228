// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/NetworkFacts.h"

#include "diagnosis/ProcNet.h"

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

bool isPrivateAddress(const QHostAddress &address)
{
    static const auto networks = {"10.0.0.0/8"_L1, "172.16.0.0/12"_L1, "192.168.0.0/16"_L1, "100.64.0.0/10"_L1, "169.254.0.0/16"_L1,
        "fc00::/7"_L1, "fe80::/10"_L1};
    return std::any_of(networks.begin(), networks.end(),
        [&](QLatin1StringView network) { return address.isInSubnet(QHostAddress::parseSubnet(network)); });
}

bool NetworkFacts::Interface::isOnLink(const QHostAddress &address) const
{
    if (address.isLinkLocal() && !address.scopeId().isEmpty())
        return address.scopeId() == name;
    return std::any_of(addresses.begin(), addresses.end(), [&](const auto &own) {
        const bool isOneMachine = own.second >= (own.first.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
        return !isOneMachine && own.second > 0 && address.protocol() == own.first.protocol()
            && address.isInSubnet(own.first, own.second);
    });
}

QList<NetworkFacts::Interface> NetworkFacts::usable() const
{
    QList<Interface> found;
    for (const Interface &one : interfaces) {
        const bool hasAddress = std::any_of(one.addresses.begin(), one.addresses.end(),
            [](const auto &own) { return !own.first.isLinkLocal() && !own.first.isLoopback(); });
        if (one.isRunning && !one.isLoopback && !one.isVirtual && hasAddress)
            found.append(one);
    }
    return found;
}

const NetworkFacts::Interface *NetworkFacts::named(const QString &name) const
{
    const auto found = std::find_if(interfaces.begin(), interfaces.end(), [&](const Interface &one) { return one.name == name; });
    return found == interfaces.end() ? nullptr : &*found;
}

const NetworkFacts::Interface *NetworkFacts::with(const QHostAddress &own) const
{
    const auto found = std::find_if(interfaces.begin(), interfaces.end(), [&](const Interface &one) {
        return std::any_of(one.addresses.begin(), one.addresses.end(), [&](const auto &address) { return address.first == own; });
    });
    return found == interfaces.end() ? nullptr : &*found;
}

const NetworkFacts::Interface *NetworkFacts::onLink(const QHostAddress &address) const
{
    const auto found = std::find_if(interfaces.begin(), interfaces.end(),
        [&](const Interface &one) { return one.isRunning && !one.isTunnel && one.isOnLink(address); });
    return found == interfaces.end() ? nullptr : &*found;
}

/// The longest prefix, and of those the smallest metric.
const NetworkFacts::Route *NetworkFacts::routeTo(const QHostAddress &address) const
{
    const Route *best = nullptr;
    for (const Route &route : routes) {
        if (route.destination.protocol() != address.protocol()
            || (route.prefix > 0 && !address.isInSubnet(route.destination, route.prefix)))
            continue;
        if (!best || route.prefix > best->prefix || (route.prefix == best->prefix && route.metric < best->metric))
            best = &route;
    }
    return best;
}

NetworkFacts::Neighbour NetworkFacts::neighbour(const QHostAddress &address) const
{
    const auto found = std::find_if(neighbours.begin(), neighbours.end(), [&](const auto &one) { return one.first == address; });
    return found == neighbours.end() ? Neighbour::Unknown : found->second;
}

NetworkFacts NetworkFacts::ofThisMachine()
{
    static const auto ofContainers = {"docker"_L1, "podman"_L1, "br-"_L1, "veth"_L1, "virbr"_L1, "vnet"_L1, "vmnet"_L1,
        "vboxnet"_L1, "lxc"_L1, "lxdbr"_L1, "cni"_L1, "cali"_L1, "flannel"_L1};
    static const auto ofTunnels = {"tun"_L1, "tap"_L1, "wg"_L1, "ppp"_L1, "tailscale"_L1, "zt"_L1, "nordlynx"_L1, "proton"_L1};
    NetworkFacts facts;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        const QString name = interface.name();
        const auto begins = [&](QLatin1StringView prefix) { return name.startsWith(prefix); };
        Interface one {name};
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            one.addresses.append({entry.ip(), entry.prefixLength()});
        one.isRunning = flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
        one.isLoopback = flags.testFlag(QNetworkInterface::IsLoopBack);
        one.isTunnel = flags.testFlag(QNetworkInterface::IsPointToPoint) || std::any_of(ofTunnels.begin(), ofTunnels.end(), begins);
        one.isVirtual = std::any_of(ofContainers.begin(), ofContainers.end(), begins);
        one.isWireless = interface.type() == QNetworkInterface::Wifi || QFile::exists(u"/sys/class/net/%1/wireless"_s.arg(name));
        facts.interfaces.append(one);
    }
    facts.routes = procnet::routes4(procnet::read(u"/proc/net/route"_s))
        + procnet::routes6(procnet::read(u"/proc/net/ipv6_route"_s));
    facts.neighbours = procnet::neighbours(procnet::read(u"/proc/net/arp"_s));
    return facts;
}

} // namespace hearth
