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

bool isForgotten(const Peer &peer, microseconds now)
{
    return peer.used.forgottenAt <= now && peer.connecting.forgottenAt <= now;
}

} // namespace

struct PeerConnection::All
{
    explicit All(const TurnOptions &options)
        : turns(options)
    {
    }

    void tidy();

    Turns turns;
    int connections = 0;
    QHash<QHostAddress, std::shared_ptr<Peer>> byAddress;
    qsizetype tidyAt = firstTidying;
};

void PeerConnection::All::tidy()
{
    if (byAddress.size() < tidyAt)
        return;
    byAddress.removeIf([now = turns.now()](const auto &entry) {
        const Peer &peer = *entry.value();
        return peer.connections == 0 && isForgotten(peer, now);
    });
    tidyAt = std::max(firstTidying, 2 * byAddress.size());
}

PeerConnection::PeerConnection(std::shared_ptr<All> all, Peer &peer)
    : m_all(std::move(all))
    , m_peer(&peer)
{
    ++m_peer->connections;
    ++m_all->connections;
}

PeerConnection::~PeerConnection()
{
    --m_all->connections;
    if (--m_peer->connections == 0 && isForgotten(*m_peer, m_all->turns.now()))
        m_all->byAddress.remove(m_peer->address);
}

Turns &PeerConnection::turns()
{
    return m_all->turns;
}

Peers::Peers(const PeerLimits &limits)
    : m_limits(limits)
    , m_all(std::make_shared<PeerConnection::All>(limits.turns))
{
}

Peers::~Peers() = default;

std::shared_ptr<PeerConnection> Peers::admit(const QHostAddress &address)
{
    if (connections() >= m_limits.maxConnections)
        return nullptr;
    m_all->tidy();
    const QHostAddress counted = countedAddress(address);
    std::shared_ptr<Peer> &peer = m_all->byAddress[counted];
    if (!peer)
        peer = std::make_shared<Peer>(Peer {{}, counted});
    if (m_limits.maxConnectionsPerAddress > 0 && peer->connections >= m_limits.maxConnectionsPerAddress)
        return nullptr;
    if (m_limits.connectionBurst > 0) {
        microseconds &usedUp = peer->connecting.forgottenAt;
        const microseconds now = m_all->turns.now();
        if (usedUp - now > (m_limits.connectionBurst - 1) * m_limits.connectionEvery)
            return nullptr;
        usedUp = std::max(usedUp, now) + m_limits.connectionEvery;
    }
    auto connection = std::shared_ptr<PeerConnection>(new PeerConnection(m_all, *peer));
    m_all->turns.charge(*connection, workForAConnection);
    return connection;
}

int Peers::connections() const
{
    return m_all->connections;
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
