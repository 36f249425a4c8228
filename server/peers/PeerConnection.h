// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerLimits.h"

#include <QHostAddress>

#include <map>
#include <memory>
#include <optional>

namespace hearth {

class PeerConnection;

/// What is on its way for an address, and who waits until it is less.
struct PeerLoad
{
    int count = 0;
    /// By what the connection has used, least first.
    std::multimap<std::chrono::microseconds, std::pair<TurnTaker *, std::shared_ptr<PeerConnection>>> parked;

    void forget(TurnTaker &taker);
};

/// Everything that comes from one address.
struct Peer : PeerTurns, PeerMemory
{
    QHostAddress address; ///< as countedAddress() has it
    int connections = 0;
    UsedTime connecting; ///< of its burst
    int sessions = 0;
    PeerLoad requests; ///< being handled
    PeerLoad errands; ///< for these, and for what came in packets, which waits for them
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
    struct All; ///< of all peers (PeerRecords.h)
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
class PeerConnection : public PeerPermit, public Payer
{
public:
    ~PeerConnection() override;

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
    /// Asked in a turn, before packets are read: whether so many errands are on their way for this address that it has to
    /// wait. If so the taker has its turn again when there are fewer.
    bool hasToWait(TurnTaker &taker, const std::shared_ptr<PeerConnection> &self);

    void pay(std::chrono::microseconds work) override;
    void errandBegan() override;
    void errandEnded() override;

    UsedTime used;
    /// Since when it has had more to do than its share allows; whoever reads it empty resets this.
    std::optional<std::chrono::microseconds> overSince;

private:
    friend class Peers;
    friend class Turns;
    friend class TurnTaker;
    struct Request;
    bool isTooMuch(const PeerLoad &load) const;
    bool hasToWait(PeerLoad &load, TurnTaker &taker, const std::shared_ptr<PeerConnection> &self);
    /// One that was parked, if it is less; the same is done after its turn, for it may have asked for nothing.
    void letOneGoOn(PeerLoad &load);
    PeerConnection(std::shared_ptr<All> all, Peer &peer);
};

} // namespace hearth
