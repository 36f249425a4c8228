// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineSession.h"

#include "FlushQueue.h"
#include "HttpReply.h"
#include "Peers.h"
#include "PollingTransport.h"
#include "WebSocketTransport.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QPointer>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Clients count in whole milliseconds, and from when the handshake reached them: at the end of pingTimeout by their
/// clock the session must be over by this one's.
constexpr std::chrono::milliseconds roundingError {5};

/// Queued beyond this, the transport gets it before the turn is over: what a quick reader is sent in one turn must not
/// count as what it has not read.
constexpr qint64 mostInOneTurn = 256 * 1024;
/// Messages that the queue keeps room for while it is empty.
constexpr qsizetype keptCapacity = 8;

/// Of memory, for a session with nothing to do; measured with 20,000 that poll.
constexpr qint64 sessionSize = 4 * 1024;

const OutgoingMessage &pingMessage()
{
    // Its frames are made when they are first needed, on the thread that needs them.
    static thread_local const OutgoingMessage ping({EnginePacket {EnginePacketType::Ping, {}, false}});
    return ping;
}

} // namespace

class EngineSession::Private : public FlushQueue::Member, public MemoryDebtor
{
public:
    Private(EngineSession &session, const QString &sid, const QHostAddress &peer, std::shared_ptr<const EngineOptions> options,
        FlushQueue &flushes, std::shared_ptr<PeerSession> permit)
        : q(session)
        , sid(sid)
        , peer(peer)
        , options(std::move(options))
        , flushBeyond(std::min(mostInOneTurn, this->options->maxOutgoing))
        , flushes(flushes)
    {
        openAccount(std::move(permit));
        account();
    }

    void carryBy(Transport *carrier);
    void onPacket(const EnginePacket &packet);
    void onCandidatePacket(const EnginePacket &packet);
    void completeUpgrade();
    void dropCandidate(CloseReason reason);
    void flush() override;
    bool isBehind() { return behind && (behind = transport->bytesWaiting() > 0); }
    void checkBacklog();
    void account() { owe(sessionSize + kept + queuedBytes + (polling ? polling->bytesTaking() : 0)); }
    void releaseMemory() override { q.close(CloseReason::MemoryShort); }
    using MemoryDebtor::closeAccount, MemoryDebtor::setGoesFirst;
    void expectPong();
    void restartHeartbeat();

    EngineSession &q;
    const QString sid;
    const QHostAddress peer;
    const std::shared_ptr<const EngineOptions> options;
    const qint64 flushBeyond; ///< queued bytes
    FlushQueue &flushes;
    bool open = true;
    bool backlogReported = false;
    bool behind = false; ///< at the last look the transport had bytes waiting
    Transport *transport = nullptr; ///< a child of the session
    PollingTransport *polling = nullptr; ///< the same, while that is what carries it
    WebSocketTransport *candidate = nullptr; ///< may take over
    bool probed = false; ///< the candidate is proven: polling carries nothing more until the upgrade ends
    QList<OutgoingMessage> queue;
    qint64 queuedBytes = 0;
    qint64 kept = 0; ///< by whoever uses the session
    qint64 largestWaiting = 0; ///< size of the largest message since nothing waited
    QDeadlineTimer pongDue;
    QBasicTimer pingTimer;
    QBasicTimer pongTimer;
    QBasicTimer upgradeTimer;
    std::weak_ptr<void> post;
};

EngineSession::EngineSession(const QString &sid, const QHostAddress &peer, std::shared_ptr<const EngineOptions> options,
    FlushQueue &flushes, std::shared_ptr<PeerSession> permit)
    : d(std::make_unique<Private>(*this, sid, peer, std::move(options), flushes, std::move(permit)))
{
    d->restartHeartbeat();
}

EngineSession::~EngineSession() = default;

QString EngineSession::sid() const
{
    return d->sid;
}

QHostAddress EngineSession::peer() const
{
    return d->peer;
}

