// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Turns.h"

#include <QHash>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace hearth {

struct PeerLimits
{
    int maxConnections = 20'000;
    int maxConnectionsPerAddress = 500; ///< 0: no limit. IPv6 is counted by its /64
    /// New connections of one address: all that it may have at once, then two hundred a second. 0 at once: no limit.
    int connectionBurst = 600;
    std::chrono::microseconds connectionEvery {5'000};
    TurnOptions turns;
};

/// Everything that comes from one address.
struct Peer : PeerTurns
{
    QHostAddress address; ///< as countedAddress() has it
    int connections = 0;
    UsedTime connecting; ///< of its burst
};

/// One connection's account with the server: the place that it takes, and what it has used. Goes along with whatever
/// the connection turns into, and gives the place back with its last copy. Server thread only.
class PeerConnection
{
public:
    ~PeerConnection();
    Q_DISABLE_COPY_MOVE(PeerConnection)

    Peer &peer() { return *m_peer; }
    const Peer &peer() const { return *m_peer; }
    /// That this connection takes with all the others of its Peers.
    Turns &turns();

    UsedTime used;
    /// Since when it has had more to do than its share allows; whoever reads it empty resets this.
    std::optional<std::chrono::microseconds> overSince;

private:
    friend class Peers;
    struct All;
    PeerConnection(std::shared_ptr<All> all, Peer &peer);

    const std::shared_ptr<All> m_all;
    Peer *m_peer;
};

/// Who is connected, in all and from each address. What an address has used is remembered when its last connection is
/// gone, for as long as it counts. Lives on the server thread.
class Peers
{
public:
    explicit Peers(const PeerLimits &limits);
    ~Peers();

    /// Null when it would be one too many, or comes too soon after others of its address. May outlive this object.
    std::shared_ptr<PeerConnection> admit(const QHostAddress &address);
    int connections() const;
    int connectionsOf(const QHostAddress &address) const;
    int addresses() const; ///< that are remembered

private:
    const PeerLimits m_limits;
    std::shared_ptr<PeerConnection::All> m_all;
};

} // namespace hearth
