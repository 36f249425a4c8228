// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerAddress.h"

#include <algorithm>

namespace hearth {

QHostAddress countedAddress(const QHostAddress &peer)
{
    bool isIPv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(ipv4);
    if (peer.isNull())
        return {};
    Q_IPV6ADDR network = peer.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), 0);
    return QHostAddress(network);
}

QString peerAddress(const QHostAddress &peer)
{
    return countedAddress(peer).toString();
}

} // namespace hearth
