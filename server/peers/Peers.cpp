// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include "PeerAddress.h"
#include "PeerRecords.h"

#include <algorithm>

namespace hearth {

using std::chrono::microseconds;

namespace {

/// What accepting and ending a connection costs.
constexpr microseconds workForAConnection {60};

} // namespace

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

} // namespace hearth
