// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocket.h"

#include <QTimerEvent>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

using namespace websocket;

namespace {

/// How long a peer has to answer the close frame, and to close the connection.
constexpr int closeTimeoutMs = 3'000;
/// What is read in one turn: some fifteen messages, or 150 of the shortest, about half a millisecond of work.
constexpr qsizetype turnBytes = 2048;
/// Of one large message, whose bytes cost next to nothing until it is whole.
constexpr quint64 turnBytesOfPayload = 64 * 1024;
/// What is left waiting at the most of one that has to go, so that it can still be told why.
constexpr qint64 mostLeftWaiting = 64 * 1024;
/// How often one whose time is over is read before it ends: two megabytes, what a kernel takes in for a connection.
constexpr qsizetype lastTurns = 32;

} // namespace

WebSocket::WebSocket(std::unique_ptr<Wire> wire, std::shared_ptr<PeerConnection> connection, QObject *parent)
    : QObject(parent)
    , m_wire(std::move(wire))
    , m_connection(std::move(connection))
{
    openAccount(m_connection);
}

WebSocket::~WebSocket() = default;

void WebSocket::start(qsizetype maxMessage, bool takesBinary)
{
    m_reader.setMaxMessage(maxMessage);
    m_reader.setTakesBinary(takesBinary);
    m_started = true;
    m_wire->start(*this);
}

void WebSocket::catchUp()
{
    if (m_started)
        m_wire->catchUp();
}

void WebSocket::write(std::span<const QByteArray> frames)
{
    if (m_state != State::Open)
        return;
    m_wire->write(frames);
    if (m_wire->bytesWaiting() > 0)
        watchReading();
}

/// What is kept for this peer, as it is now.
void WebSocket::account()
{
    owe(m_reader.kept() + m_wire->bytesKept());
}

void WebSocket::watchReading()
{
    account();
    if (!m_connection || m_readingTimer.isActive())
        return;
    m_read = 0;
    m_readingTimer.start(int(m_connection->readingPace().every.count()), this);
}

void WebSocket::checkReading()
{
    if (std::exchange(m_read, 0) >= m_connection->readingPace().bytes)
        return;
    m_wire->dropWaiting();
    if (m_state == State::Open)
        refuse(CloseCode::PolicyViolated, u"reads too slowly"_s);
    else
        end();
}

void WebSocket::close(CloseCode code, const QString &reason)
{
    if (m_state != State::Open)
        return;
    sendClose(code, reason);
    m_state = State::Closing;
    m_reader.dropMessages();
    account();
    if (!m_started)
        start(maxControlPayload); // to hear the answer
}

void WebSocket::readable()
{
    if (!m_connection)
        return takeTurn();
    if (!m_connection->turns().request(*this, m_connection) && isWaitingForTurn())
        m_wire->setPaused(true);
}

void WebSocket::takeTurn()
{
    const bool hasToWait = m_connection && m_connection->hasToWait(*this, m_connection);
    m_wire->setPaused(hasToWait);
    if (hasToWait)
        return;
    const quint64 left = m_reader.payloadLeft();
    if (left > turnBytes && m_reader.keeps() && isMemoryShort())
        return m_wire->readLater();
    const bool all = m_wire->read(qsizetype(std::clamp<quint64>(left, turnBytes, turnBytesOfPayload)));
    if (all && m_connection)
        m_connection->overSince.reset();
}

void WebSocket::refuseTurns()
{
    if (m_state == State::Open)
        refuse(CloseCode::PolicyViolated, u"asks for too much"_s);
    else
        end();
}

void WebSocket::received(QByteArrayView bytes)
{
    while (m_state == State::Open || m_state == State::Closing) {
        const auto message = m_reader.next(bytes);
        if (!message)
            break;
        take(*message);
    }
    sendPong();
    account();
    if (const auto error = m_reader.error()) {
        if (m_state == State::Open)
            refuse(*error, *error == CloseCode::WrongKind ? u"takes no binary messages"_s : QString());
        else if (m_state == State::Closing)
            linger();
    }
}

