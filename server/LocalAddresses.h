// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace hearth {

/// The IPv4 addresses by which others on the network reach this machine, the likeliest first: interfaces that are up,
/// real ones before those of containers and virtual machines. Loopback alone when there is no network.
QList<QHostAddress> localAddresses();

/// What to hand to others when a server listens at this: with each of these addresses in the place of "all of them".
/// Empty when it listens at one address, which says it all, or when nobody else can reach this machine.
QStringList addressesForOthers(const QUrl &listening, const QList<QHostAddress> &local);

} // namespace hearth