bool EngineSession::isOpen() const
{
    return d->open;
}

QByteArray EngineSession::handshake(const QStringList &upgrades) const
{
    return engine::Handshake {d->sid, upgrades, int(d->options->pingInterval.count()), int(d->options->pingTimeout.count()),
        d->options->maxPayload, d->options->serverId}
        .toJson();
}

void EngineSession::send(const OutgoingMessage &message, Urgency urgency)
{
    if (!d->open)
        return;
    if (d->queue.isEmpty() && !d->isBehind())
        d->largestWaiting = 0;
    d->largestWaiting = std::max(d->largestWaiting, message.size());
    d->queue.append(message);
    d->queuedBytes += message.size();
    if (d->queuedBytes > d->flushBeyond)
        d->flush();
    else if (urgency == Urgency::Now)
        d->flushes.add(*d);
    else
        d->flushes.addPatient(*d);
}

void EngineSession::setKept(qint64 bytes)
{
    d->kept = bytes;
    d->account();
}

void EngineSession::setEntered(bool entered)
{
    d->setGoesFirst(!entered);
}

void EngineSession::close(CloseReason reason)
{
    if (!std::exchange(d->open, false))
        return;
    d->pingTimer.stop();
    d->pongTimer.stop();
    d->dropCandidate(reason);
    d->transport->disconnect(this);
    d->transport->close(reason, {d->queue.constData(), size_t(d->queue.size())});
    d->queue = {};
    d->closeAccount();
    FlushQueue::remove(*d);
    Q_EMIT closed(reason);
}

// --- carrying ---

void EngineSession::Private::carryBy(Transport *carrier)
{
    transport = carrier;
    connect(carrier, &Transport::ready, &q, [this] { flush(); });
    connect(carrier, &Transport::packetReceived, &q, [this](const EnginePacket &packet) { onPacket(packet); });
    connect(carrier, &Transport::gone, &q, [this](CloseReason reason) { q.close(reason); });
}

void EngineSession::Private::flush()
{
    if (!open || queue.isEmpty())
        return;
    if (probed || !transport->isReady()) {
        account();
        return checkBacklog();
    }
    QList<OutgoingMessage> messages = std::exchange(queue, {});
    queuedBytes = 0;
    account();
    transport->write({messages.constData(), size_t(messages.size())});
    if (queue.isEmpty() && messages.capacity() <= keptCapacity) {
        messages.clear();
        queue = std::move(messages);
    }
    checkBacklog();
}

void EngineSession::Private::checkBacklog()
{
    const qint64 waiting = transport->bytesWaiting();
    behind = waiting > 0;
    // One large message is not slowness: a room's latest messages can be more than maxOutgoing, and whoever joins it
    // must be able to fetch them.
    if (queuedBytes + waiting - largestWaiting <= options->maxOutgoing || std::exchange(backlogReported, true))
        return;
    QMetaObject::invokeMethod(&q, [this] { q.close(CloseReason::TooSlow); }, Qt::QueuedConnection);
}

void EngineSession::Private::onPacket(const EnginePacket &packet)
{
    if (!open)
        return;
    switch (packet.type) {
    case EnginePacketType::Message:
        if (packet.binary && !options->takesBinary)
            return q.close(CloseReason::BinaryRefused);
        Q_EMIT q.messageReceived(packet);
        return;
    case EnginePacketType::Pong:
        if (pongTimer.isActive())
            restartHeartbeat();
        return;
    case EnginePacketType::Close: return q.close(CloseReason::ClientClosed);
    case EnginePacketType::Open:
    case EnginePacketType::Ping: // only the server pings since revision 4
    case EnginePacketType::Upgrade:
    case EnginePacketType::Noop: return q.close(CloseReason::ProtocolError);
    }
}

PollingTransport *EngineSession::startPolling()
{
    d->polling = new PollingTransport(*d->options, this);
    d->carryBy(d->polling);
    connect(d->polling, &PollingTransport::taken, this, [this] { d->account(); });
    return d->polling;
}

