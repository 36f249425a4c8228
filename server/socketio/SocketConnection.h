// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/SocketPacket.h"
#include "SocketServer.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace hearth {

class EngineSession;
class Namespace;
class Socket;

/// One client: the sockets that it has in namespaces, over one Engine.IO session. Child of that session.
class SocketConnection : public QObject
{
    Q_OBJECT
public:
    /// `find` is asked for the namespaces that clients name; null for one that there is not.
    using FindNamespace = std::function<Namespace *(const QString &name)>;
    SocketConnection(EngineSession &session, FindNamespace find, const SocketOptions &options);
    ~SocketConnection() override;

    EngineSession &session() const { return m_session; }
    void send(const SocketPacket &packet);
    /// Ends the socket on this side; with `closeConnection` the session too.
    void disconnectSocket(Socket *socket, bool closeConnection);
    /// From a socket that has ended: out of its namespace, and of this.
    void forget(Socket *socket);

private:
    void onPacket(const SocketPacket &packet);
    void onConnect(const SocketPacket &packet);
    Socket *accept(Namespace &nsp, const QJsonObject &auth);
    void refuse(const QString &nsp, const QJsonObject &error);
    void onSessionClosed(const QString &reason);
    void protocolError(const QString &what);
    void watchForIdleness();

    EngineSession &m_session;
    const FindNamespace m_find;
    const std::chrono::milliseconds m_connectTimeout;
    socketio::Decoder m_decoder;
    QHash<QString, Socket *> m_sockets; ///< by namespace; null while its CONNECT is being decided
    QTimer m_connectTimer; ///< runs while it is in no namespace
};

} // namespace hearth
