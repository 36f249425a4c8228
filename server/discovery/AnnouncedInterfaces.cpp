// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnouncedInterfaces.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

bool AnnouncedInterface::has(QAbstractSocket::NetworkLayerProtocol protocol) const
{
    return std::any_of(
        addresses.begin(), addresses.end(), [protocol](const QHostAddress &address) { return address.protocol() == protocol; });
}

bool isVirtualInterface(const QString &name)
{
    // Not "br": a bridge of that name is most often the way to the network itself; Docker's own are "br-" and a number.
    static const auto prefixes = {"docker"_L1, "podman"_L1, "br-"_L1, "veth"_L1, "virbr"_L1, "vnet"_L1, "vmnet"_L1, "vboxnet"_L1,
        "lxc"_L1, "lxdbr"_L1, "cni"_L1, "cali"_L1, "flannel"_L1, "tun"_L1, "tap"_L1, "wg"_L1, "tailscale"_L1, "zt"_L1};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](QLatin1StringView prefix) { return name.startsWith(prefix); });
}

bool isAnnouncedOn(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
        && !flags.testFlag(QNetworkInterface::IsLoopBack) && !flags.testFlag(QNetworkInterface::IsPointToPoint)
        && (flags.testFlag(QNetworkInterface::CanMulticast) || flags.testFlag(QNetworkInterface::CanBroadcast))
        && !isVirtualInterface(interface.name());
}

QList<AnnouncedInterface> announcedInterfaces(const QHostAddress &bound)
{
    const bool all = bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv6);
    const bool allOfIPv4 = bound == QHostAddress(QHostAddress::AnyIPv4);
    QList<AnnouncedInterface> announced;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!isAnnouncedOn(interface))
            continue;
        AnnouncedInterface one {interface.index(), interface.name(), {}, {}};
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const bool isIPv4 = entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
            if (!all && !(allOfIPv4 && isIPv4) && entry.ip() != bound)
                continue;
            one.addresses.append(entry.ip());
            if (isIPv4 && !entry.broadcast().isNull())
                one.broadcasts.append(entry.broadcast());
        }
        if (!one.addresses.isEmpty())
            announced.append(one);
    }
    return announced;
}

} // namespace hearth