void EngineSession::startWebSocket(WebSocketTransport *transport)
{
    transport->setParent(this);
    d->carryBy(transport);
}

PollingTransport *EngineSession::polling() const
{
    return d->open ? d->polling : nullptr;
}

void EngineSession::poll(const HttpReply &reply)
{
    d->polling->poll(reply);
    if (d->open && d->probed)
        d->polling->release();
}

void EngineSession::post(const QByteArray &body, const HttpReply &reply, const std::shared_ptr<PeerConnection> &connection)
{
    d->polling->post(body, reply, connection);
    d->account();
}

std::shared_ptr<void> EngineSession::beginPost()
{
    const auto post = std::make_shared<int>();
    d->post = post;
    return post;
}

bool EngineSession::isPosting() const
{
    return !d->post.expired() || (d->polling && d->polling->isTaking());
}

// --- heartbeat ---

void EngineSession::Private::restartHeartbeat()
{
    pongTimer.stop();
    // Both ends are counted from now: what the first timer is late by must not be added to the second.
    pongDue = QDeadlineTimer(options->pingInterval + options->pingTimeout - roundingError, Qt::PreciseTimer);
    pingTimer.start(int(options->pingInterval.count()), Qt::PreciseTimer, &q);
}

void EngineSession::Private::expectPong()
{
    pingTimer.stop();
    pongTimer.start(int(pongDue.remainingTime()), Qt::PreciseTimer, &q);
    q.send(pingMessage());
}

bool EngineSession::endIfOverdue()
{
    if (d->pongDue.hasExpired())
        close(CloseReason::PingTimeout);
    return !d->open;
}

void EngineSession::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->pingTimer.timerId())
        d->expectPong();
    else if (event->timerId() == d->pongTimer.timerId())
        close(CloseReason::PingTimeout);
    else if (event->timerId() == d->upgradeTimer.timerId())
        d->dropCandidate(CloseReason::ProtocolError);
    else
        QObject::timerEvent(event);
}

// --- upgrade ---

bool EngineSession::canProbe() const
{
    return polling() && !d->candidate;
}

void EngineSession::probe(WebSocketTransport *candidate)
{
    candidate->setParent(this);
    d->candidate = candidate;
    d->upgradeTimer.start(int(d->options->upgradeTimeout.count()), this);
    connect(candidate, &Transport::packetReceived, this, [this](const EnginePacket &packet) { d->onCandidatePacket(packet); });
    connect(candidate, &Transport::gone, this, [this](CloseReason reason) { d->dropCandidate(reason); });
}

void EngineSession::Private::onCandidatePacket(const EnginePacket &packet)
{
    if (packet.type == EnginePacketType::Ping && packet.data == "probe" && !probed) {
        probed = true;
        const OutgoingMessage pong({EnginePacket {EnginePacketType::Pong, "probe", false}});
        candidate->write({&pong, 1});
        polling->release();
    } else if (packet.type == EnginePacketType::Upgrade && probed && !polling->isTaking()) { // else it would overtake
        completeUpgrade();
    } else {
        dropCandidate(CloseReason::ProtocolError);
    }
}

void EngineSession::Private::completeUpgrade()
{
    upgradeTimer.stop();
    probed = false;
    PollingTransport *old = std::exchange(polling, nullptr);
    old->disconnect(&q);
    old->release();
    old->deleteLater();
    candidate->disconnect(&q);
    carryBy(std::exchange(candidate, nullptr));
    flush();
}

void EngineSession::Private::dropCandidate(CloseReason reason)
{
    if (!candidate)
        return;
    upgradeTimer.stop();
    probed = false;
    candidate->disconnect(&q);
    candidate->close(reason, {});
    std::exchange(candidate, nullptr)->deleteLater();
    flush();
}

} // namespace hearth
