// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/NetworkFacts.h"

/// The kernel's own pages about its networks, which everybody may read (proc_pid_net(5)). A line that is not understood is left out.
namespace hearth::procnet {

QByteArray read(const QString &path); ///< empty where there is none: elsewhere than on Linux
QList<NetworkFacts::Route> routes4(const QByteArray &page); ///< /proc/net/route
QList<NetworkFacts::Route> routes6(const QByteArray &page); ///< /proc/net/ipv6_route
QList<std::pair<QHostAddress, NetworkFacts::Neighbour>> neighbours(const QByteArray &page); ///< /proc/net/arp

} // namespace hearth::procnet
