// SPDX-License-Identifier: GPL-3.0-or-later
#include "PollingTransport.h"

#include "EngineErrors.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of packets, that a GET takes at once: a Python client (python-engineio, `Payload.max_decode_packets` in engineio/payload.py)
/// ends the session where a body has more.
constexpr qsizetype mostInOneBody = 16;

/// Of a body, in one turn: as much as of a WebSocket.
constexpr qsizetype turnBytes = 2048;

HttpResponse textResponse(const QByteArray &body)
{
    return {200, body, "text/plain; charset=UTF-8", {{"Cache-Control", "no-store"}}};
}

} // namespace

PollingTransport::PollingTransport(const EngineOptions &options, QObject *parent)
    : Transport(parent)
    , m_options(options)
{
}

void PollingTransport::poll(const HttpReply &reply)
{
    if (m_waiting.isWaiting())
        return fail(reply, u"Another GET of this session is waiting"_s);
    if (!m_open && m_rest.isEmpty())
        return reply.send(engineErrorResponse(EngineError::UnknownSid));
    m_waiting = reply;
    if (!m_open)
        return sayRest();
    m_waiting.onAbandoned(this, [this] {
        if (std::exchange(m_open, false))
            Q_EMIT gone(CloseReason::TransportGone);
    });
    Q_EMIT ready();
}

void PollingTransport::post(const QByteArray &body, const HttpReply &reply, const std::shared_ptr<PeerConnection> &connection)
{
    if (body.size() > m_options.maxPayload)
        return fail(reply, u"The body is larger than maxPayload"_s);
    if (!QUtf8StringView(body).isValidUtf8())
        return fail(reply, u"The body is not UTF-8"_s);
    if (const auto whole = engine::checkPayload(body); !whole)
        return fail(reply, whole.error().message);
    const bool isBinary = body.startsWith('b')
        || body.contains("\x1e"
                         "b");
    if (isBinary && !m_options.takesBinary)
        return fail(reply, u"This server takes no binary messages"_s, CloseReason::BinaryRefused);
    m_posted = Posted {engine::PayloadReader(body), reply, connection};
    takeTurn(); // its first is the request's own
}

void PollingTransport::takeTurn()
{
    if (!m_posted)
        return;
    const auto connection = m_posted->connection;
    if (connection && connection->hasToWait(*this, connection))
        return;
    const qsizetype enough = m_posted->packets.position() + turnBytes;
    // Any of them may end the session, and this with it.
    while (m_posted && !m_posted->packets.atEnd() && (!connection || m_posted->packets.position() < enough)) {
        const auto packet = m_posted->packets.next();
        Q_EMIT packetReceived(*packet);
    }
    if (!m_posted)
        return;
    if (m_posted->packets.atEnd())
        return finishPost();
    connection->overSince.reset(); // a body has an end, and its client waits for it
    connection->turns().request(*this, connection);
}

void PollingTransport::refuseTurns()
{
    if (m_open)
        Q_EMIT gone(CloseReason::ProtocolError);
}

void PollingTransport::finishPost()
{
    const auto posted = std::exchange(m_posted, std::nullopt);
    if (!posted)
        return;
    posted->reply.send(textResponse("ok"));
    Q_EMIT taken();
}

void PollingTransport::fail(const HttpReply &reply, const QString &message, CloseReason reason)
{
    reply.send(engineErrorResponse(EngineError::BadRequest, message));
    if (m_open)
        Q_EMIT gone(reason);
}

void PollingTransport::release()
{
    if (m_waiting.isWaiting())
        answer({EnginePacket {EnginePacketType::Noop, {}, false}});
}

bool PollingTransport::isReady() const
{
    return m_open && m_waiting.isWaiting();
}

/// A message goes whole: only one that is larger by itself makes a larger body.
qsizetype PollingTransport::write(std::span<const OutgoingMessage> messages)
{
    QList<EnginePacket> packets = messages.front().packets();
    qsizetype taken = 1;
    for (const OutgoingMessage &message : messages.subspan(1)) {
        if (packets.size() + message.packets().size() > mostInOneBody)
            break;
        packets += message.packets();
        ++taken;
    }
    answer(packets);
    return taken;
}

void PollingTransport::close(CloseReason reason, std::span<const OutgoingMessage> rest)
{
    if (m_posted && reason == CloseReason::TooLarge)
        std::exchange(m_posted, std::nullopt)->reply.send(engineErrorResponse(EngineError::BadRequest, u"A packet is too large"_s));
    finishPost();
    if (!std::exchange(m_open, false))
        return;
    if (reason == CloseReason::ClientClosed)
        return m_waiting.isWaiting() ? release() : void();
    if (reason == CloseReason::ServerClosed)
        m_rest = {rest.begin(), rest.end()};
    if (m_rest.isEmpty() && !m_waiting.isWaiting())
        return;
    m_rest.append(OutgoingMessage({EnginePacket {EnginePacketType::Close, {}, false}}));
    if (m_waiting.isWaiting())
        sayRest();
}

void PollingTransport::sayRest()
{
    m_rest.remove(0, write({m_rest.constData(), size_t(m_rest.size())}));
}

qint64 PollingTransport::bytesLeft() const
{
    return std::accumulate(
        m_rest.begin(), m_rest.end(), qint64(0), [](qint64 bytes, const OutgoingMessage &left) { return bytes + left.size(); });
}

void PollingTransport::answer(const QList<EnginePacket> &packets)
{
    std::exchange(m_waiting, {}).send(textResponse(engine::encodePayload(packets)));
}

} // namespace hearth
