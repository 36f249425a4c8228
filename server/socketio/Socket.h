// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChannelName.h"
#include "protocol/SocketPacket.h"

#include <QHostAddress>
#include <QObject>

namespace hearth {

class EngineSession;
class EventArguments;
class Namespace;

/// The way back to an event that asked for an ack; does nothing for one that did not, or when the socket is gone.
/// A value that can be copied and kept; the first call counts.
class Ack
{
public:
    Ack() = default;
    Ack(class Socket *socket, quint64 id);
    bool isWanted() const; ///< the client asked for an ack, is still there, and has none yet
    void operator()(const JsonText &answer) const;
    void send(const QJsonArray &arguments, const QList<QByteArray> &attachments = {}) const;

private:
    struct Shared;
    std::shared_ptr<Shared> d;
};

/// One client in one namespace, from its CONNECT until disconnected(). Owned by its connection; deleted (later) after
/// disconnected(), so keep a QPointer. Lives on the server thread.
class Socket : public QObject
{
    Q_OBJECT
public:
    QString id() const;
    QHostAddress peer() const;
    QByteArray client() const; ///< as of SessionOpener
    Namespace &nsp() const;
    bool isConnected() const;
    /// The names of the channels it is in.
    QList<ChannelName> channels() const;

    void emitEvent(QLatin1StringView name, const JsonText &argument);
    void emitEvent(const QJsonArray &data, const QList<QByteArray> &attachments); ///< data: the name, then arguments
    /// Takes it out of every channel, sends DISCONNECT; with `closeConnection` the whole Engine.IO session ends too.
    void disconnectNow(bool closeConnection);

Q_SIGNALS:
    /// `name` is UTF-8, and gone afterwards as are the `arguments`.
    void eventReceived(QByteArrayView name, const hearth::EventArguments &arguments, const hearth::Ack &ack);
    /// Once, whatever the reason; it is out of every channel already. `reason` is for the log.
    void disconnected(const QString &reason);

private:
    friend class Channel;
    friend class Namespace;
    friend class SocketConnection;
    friend class Ack;
    Socket(const QString &id, Namespace &nsp, class SocketConnection &connection);

public:
    class Private;
    ~Socket() override;

private:
    std::unique_ptr<Private> d;
};

} // namespace hearth
