// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerAddress.h"

#include <algorithm>

namespace hearth {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

QHostAddress countedAddress(const QHostAddress &peer)
{
    QHostAddress plain = plainAddress(peer);
    if (plain.isNull())
        return {};
    if (plain.protocol() == QAbstractSocket::IPv4Protocol)
        return plain;
    Q_IPV6ADDR network = peer.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), 0);
    return QHostAddress(network);
}

QString peerAddress(const QHostAddress &peer)
{
    return countedAddress(peer).toString();
}

} // namespace hearth
