// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/PeerCheck.h"
#include "protocol/EnginePacket.h"

#include <QAbstractSocket>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

class QSslSocket;
class QWebSocket;

namespace hearth {

class Clock;

/// One Engine.IO 4 connection over WebSocket: https://socket.io/docs/v4/engine-io-protocol/. Used once: open it, and
/// when it closed make another.
/// Guarantees: closed() comes exactly once after open(), however the connection ends, and nothing after it. Whatever the
/// server does, this takes a bounded amount of memory: a message larger than `maxMessageBytes`, a head larger than some
/// hundred kilobytes, or more than `maxUnsentBytes` that the server lets wait instead of reading (answers to its own
/// pings, above all) end the connection. A server of which nothing comes back is noticed within 10 s (`longestSilence`): after 5 s
/// without a word it is sent a ping of WebSocket, which every server answers by itself. Never calls back from inside open().
class EngineClient : public QObject
{
    Q_OBJECT
public:
    /// Fifty of the longest messages and all members of a large room, in the ack of joining it.
    static constexpr qint64 maxMessageBytes = 4 * 1024 * 1024;
    /// Thirty of the longest messages that anybody may write; a server that reads is never so far behind.
    static constexpr qint64 maxUnsentBytes = 1024 * 1024;

    /// A server that hangs is noticed within 10 s: so long without a word, then so long for the answer to a ping, and a moment
    /// for what has arrived already while this program was busy itself.
    static constexpr std::chrono::milliseconds quietTime {5000};
    static constexpr std::chrono::milliseconds answerTime {4000};
    static constexpr std::chrono::milliseconds graceTime {200};
    static constexpr std::chrono::milliseconds longestSilence = quietTime + answerTime + graceTime;

    explicit EngineClient(Clock *clock, QObject *parent = nullptr);
    ~EngineClient() override;

    /// `server` is as in ServerUrl.h, with host and port; nothing is said to who is not that server. Has 10 s to get through the handshake.
    /// `from`: what an earlier connection to the same server left (resumable()).
    void open(const QUrl &server, const Resumption &from = Resumption());
    /// Sends what is written, says goodbye and closes; closed() follows at once.
    void close();
    void send(const EnginePacket &packet);
    bool isOpen() const { return m_open; }
    const engine::Handshake &handshake() const { return m_handshake; } ///< once opened

Q_SIGNALS:
    void opened();
    void messageReceived(const hearth::EnginePacket &message);
    /// For the next connection to this server.
    void resumable(const hearth::Resumption &resumption);
    /// Comes before closed(): somebody answers, and does not speak TLS, or not with the key of the server.
    void untrusted();
    /// `reason` is a sentence for people.
    void closed(const QString &reason);

private:
    void checkPeer(const Resumption &from);
    void fail(QAbstractSocket::SocketError error);
    void watchSocket();
    qint64 unsent() const;
    void take(const EnginePacket &packet);
    void shake(const QByteArray &json);
    /// Calls `then` once nothing more was noted in `last` for so long, from `timer`.
    void onSilence(
        quint64 &timer, const std::chrono::milliseconds &last, std::chrono::milliseconds allowed, void (EngineClient::*then)());
    void giveUp();
    void noteHeard();
    void watch();
    void askWhetherAlive();
    void expectAnswer();
    void finish(const QString &reason);

    Clock *const m_clock;
    QWebSocket *m_socket = nullptr;
    std::optional<PeerCheck> m_peer; ///< once opened
    QSslSocket *m_tls = nullptr; ///< within m_socket, if it is encrypted
    bool m_open = false;
    bool m_over = false;
    int m_headReads = 0; ///< turns of reading before the handshake was done
    engine::Handshake m_handshake;
    std::chrono::milliseconds m_lastHeard {0}; ///< when anything came
    std::chrono::milliseconds m_lastPing {0}; ///< of Engine.IO, when one came
    bool m_answered = true; ///< something came since it was asked
    quint64 m_silence = 0; ///< until it is asked whether it is alive, then for its answer
    quint64 m_deadline = 0; ///< for the handshake, then for the next ping
};

} // namespace hearth
