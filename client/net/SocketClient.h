// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/JsonAnswer.h"
#include "net/PeerCheck.h"
#include "protocol/SocketPacket.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>

namespace hearth {

class Clock;
class EngineClient;

/// The namespace `/` of a Socket.IO 5 server, over one EngineClient at a time.
/// Guarantees: each request is answered exactly once: by its ack, by Unreachable when its time is over or the
/// connection ended (whether the server did it is then unknown), unless its context is gone. Answers of a connection
/// never come after disconnected() of it. What is malformed ends the connection.
class SocketClient : public QObject
{
    Q_OBJECT
public:
    explicit SocketClient(Clock *clock, QObject *parent = nullptr);
    ~SocketClient() override;

    /// Opens a connection, over which nothing is said yet; ends in opened() or disconnected(). One that is open is dropped
    /// without a signal.
    void open(const QUrl &server);
    /// Says who one is, once after opened(); ends in connected(), refused() or disconnected().
    void enter(const QJsonObject &auth);
    /// Leaves without a signal. Open requests are answered with Unreachable.
    void close();
    bool isConnected() const { return m_connected; }

    /// Sends an event that wants no ack; nothing happens without a connection.
    void emitEvent(const QString &name, const QJsonObject &payload);
    /// Sends an event and gives `answer` what its ack says. Without a connection the answer is Unreachable, at once.
    void request(const QString &name, const QJsonObject &payload, QObject *context, JsonAnswer answer,
        std::chrono::milliseconds timeout = std::chrono::seconds(15));

Q_SIGNALS:
    /// `serverId`: which server it says it is; empty where it does not say (an older one).
    void opened(const QString &serverId);
    void connected();
    /// The server answered CONNECT with CONNECT_ERROR; the connection is closed.
    void refused(const hearth::Error &error);
    /// Comes before disconnected(): somebody answers who is not the server (EngineClient::untrusted()).
    void untrusted();
    /// The connection ended, or was never made. `reason` is a sentence for people.
    void disconnected(const QString &reason);
    void eventReceived(const QString &name, const QJsonValue &argument);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        JsonAnswer answer;
        quint64 timer = 0;
    };

    void takeMessage(const EnginePacket &message);
    void takePacket(const SocketPacket &packet);
    void takeAck(quint64 id, const QJsonArray &arguments);
    void send(const SocketPacket &packet);
    void drop();
    void fail(const QString &reason);
    void failWaiting();
    void answer(quint64 id, Result<QJsonObject> result);

    Clock *const m_clock;
    EngineClient *m_engine = nullptr;
    QUrl m_server; ///< that was opened last
    Resumption m_resumption; ///< of it
    socketio::Decoder m_decoder;
    bool m_connected = false;
    quint64 m_connectTimer = 0;
    QHash<quint64, Waiting> m_waiting;
    quint64 m_lastAckId = 0;
};

} // namespace hearth
