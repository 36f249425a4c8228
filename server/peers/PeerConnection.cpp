// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerConnection.h"

#include "PeerAddress.h"
#include "PeerRecords.h"

#include <algorithm>

namespace hearth {

using std::chrono::microseconds;

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
        ++this->of->peer().requests.count;
    }
    ~Request()
    {
        --of->peer().requests.count;
        of->letOneGoOn(of->peer().requests);
    }
    Q_DISABLE_COPY_MOVE(Request)

    const std::shared_ptr<PeerConnection> of;
};

std::shared_ptr<void> PeerConnection::beginRequest(TurnTaker &taker, const std::shared_ptr<PeerConnection> &self)
{
    if (hasToWait(m_peer->requests, taker, self))
        return nullptr;
    return std::make_shared<Request>(self);
}

bool PeerConnection::hasToWait(TurnTaker &taker, const std::shared_ptr<PeerConnection> &self)
{
    return hasToWait(m_peer->errands, taker, self);
}

bool PeerConnection::isTooMuch(const PeerLoad &load) const
{
    const int most = m_all->limits.maxRequestsPerAddress;
    return most > 0 && load.count >= most;
}

bool PeerConnection::hasToWait(PeerLoad &load, TurnTaker &taker, const std::shared_ptr<PeerConnection> &self)
{
    const bool tooMuch = isTooMuch(load);
    if (!tooMuch && taker.m_parkedAt) {
        taker.m_parkedAt->forget(taker); // it had its turn for another reason
    } else if (tooMuch && !taker.m_parkedAt) {
        taker.m_parkedAt = &load;
        load.parked.emplace(used.forgottenAt, std::pair(&taker, self));
    }
    return tooMuch;
}

void PeerConnection::letOneGoOn(PeerLoad &load)
{
    while (!load.parked.empty() && !isTooMuch(load)) {
        const auto first = load.parked.begin();
        const auto [taker, connection] = std::move(first->second);
        load.parked.erase(first);
        taker->m_parkedAt = nullptr;
        if (turns().requestLater(*taker, connection)) {
            taker->m_wasParkedAt = &load;
            return;
        }
    }
}

void PeerConnection::pay(microseconds work)
{
    turns().charge(*this, work);
}

void PeerConnection::errandBegan()
{
    ++m_peer->errands.count;
}

void PeerConnection::errandEnded()
{
    --m_peer->errands.count;
    letOneGoOn(m_peer->errands);
}

void PeerLoad::forget(TurnTaker &taker)
{
    taker.m_parkedAt = nullptr;
    const auto found = std::find_if(parked.begin(), parked.end(), [&taker](const auto &one) { return one.second.first == &taker; });
    if (found == parked.end())
        return;
    const auto connection = std::move(found->second.second); // the last of this address, perhaps, and then this ends with it
    parked.erase(found);
}

Turns &PeerConnection::turns()
{
    return m_all->turns;
}

} // namespace hearth
