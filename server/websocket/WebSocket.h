// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameReader.h"
#include "Peers.h"
#include "Wire.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>

namespace hearth {

/// One open WebSocket, the server's side. Lives on the server thread.
/// Guarantees: messages arrive whole, in order and checked; pings are answered, those that come together by one pong
/// (section 5.5.3); after closed() nothing is emitted, and the object deletes itself once the connection has ended, 3 s
/// later at the most. It reads in turns with everyone else (Turns), and who asks for more than its share for too long is
/// closed as PolicyViolated, as is who does not read what waits for it (ReadingPace). What it keeps is charged to its
/// connection (MemoryBudget); it is closed as TryAgainLater when that is among the most and memory is short.
class WebSocket : public QObject, private Wire::Listener, private TurnTaker, private MemoryDebtor
{
    Q_OBJECT
public:
    using CloseCode = websocket::CloseCode;

    /// `connection` is released when it has ended: it is what the listener counts by. Null: it takes no turns, and
    /// nobody counts what it keeps.
    WebSocket(std::unique_ptr<Wire> wire, std::shared_ptr<PeerConnection> connection, QObject *parent);
    ~WebSocket() override; ///< ends the connection at once

    /// From now on it reads. `maxMessage`: bytes in one incoming message; a larger one closes it as TooLarge. Without
    /// `takesBinary`, a binary one closes it as WrongKind.
    void start(qsizetype maxMessage, bool takesBinary = true);
    /// Hears what has come by now, before the event loop turns to anybody else. For who made it, once it is started.
    void catchUp();
    bool isOpen() const { return m_state == State::Open; }

    /// Writes whole frames of a server (see websocket::appendHead); with one system call where it can. What the kernel
    /// does not take waits without a limit: watch bytesWaiting(). Ignored when it is not open.
    void write(std::span<const QByteArray> frames);
    qint64 bytesWaiting() const { return m_wire->bytesWaiting(); }
    /// Sends a close frame and ends by itself; emits nothing any more.
    void close(CloseCode code, const QString &reason = {});

Q_SIGNALS:
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    /// The peer closed it, the connection broke (Abnormal), or what came was refused (the code that says why).
    void closed(hearth::websocket::CloseCode code);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State {
        Open,
        Closing, ///< our close frame is sent, theirs is not here yet
        Lingering, ///< both are: what the peer still sends is thrown away until it closes
        Ended,
    };

    void readable() override;
    void received(QByteArrayView bytes) override;
    void progressed(qint64 bytes) override;
    void drained() override;
    void ended() override;
    void takeTurn() override;
    void refuseTurns() override;
    void releaseMemory() override;

    void take(const websocket::FrameReader::Message &message);
    void onPeerClose(const QByteArray &payload);
    void refuse(CloseCode code, const QString &reason = {});
    void sendPong();
    void sendClose(CloseCode code, const QString &reason);
    void linger();
    void end();
    void endBroken();
    void outOfPatience();
    void account();
    void watchReading();
    void checkReading();

    std::unique_ptr<Wire> m_wire;
    std::shared_ptr<PeerConnection> m_connection;
    websocket::FrameReader m_reader;
    QByteArray m_pong; ///< payload of the one that is owed; the latest only
    bool m_owesPong = false;
    QBasicTimer m_patience;
    QBasicTimer m_readingTimer; ///< runs while something waits to be read
    qint64 m_read = 0; ///< by the peer, since it began to run
    State m_state = State::Open;
    bool m_started = false;
};

} // namespace hearth
