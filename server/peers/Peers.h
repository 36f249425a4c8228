// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryBudget.h"
#include "Turns.h"
#include "core/RateLimiter.h"

#include <QHash>
#include <QHostAddress>

#include <deque>
#include <memory>
#include <optional>

namespace hearth {

/// What a peer must read of what waits for it, to be waited for.
struct ReadingPace
{
    qint64 bytes = 16 * 1024; ///< or all of it
    std::chrono::milliseconds every {30'000};
};

struct PeerLimits
{
    int maxConnections = 20'000;
    int maxConnectionsPerAddress = 500; ///< 0: no limit. IPv6 is counted by its /64
    /// New connections of one address: all that it may have at once, then two hundred a second. A burst of 0: no limit.
    RateLimit connections {600, std::chrono::microseconds(5'000)};
    /// Requests of one address that are being handled (looked up, hashed, stored) at the same time; further ones wait. 0:
    /// no limit.
    int maxRequestsPerAddress = 16;
    int maxSessions = 20'000; ///< that a connection can open and leave behind
    int maxSessionsPerAddress = 500; ///< the same; 0: no limit
    TurnOptions turns;
    MemoryOptions memory;
    ReadingPace reading;
};

class PeerConnection;

/// Everything that comes from one address.
struct Peer : PeerTurns, PeerMemory
{
    QHostAddress address; ///< as countedAddress() has it
    int connections = 0;
    UsedTime connecting; ///< of its burst
    int sessions = 0;
    int requests = 0; ///< being handled
    std::deque<std::pair<TurnTaker *, std::shared_ptr<PeerConnection>>> parked; ///< until one of them is over

    void forget(TurnTaker &taker); ///< of those that are parked
};

/// A permit to be here, counted for whoever has it until its last copy is gone. Server thread only.
class PeerPermit
{
public:
    Q_DISABLE_COPY_MOVE(PeerPermit)

    Peer &peer() { return *m_peer; }
    const Peer &peer() const { return *m_peer; }
    /// Of all.
    MemoryBudget &memory();
    const ReadingPace &readingPace() const;

protected:
    friend class Peers;
    struct All;
    PeerPermit(std::shared_ptr<All> all, Peer &peer);
    ~PeerPermit();

    const std::shared_ptr<All> m_all;
    Peer *const m_peer;
};

/// One session's, which it has whether it is connected or not.
class PeerSession : public PeerPermit
{
public:
    ~PeerSession();

private:
    friend class PeerConnection;
    PeerSession(std::shared_ptr<All> all, Peer &peer);
};

/// One connection's account with the server: its permit, and what it has used. Goes along with whatever
/// the connection turns into. Server thread only.
class PeerConnection : public PeerPermit
{
public:
    ~PeerConnection();

    /// That this connection takes with all the others of its Peers.
    Turns &turns();
    /// An account for whoever calls through this connection, which is a proxy's: everything is counted for them then as if
    /// the connection were theirs. Null when they have as many connections as an address may.
    std::shared_ptr<PeerConnection> onBehalfOf(const QHostAddress &client);
    /// A permit for a session that this connection opens; null when it would be one too many, of this address or (`isFull`)
    /// of all.
    std::shared_ptr<PeerSession> openSession(bool *isFull = nullptr);

    /// For a request that is being handled; it is over when what is returned is released. Null when so many of this address are
    /// that it has to wait: then the taker has its turn again when one of them is over.
    std::shared_ptr<void> beginRequest(TurnTaker &taker, const std::shared_ptr<PeerConnection> &self);

    UsedTime used;
    /// Since when it has had more to do than its share allows; whoever reads it empty resets this.
    std::optional<std::chrono::microseconds> overSince;

private:
    friend class Peers;
    struct Request;
    PeerConnection(std::shared_ptr<All> all, Peer &peer);
};

/// Who is connected, in all and from each address, and what is held for them. What an address has used is remembered
/// when its last connection is gone, for as long as it counts. Lives on the server thread.
class Peers
{
public:
    /// `now`: the time that turns are charged by; left out, the steady clock.
    explicit Peers(const PeerLimits &limits, Turns::Now now = {});
    ~Peers();

    /// Null when it would be one too many, or comes too soon after others of its address. May outlive this object.
    /// One from a proxy (`isProxy`) brings everybody, so it is no reason to refuse it that there are many.
    std::shared_ptr<PeerConnection> admit(const QHostAddress &address, bool isProxy = false);
    int connections() const;
    int connectionsOf(const QHostAddress &address) const;
    int sessions() const;
    int addresses() const; ///< that are remembered
    const MemoryBudget &memory() const;

private:
    const PeerLimits m_limits;
    std::shared_ptr<PeerPermit::All> m_all;
};

} // namespace hearth
