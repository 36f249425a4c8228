// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalAddresses.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Smaller is likelier. Bridges of containers and virtual machines have addresses that nobody else can reach.
int rank(const QNetworkInterface &interface)
{
    for (const auto prefix : {"docker"_L1, "br-"_L1, "veth"_L1, "virbr"_L1, "vmnet"_L1, "vboxnet"_L1, "lxc"_L1, "cni"_L1}) {
        if (interface.name().startsWith(prefix)) {
            return 2;
        }
    }
    const auto type = interface.type();
    return type == QNetworkInterface::Ethernet || type == QNetworkInterface::Wifi ? 0 : 1;
}

} // namespace

QList<QHostAddress> localAddresses()
{
    QList<std::pair<int, QHostAddress>> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack)) {
            continue;
        }
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && !entry.ip().isLinkLocal()) {
                found.append({rank(interface), entry.ip()});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QHostAddress> addresses;
    for (const auto &[order, address] : found) {
        addresses << address;
    }
    return addresses.isEmpty() ? QList<QHostAddress> {QHostAddress(QHostAddress::LocalHost)} : addresses;
}

QStringList addressesForOthers(const QUrl &listening, const QList<QHostAddress> &local)
{
    const QHostAddress bound(listening.host());
    if (bound != QHostAddress(QHostAddress::AnyIPv4) && bound != QHostAddress(QHostAddress::AnyIPv6)
        && bound != QHostAddress(QHostAddress::Any))
        return {};
    QStringList addresses;
    for (const QHostAddress &address : local) {
        if (address.isLoopback())
            continue;
        QUrl url = listening;
        url.setHost(address.toString());
        addresses << url.toString();
    }
    return addresses;
}

} // namespace hearth
