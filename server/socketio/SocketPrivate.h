// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Socket.h"

namespace hearth {

class SocketConnection;

class Socket::Private
{
public:
    Private(Socket &socket, const QString &id, Namespace &nsp, SocketConnection &connection)
        : q(socket)
        , id(id)
        , nsp(nsp)
        , connection(connection)
    {
    }

    void send(SocketPacket packet);
    void onEvent(const SocketPacket &packet);
    /// Out of every channel and of the namespace, then disconnected().
    void end(const QString &reason);

    Socket &q;
    const QString id;
    Namespace &nsp;
    SocketConnection &connection; ///< its parent
    QSet<QString> channels;
    bool connected = true;
};

} // namespace hearth
