// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace hearth {

/// The IPv4 addresses by which others on the network reach this machine, the likeliest first: interfaces that are up,
/// real ones before those of containers and virtual machines. Loopback alone when there is no network.
QList<QHostAddress> localAddresses();

} // namespace hearth
