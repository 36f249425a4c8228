// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SocketServer.h"
#include "protocol/SocketPacket.h"

#include <QBasicTimer>
#include <QObject>

#include <vector>

namespace hearth {

class EngineSession;
class Namespace;
class Socket;

/// One client: the sockets that it has in namespaces, over one Engine.IO session. Child of that session.
class SocketConnection : public QObject
{
    Q_OBJECT
public:
    SocketConnection(EngineSession &session, SocketServer &server);
    ~SocketConnection() override;

    EngineSession &session() const { return m_session; }
    /// Ends the socket on this side; with `closeConnection` the session too.
    void disconnectSocket(Socket *socket, bool closeConnection);
    /// From a socket that has ended: out of its namespace, and of this.
    void forget(Socket *socket);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// Its socket in a namespace.
    struct NamespaceSocket
    {
        Namespace *nsp;
        Socket *socket; ///< null while its CONNECT is being decided
    };
    std::vector<NamespaceSocket>::iterator find(const Namespace *nsp);
    void send(const QByteArray &text);
    void onMessage(const EnginePacket &message);
    void onPacket(const SocketPacket &packet);
    Socket *socket(const QString &nsp);
    void onConnect(const SocketPacket &packet, Namespace *nsp);
    Socket *accept(Namespace &nsp, const QJsonObject &auth);
    void refuse(Namespace &nsp, const Error &error);
    void onSessionClosed(const QString &reason);
    void protocolError(const QString &what);
    void watchForIdleness();

    EngineSession &m_session;
    SocketServer &m_server;
    socketio::Decoder m_decoder;
    std::vector<NamespaceSocket> m_sockets; ///< one for each namespace, of which there are few
    QBasicTimer m_connectTimer; ///< runs while it is in no namespace
};

} // namespace hearth
