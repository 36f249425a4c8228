// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestTurns.h"

#include "PeerAddress.h"
#include "ReplySlot.h"

#include <utility>

namespace hearth {

namespace {

using std::chrono::nanoseconds;

/// Reading and parsing the head, making and writing the reply.
constexpr nanoseconds workForARequest {30'000};
constexpr nanoseconds workForAPiece {15'000};
constexpr nanoseconds workForAReplysByte {5};
/// Reading it, hashing it, writing it into the page cache.
constexpr nanoseconds workForABodysByte {1};

} // namespace

RequestTurns::RequestTurns(Owner &owner, std::shared_ptr<PeerConnection> connection)
    : m_owner(owner)
    , m_own(std::move(connection))
    , m_connection(m_own)
{
}

RequestTurns::~RequestTurns() = default;

bool RequestTurns::actFor(const QHostAddress &client)
{
    const QHostAddress counted = countedAddress(client);
    if (m_connection->peer().address == counted)
        return true;
    auto account = m_own->peer().address == counted ? m_own : m_own->onBehalfOf(client);
    if (!account)
        return false;
    m_connection = std::move(account);
    return true;
}

bool RequestTurns::actForItself()
{
    return m_connection && std::exchange(m_connection, m_own) != m_own;
}

void RequestTurns::add(const HttpRequest &request, std::shared_ptr<ReplySlot> slot, std::shared_ptr<void> announced)
{
    m_requests.push_back({request, std::move(slot), std::move(announced)});
    charge(workForARequest);
    ask();
}

void RequestTurns::ask()
{
    if (m_connection)
        m_connection->turns().request(*this, m_connection);
}

void RequestTurns::takeTurn()
{
    if (!m_connection)
        return; // it was waiting for a turn when its request made it a WebSocket
    m_connection->overSince.reset(); // it waits for its replies
    if (m_requests.empty() || m_paused) {
        m_goesOn = false;
        return m_owner.goOn();
    }
    if (m_connection->memory().isShort(m_connection->peer())) {
        // Its answer may be large. Those who owe most are going; a turn or two of the event loop, and there is room.
        m_connection->turns().requestLater(*this, m_connection);
        return;
    }
    auto handled = m_connection->beginRequest(*this, m_connection);
    if (!handled)
        return;
    auto [request, slot, announced] = std::move(m_requests.front());
    m_requests.pop_front();
    announced.reset();
    if (!m_requests.empty() || m_goesOn)
        ask(); // for one more, which begins when this one is over
    m_owner.handle(request, slot);
    if (slot->isWaiting() && !slot->isWatched())
        slot->holdToo(std::move(handled));
}

bool RequestTurns::takePiece()
{
    charge(workForAPiece);
    if (!m_connection || m_connection->turns().isWithinShare(*m_connection))
        return true;
    m_goesOn = true;
    ask();
    return !isWaitingForTurn();
}

void RequestTurns::askToGoOn()
{
    m_goesOn = true;
    ask();
}

void RequestTurns::resume()
{
    if (std::exchange(m_paused, false) && !m_requests.empty())
        ask();
}

void RequestTurns::charge(nanoseconds work)
{
    if (m_connection)
        m_connection->turns().charge(*m_connection, std::chrono::duration_cast<std::chrono::microseconds>(work));
}

void RequestTurns::chargeReply(qsizetype bytes)
{
    charge(workForAReplysByte * bytes);
}

void RequestTurns::chargeBody(qsizetype bytes)
{
    charge(workForABodysByte * bytes);
}

} // namespace hearth
