// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include "PeerAddress.h"

#include <algorithm>

namespace hearth {

using std::chrono::microseconds;

namespace {

/// At so many addresses those that no longer count are looked for; the double of what is left is the next time.
constexpr qsizetype firstTidying = 1024;
/// What accepting and ending a connection costs.
constexpr microseconds workForAConnection {60};

} // namespace

struct PeerPermit::All
{
    All(const PeerLimits &limits, Turns::Now now)
        : limits(limits)
        , turns(limits.turns, std::move(now))
        , memory(limits.memory)
    {
    }

    Peer &peer(const QHostAddress &address);
    void tidy();
    bool isForgotten(const Peer &peer) const
    {
        const microseconds now = turns.now();
        return peer.connections == 0 && peer.sessions == 0 && peer.used.forgottenAt <= now && peer.connecting.forgottenAt <= now;
    }

    const PeerLimits limits;
    Turns turns;
    MemoryBudget memory;
    int connections = 0;
    int sessions = 0;
    QHash<QHostAddress, std::shared_ptr<Peer>> byAddress;
    qsizetype tidyAt = firstTidying;
};

Peer &PeerPermit::All::peer(const QHostAddress &address)
{
    std::shared_ptr<Peer> &peer = byAddress[address];
    if (!peer) {
        peer = std::make_shared<Peer>();
        peer->address = address;
    }
    return *peer;
}

void PeerPermit::All::tidy()
{
    if (byAddress.size() < tidyAt)
        return;
    byAddress.removeIf([this](const auto &entry) { return isForgotten(*entry.value()); });
    tidyAt = std::max(firstTidying, 2 * byAddress.size());
}

PeerPermit::PeerPermit(std::shared_ptr<All> all, Peer &peer)
    : m_all(std::move(all))
    , m_peer(&peer)
{
}

PeerPermit::~PeerPermit()
{
    if (m_all->isForgotten(*m_peer))
        m_all->byAddress.remove(QHostAddress(m_peer->address));
}

MemoryBudget &PeerPermit::memory()
{
    return m_all->memory;
}

const ReadingPace &PeerPermit::readingPace() const
{
    return m_all->limits.reading;
}

PeerSession::PeerSession(std::shared_ptr<All> all, Peer &peer)
    : PeerPermit(std::move(all), peer)
{
    ++m_peer->sessions;
    ++m_all->sessions;
}

PeerSession::~PeerSession()
{
    --m_peer->sessions;
    --m_all->sessions;
}

PeerConnection::PeerConnection(std::shared_ptr<All> all, Peer &peer)
    : PeerPermit(std::move(all), peer)
{
    ++m_peer->connections;
    ++m_all->connections;
}

PeerConnection::~PeerConnection()
{
    --m_peer->connections;
    --m_all->connections;
}

std::shared_ptr<PeerSession> PeerConnection::openSession(bool *isFull)
{
    const PeerLimits &limits = m_all->limits;
    const bool full = m_all->sessions >= limits.maxSessions;
    if (isFull)
        *isFull = full;
    if (full || (limits.maxSessionsPerAddress > 0 && m_peer->sessions >= limits.maxSessionsPerAddress))
        return nullptr;
    return std::shared_ptr<PeerSession>(new PeerSession(m_all, *m_peer));
}

std::shared_ptr<PeerConnection> PeerConnection::onBehalfOf(const QHostAddress &client)
{
    m_all->tidy();
    Peer &peer = m_all->peer(countedAddress(client));
    if (m_all->limits.maxConnectionsPerAddress > 0 && peer.connections >= m_all->limits.maxConnectionsPerAddress)
        return nullptr;
    return std::shared_ptr<PeerConnection>(new PeerConnection(m_all, peer));
}

/// One that is being handled, of a connection that is there until it is over.
struct PeerConnection::Request
{
    explicit Request(std::shared_ptr<PeerConnection> of)
        : of(std::move(of))
    {
        ++this->of->peer().requests;
    }
    ~Request()
    {
        auto &parked = of->peer().parked;
        --of->peer().requests;
        if (parked.empty())
            return;
        const auto [taker, connection] = std::move(parked.front());
        parked.pop_front();
        taker->m_parkedAt = nullptr;
        of->turns().request(*taker, connection);
    }
    Q_DISABLE_COPY_MOVE(Request)

    const std::shared_ptr<PeerConnection> of;
};

std::shared_ptr<void> PeerConnection::beginRequest(TurnTaker &taker, const std::shared_ptr<PeerConnection> &self)
{
    const int most = m_all->limits.maxRequestsPerAddress;
    if (most == 0 || m_peer->requests < most)
        return std::make_shared<Request>(self);
    if (!taker.m_parkedAt) {
        taker.m_parkedAt = m_peer;
        m_peer->parked.emplace_back(&taker, self);
    }
    return nullptr;
}

void Peer::forget(TurnTaker &taker)
{
    const auto found = std::find_if(parked.begin(), parked.end(), [&taker](const auto &one) { return one.first == &taker; });
    if (found == parked.end())
        return;
    const auto connection = std::move(found->second); // the last of this address, perhaps, and then this ends with it
    parked.erase(found);
}

Turns &PeerConnection::turns()
{
    return m_all->turns;
}

Peers::Peers(const PeerLimits &limits, Turns::Now now)
    : m_limits(limits)
    , m_all(std::make_shared<PeerPermit::All>(limits, std::move(now)))
{
}

Peers::~Peers() = default;

std::shared_ptr<PeerConnection> Peers::admit(const QHostAddress &address, bool isProxy)
{
    if (connections() >= m_limits.maxConnections)
        return nullptr;
    m_all->tidy();
    Peer &peer = m_all->peer(countedAddress(address));
    if (!isProxy && m_limits.maxConnectionsPerAddress > 0 && peer.connections >= m_limits.maxConnectionsPerAddress)
        return nullptr;
    if (!isProxy && m_limits.connections.burst > 0) {
        microseconds &usedUp = peer.connecting.forgottenAt;
        const microseconds now = m_all->turns.now();
        if (usedUp - now > (m_limits.connections.burst - 1) * m_limits.connections.every)
            return nullptr;
        usedUp = std::max(usedUp, now) + m_limits.connections.every;
    }
    auto connection = std::shared_ptr<PeerConnection>(new PeerConnection(m_all, peer));
    m_all->turns.charge(*connection, workForAConnection);
    return connection;
}

int Peers::connections() const
{
    return m_all->connections;
}

int Peers::sessions() const
{
    return m_all->sessions;
}

const MemoryBudget &Peers::memory() const
{
    return m_all->memory;
}

int Peers::addresses() const
{
    return int(m_all->byAddress.size());
}

int Peers::connectionsOf(const QHostAddress &address) const
{
    const auto peer = m_all->byAddress.constFind(countedAddress(address));
    return peer == m_all->byAddress.cend() ? 0 : (*peer)->connections;
}

} // namespace hearth