void WebSocket::take(const FrameReader::Message &message)
{
    if (message.opcode == Opcode::Close)
        return onPeerClose(message.payload);
    if (m_state != State::Open)
        return;
    if (message.opcode == Opcode::Text) {
        Q_EMIT textReceived(message.payload);
    } else if (message.opcode == Opcode::Binary) {
        Q_EMIT binaryReceived(message.payload);
    } else if (message.opcode == Opcode::Ping) {
        m_pong = message.payload;
        m_owesPong = true;
    }
}

/// Not before the kernel takes more: who does not read gets one in the end.
void WebSocket::sendPong()
{
    if (!m_owesPong || m_state != State::Open || m_wire->bytesWaiting() > 0)
        return;
    m_owesPong = false;
    const QByteArray pong = frame(Opcode::Pong, std::exchange(m_pong, {}));
    m_wire->write({&pong, 1});
}

void WebSocket::onPeerClose(const QByteArray &payload)
{
    if (m_state == State::Closing)
        return linger();
    auto code = CloseCode::None;
    if (payload.size() >= 2)
        code = CloseCode(qFromBigEndian<quint16>(payload.constData()));
    const bool wrong = payload.size() == 1 || (payload.size() >= 2 && !isAllowed(code));
    if (wrong)
        return refuse(CloseCode::ProtocolError);
    if (payload.size() > 2 && !QUtf8StringView(payload.constData() + 2, payload.size() - 2).isValidUtf8())
        return refuse(CloseCode::WrongData);
    sendClose(code == CloseCode::None ? CloseCode::Normal : code, {});
    linger();
    Q_EMIT closed(code);
}

/// After what came nothing can be understood: no close frame is awaited.
void WebSocket::refuse(CloseCode code, const QString &reason)
{
    sendClose(code, reason);
    linger();
    Q_EMIT closed(code);
}

void WebSocket::sendClose(CloseCode code, const QString &reason)
{
    const QByteArray bytes = closeFrame(code, reason);
    m_wire->write({&bytes, 1});
    m_patience.start(closeTimeoutMs, this);
}

/// Closing a connection with unread bytes resets it, and the peer might lose the close frame: so the peer closes first,
/// or time runs out.
void WebSocket::linger()
{
    m_state = State::Lingering;
    m_owesPong = false;
    m_reader.dropMessages();
    account();
    if (m_wire->bytesWaiting() == 0)
        m_wire->endWriting();
}

void WebSocket::progressed(qint64 bytes)
{
    m_read += bytes;
    account();
}

void WebSocket::drained()
{
    m_readingTimer.stop();
    if (m_state == State::Lingering)
        return m_wire->endWriting();
    sendPong();
    // After close() only the peer's close frame is awaited.
}

/// Of what waits the peer gets the frame that it has a part of, if that is soon done with; and the reason.
void WebSocket::releaseMemory()
{
    m_wire->dropWaiting();
    if (m_wire->bytesWaiting() > mostLeftWaiting)
        endBroken();
    else if (m_state == State::Open)
        refuse(CloseCode::TryAgainLater, u"the server is short of memory"_s);
    // Otherwise it has been told why it ends, keeps next to nothing any more, and has its time to hear it.
}

void WebSocket::ended()
{
    endBroken();
}

void WebSocket::endBroken()
{
    const bool broken = m_state == State::Open;
    end();
    if (broken)
        Q_EMIT closed(CloseCode::Abnormal);
}

void WebSocket::end()
{
    m_state = State::Ended;
    m_patience.stop();
    m_readingTimer.stop();
    closeAccount();
    m_wire->close();
    m_connection.reset();
    deleteLater();
}

/// What has come meanwhile is read first: on a busy machine the peer may have had no turn, and a reset would take the
/// close frame from it.
void WebSocket::outOfPatience()
{
    for (qsizetype i = 0; i < lastTurns && m_state == State::Lingering && m_wire->bytesWaiting() == 0; ++i)
        if (m_wire->read(qsizetype(turnBytesOfPayload)))
            break;
    if (m_state != State::Ended)
        end();
}

void WebSocket::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_patience.timerId())
        outOfPatience();
    else if (event->timerId() == m_readingTimer.timerId())
        checkReading();
    else
        QObject::timerEvent(event);
}

} // namespace hearth
