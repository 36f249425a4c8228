// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalAddresses.h"

#include "AnnouncedInterfaces.h"

#include <QNetworkInterface>

#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isIPv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool meansSomethingElsewhere(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal() && !address.isMulticast();
}

/// Smaller is likelier.
auto rank(const LocalAddress &found)
{
    return std::tuple(found.isVirtual, !found.isOfAWire, isIPv6(found.address), found.isPassing);
}

bool isEverything(const QHostAddress &bound)
{
    return bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

QList<QHostAddress> addressesForOthers(const QList<LocalAddress> &found)
{
    QList<LocalAddress> sorted = found;
    std::ranges::stable_sort(sorted, {}, rank);
    QList<QHostAddress> addresses;
    for (const LocalAddress &one : sorted)
        if (meansSomethingElsewhere(one.address) && !addresses.contains(one.address))
            addresses << one.address;
    return addresses.isEmpty() ? QList<QHostAddress> {QHostAddress(QHostAddress::LocalHost)} : addresses;
}

QList<QHostAddress> localAddresses()
{
    QList<LocalAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const bool isOfAWire = interface.type() == QNetworkInterface::Ethernet || interface.type() == QNetworkInterface::Wifi;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            found.append({entry.ip(), isOfAWire, isVirtualInterface(interface.name()),
                entry.dnsEligibility() == QNetworkAddressEntry::DnsIneligible});
    }
    return addressesForOthers(found);
}

QList<QHostAddress> addressesOf(const QHostAddress &bound, const QList<QHostAddress> &local)
{
    if (isEverything(bound))
        return local;
    if (bound != QHostAddress(QHostAddress::AnyIPv4))
        return {bound};
    QList<QHostAddress> addresses;
    std::ranges::copy_if(local, std::back_inserter(addresses), std::not_fn(isIPv6));
    return addresses.isEmpty() ? QList<QHostAddress> {QHostAddress(QHostAddress::LocalHost)} : addresses;
}

QStringList addressesForOthers(const QUrl &listening, const QList<QHostAddress> &local)
{
    const QHostAddress bound(listening.host());
    if (bound != QHostAddress(QHostAddress::AnyIPv4) && !isEverything(bound))
        return {};
    QStringList addresses;
    for (const QHostAddress &address : addressesOf(bound, local)) {
        if (address.isLoopback())
            continue;
        QUrl url = listening;
        url.setHost(address.toString());
        addresses << url.toString();
    }
    return addresses;
}

} // namespace hearth
