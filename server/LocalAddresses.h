// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace hearth {

/// An address that an interface of this machine has.
struct LocalAddress
{
    QHostAddress address;
    bool isOfAWire = true; ///< Ethernet or Wi-Fi, and no bridge of containers or virtual machines
    bool isVirtual = false; ///< of such a bridge: nobody else can reach it
    bool isPassing = false; ///< changes by itself every day, for privacy, or is no longer to be used
};

/// Of those by which others on the network reach this machine, the likeliest first: of real interfaces before those of
/// containers and virtual machines, IPv4 before IPv6 (it is easier to type), lasting ones before passing ones. Those that
/// mean nothing elsewhere are left out: loopback, and link-local ones, which need the zone of whoever types them. Loopback
/// alone when nothing is left.
QList<QHostAddress> addressesForOthers(const QList<LocalAddress> &found);

/// The same of the interfaces that are up now.
QList<QHostAddress> localAddresses();

/// By which of these (localAddresses()) others reach what listens at `bound`: at 0.0.0.0 by those of IPv4, at :: by all, else
/// by `bound`. Loopback alone when there are none.
QList<QHostAddress> addressesOf(const QHostAddress &bound, const QList<QHostAddress> &local);

/// What to hand to others when a server listens at this: with each of these addresses in the place of "all of them".
/// Empty when it listens at one address, which says it all, or when nobody else can reach this machine.
QStringList addressesForOthers(const QUrl &listening, const QList<QHostAddress> &local);

} // namespace hearth
