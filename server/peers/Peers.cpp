// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include "PeerAddress.h"

#include <algorithm>

namespace hearth {

namespace {

/// At so many addresses those that no longer count are looked for; the double of what is left is the next time.
constexpr qsizetype firstTidying = 1024;

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
        return peer.connections == 0 && peer.used.forgottenAt <= now;
    });
    tidyAt = std::max(firstTidying, 2 * byAddress.size());
}

PeerConnection::PeerConnection(std::shared_ptr<All> all, const QHostAddress &address)
    : m_all(std::move(all))
{
    std::shared_ptr<Peer> &peer = m_all->byAddress[address];
    if (!peer)
        peer = std::make_shared<Peer>(Peer {{}, address});
    m_peer = peer.get();
    ++m_peer->connections;
    ++m_all->connections;
}

PeerConnection::~PeerConnection()
{
    --m_all->connections;
    if (--m_peer->connections == 0 && m_peer->used.forgottenAt <= m_all->turns.now())
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
    const bool full = connections() >= m_limits.maxConnections
        || (m_limits.maxConnectionsPerAddress > 0 && connectionsOf(address) >= m_limits.maxConnectionsPerAddress);
    if (full)
        return nullptr;
    m_all->tidy();
    return std::shared_ptr<PeerConnection>(new PeerConnection(m_all, countedAddress(address)));
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
