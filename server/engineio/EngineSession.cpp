// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineSession.h"

#include "FlushQueue.h"
#include "Heartbeat.h"
#include "HttpReply.h"
#include "LastPolls.h"
#include "OutgoingQueue.h"
#include "Peers.h"
#include "PollingTransport.h"
#include "UpgradeProbe.h"
#include "WebSocketTransport.h"

#include <QTimerEvent>

#include <algorithm>

namespace hearth {

namespace {

/// Queued beyond this, the transport gets it before the turn is over: what a quick reader is sent in one turn must not
/// count as what it has not read.
constexpr qint64 mostInOneTurn = 256 * 1024;

/// Of memory, for a session with nothing to do; measured with 20,000 that poll.
constexpr qint64 sessionSize = 4 * 1024;

} // namespace

class EngineSession::Private : public FlushQueue::Member, public MemoryDebtor
{
public:
    Private(EngineSession &session, const QString &sid, SessionOpener opener, std::shared_ptr<const EngineOptions> options,
        FlushQueue &flushes, std::shared_ptr<PeerSession> permit)
        : q(session)
        , sid(sid)
        , opener(std::move(opener))
        , options(std::move(options))
        , flushBeyond(std::min(mostInOneTurn, this->options->maxOutgoing))
        , flushes(flushes)
    {
        openAccount(std::move(permit));
        account();
    }

    void carryBy(Transport *carrier);
    void onPacket(const EnginePacket &packet);
    bool isUpgrading() const { return upgrade && upgrade->isProven(); }
    void completeUpgrade();
    void dropUpgrade(CloseReason reason);
    void flush() override;
    bool isBehind() { return behind && (behind = transport->bytesWaiting() > 0); }
    void checkBacklog();
    void account() { owe(sessionSize + kept + queue.bytes() + (polling ? polling->bytesTaking() : 0)); }
    void releaseMemory() override { q.close(CloseReason::MemoryShort); }
    using MemoryDebtor::closeAccount, MemoryDebtor::permit, MemoryDebtor::setGoesFirst;

    EngineSession &q;
    const QString sid;
    const SessionOpener opener;
    const std::shared_ptr<const EngineOptions> options;
    const qint64 flushBeyond; ///< queued bytes
    FlushQueue &flushes;
    bool open = true;
    bool backlogReported = false;
    bool behind = false; ///< at the last look the transport had bytes waiting
    Transport *transport = nullptr; ///< a child of the session
    PollingTransport *polling = nullptr; ///< the same, while that is what carries it
    std::unique_ptr<UpgradeProbe> upgrade; ///< while a WebSocket may take over
    OutgoingQueue queue;
    qint64 kept = 0; ///< by whoever uses the session
    qint64 largestWaiting = 0; ///< size of the largest message since nothing waited
    Heartbeat heartbeat;
    std::weak_ptr<void> post;
};

EngineSession::EngineSession(const QString &sid, SessionOpener opener, std::shared_ptr<const EngineOptions> options,
    FlushQueue &flushes, std::shared_ptr<PeerSession> permit)
    : d(std::make_unique<Private>(*this, sid, std::move(opener), std::move(options), flushes, std::move(permit)))
{
    d->heartbeat.restart(*d->options, *this);
}

EngineSession::~EngineSession() = default;

QString EngineSession::sid() const
{
    return d->sid;
}

const SessionOpener &EngineSession::opener() const
{
    return d->opener;
}

bool EngineSession::isOpen() const
{
    return d->open;
}

void EngineSession::send(const OutgoingMessage &message, Urgency urgency)
{
    if (!d->open)
        return;
    if (d->queue.isEmpty() && !d->isBehind())
        d->largestWaiting = 0;
    d->largestWaiting = std::max(d->largestWaiting, message.size());
    d->queue.append(message);
    if (d->queue.bytes() > d->flushBeyond)
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
    d->heartbeat.stop();
    d->dropUpgrade(reason);
    d->transport->disconnect(this);
    d->transport->close(reason, d->queue.all());
    d->queue.clear();
    if (d->polling && d->polling->bytesLeft() > 0)
        Q_EMIT leaves(std::make_shared<LastPolls>(std::exchange(d->polling, nullptr), d->permit(), d->options->leavingPatience));
    d->closeAccount();
    FlushQueue::remove(*d);
    Q_EMIT closed(reason);
}

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
    if (isUpgrading() || !transport->isReady()) {
        account();
        return checkBacklog();
    }
    QList<OutgoingMessage> messages = queue.take();
    account();
    const qsizetype taken = transport->write({messages.constData(), size_t(messages.size())});
    if (open)
        queue.putBack(std::move(messages), taken);
    if (queue.bytes() > 0)
        account();
    checkBacklog();
}

void EngineSession::Private::checkBacklog()
{
    const qint64 waiting = transport->bytesWaiting();
    behind = waiting > 0;
    // One large message is not slowness: a room's latest messages can be more than maxOutgoing, and whoever joins it
    // must be able to fetch them.
    if (queue.bytes() + waiting - largestWaiting <= options->maxOutgoing || std::exchange(backlogReported, true))
        return;
    QMetaObject::invokeMethod(&q, [this] { q.close(CloseReason::TooSlow); }, Qt::QueuedConnection);
}

void EngineSession::Private::onPacket(const EnginePacket &packet)
{
    if (!open || backlogReported) // it ends for what it does not read: whatever it asks for now would come on top of that
        return;
    switch (packet.type) {
    case EnginePacketType::Message:
        if (packet.binary && !options->takesBinary)
            return q.close(CloseReason::BinaryRefused);
        Q_EMIT q.messageReceived(packet);
        return;
    case EnginePacketType::Pong:
        if (heartbeat.isPongExpected())
            heartbeat.restart(*options, q);
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
    if (d->open && d->isUpgrading())
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

bool EngineSession::endIfOverdue()
{
    if (d->heartbeat.isOver())
        close(CloseReason::PingTimeout);
    return !d->open;
}

void EngineSession::timerEvent(QTimerEvent *event)
{
    if (d->heartbeat.isPingDue(event->timerId())) {
        d->heartbeat.expectPong(*this);
        send(Heartbeat::ping());
    } else if (d->heartbeat.isPongLate(event->timerId())) {
        close(CloseReason::PingTimeout);
    } else {
        QObject::timerEvent(event);
    }
}

bool EngineSession::canProbe() const
{
    return polling() && !d->upgrade;
}

void EngineSession::probe(WebSocketTransport *candidate)
{
    d->upgrade = std::make_unique<UpgradeProbe>(candidate, *d->polling, d->options->upgradeTimeout);
    connect(d->upgrade.get(), &UpgradeProbe::succeeded, this, [this] { d->completeUpgrade(); });
    connect(d->upgrade.get(), &UpgradeProbe::failed, this, [this](CloseReason reason) { d->dropUpgrade(reason); });
}

void EngineSession::Private::completeUpgrade()
{
    PollingTransport *old = std::exchange(polling, nullptr);
    old->disconnect(&q);
    old->release();
    old->deleteLater();
    UpgradeProbe *done = upgrade.release(); // it is the one that called
    done->deleteLater();
    carryBy(done->take(&q));
    flush();
}

void EngineSession::Private::dropUpgrade(CloseReason reason)
{
    UpgradeProbe *dropped = upgrade.release(); // it may be the one that called
    if (!dropped)
        return;
    dropped->disconnect(&q);
    dropped->drop(reason);
    dropped->deleteLater();
    flush();
}

} // namespace hearth
