// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChannelName.h"
#include "EngineSession.h"
#include "Socket.h"
#include "core/Result.h"
#include "core/Urgency.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace hearth {

/// What a namespace says to a CONNECT, now or later; ignored when the client is gone by then.
class ConnectDecision
{
public:
    using Decide = std::function<Socket *(const Result<void> &)>;
    explicit ConnectDecision(Decide decide);
    /// Answers CONNECT and emits connected(). Returns the socket; null if the client is gone.
    Socket *accept() const;
    /// Answers CONNECT_ERROR `{"message", "data": <the error's JSON>}`.
    void refuse(const Error &error) const;

private:
    std::shared_ptr<Decide> m_decide;
};

/// One Socket.IO namespace: decides who connects, and holds the channels.
/// A channel is the set of sockets that hear what is broadcast to it; it exists while it has sockets.
class Namespace : public QObject
{
    Q_OBJECT
public:
    /// `auth` is the CONNECT payload (empty when there was none), `peer` the client's address.
    using ConnectHandler = std::function<void(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision)>;

    explicit Namespace(const QString &name, QObject *parent = nullptr);
    ~Namespace() override;

    QString name() const;
    /// Without a handler every CONNECT is accepted.
    void setConnectHandler(ConnectHandler handler);

    void enter(Socket *socket, const ChannelName &channel);
    void leave(Socket *socket, const ChannelName &channel);
    int socketCount(const ChannelName &channel) const;
    QList<Socket *> sockets(const ChannelName &channel) const; ///< no copy: may be asked for often
    QList<Socket *> sockets() const;

    /// What a broadcast costs its payer for each that it reaches: who writes ten messages a second to a thousand people, as
    /// fast as anybody may, uses 10 ms of a second by it, half of a connection's share (docs/options.md).
    static constexpr std::chrono::microseconds costOfOne {1};

    /// To every socket of the channel but `except`. The packet is made once, and the same bytes are sent to all. Returns
    /// how many it was sent to.
    int broadcast(const ChannelName &channel, QLatin1StringView event, const JsonText &argument, const Socket *except = nullptr,
        Urgency urgency = Urgency::Now);
    /// To every socket of any of the channels, each once, but those of `except`.
    int broadcast(const QList<ChannelName> &channels, QLatin1StringView event, const JsonText &argument,
        const QList<Socket *> &except = {}, Urgency urgency = Urgency::Now);
    /// To every socket of the namespace but those of `except`. Returns the same.
    int broadcastAll(QLatin1StringView event, const JsonText &argument, const QList<Socket *> &except = {});

Q_SIGNALS:
    /// The CONNECT answer was sent. `auth` as it came.
    void connected(hearth::Socket *socket, const QJsonObject &auth);

private:
    friend class Socket;
    friend class SocketConnection;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
