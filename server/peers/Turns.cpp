// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turns.h"

#include "Peers.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace hearth {

using std::chrono::microseconds;

namespace {

/// Nobody owes more than this: what somebody did long ago must not keep them back for ever.
constexpr microseconds mostOwed {30'000'000};

QEvent::Type serveEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

microseconds steadyNow()
{
    return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// How long it takes until `used` is forgotten, for who may use `shareMs` in each second.
microseconds untilForgotten(microseconds used, int shareMs)
{
    return used * 1000 / shareMs;
}

void add(UsedTime &to, microseconds used, int shareMs, microseconds now)
{
    to.forgottenAt = std::min(std::max(to.forgottenAt, now) + untilForgotten(used, shareMs), now + mostOwed);
}

} // namespace

Turns::Turns(const TurnOptions &options, Now now, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_now(now ? std::move(now) : Now(&steadyNow))
    , m_connectionWindow(untilForgotten(options.connectionBurst, options.connectionMs))
    , m_addressWindow(untilForgotten(options.addressBurst, options.addressMs))
    , m_busyWindow(untilForgotten(options.busyBurst, options.busyMs))
{
}

Turns::~Turns()
{
    for (const auto &[use, peer] : m_peers)
        for (const auto &[key, taker] : std::exchange(peer->waiting, {}))
            taker->m_turns = nullptr;
}

bool Turns::request(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection)
{
    if (!m_options.enabled) {
        taker.takeTurn();
        return true;
    }
    if (taker.m_turns)
        return false;
    const microseconds now = m_now();
    if (m_running || !isWithinShare(*connection, now)) {
        wait(taker, connection, now);
        return false;
    }
    if (letsOthersFirst(*connection, now)) {
        line(taker, connection);
        return false;
    }
    run(taker, connection, now);
    return true;
}

bool Turns::isWithinShare(const PeerConnection &connection) const
{
    const microseconds now = m_now();
    return !m_options.enabled || (isWithinShare(connection, now) && !letsOthersFirst(connection, now));
}

bool Turns::isWithinShare(const PeerConnection &connection, microseconds now) const
{
    return connection.used.forgottenAt - now < m_connectionWindow && connection.peer().used.forgottenAt - now < m_addressWindow;
}

/// It is within its share, but the thread is busy, and its address one of those that make it so.
bool Turns::letsOthersFirst(const PeerConnection &connection, microseconds now) const
{
    return m_used.forgottenAt - now >= m_busyWindow && connection.peer().beyondATenth.forgottenAt - now >= m_addressWindow;
}

/// Returns when it was over.
microseconds Turns::run(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection, microseconds start)
{
    // A reference might not last: the taker may end with its turn.
    const auto kept = connection; // NOLINT(performance-unnecessary-copy-initialization)
    const std::shared_ptr<Payer> payer = kept;
    PeerLoad *wasParkedAt = std::exchange(taker.m_wasParkedAt, nullptr);
    m_running = true;
    {
        const Payer::Scope scope(payer);
        taker.takeTurn();
    }
    m_running = false;
    const microseconds end = m_now();
    chargeAt(*kept, end - start, end);
    if (wasParkedAt)
        kept->letOneGoOn(*wasParkedAt);
    return end;
}

void Turns::wait(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection, microseconds now)
{
    if (!connection->overSince)
        connection->overSince = now;
    else if (now - *connection->overSince > m_options.patience)
        return taker.refuseTurns();
    line(taker, connection);
}

bool Turns::requestLater(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection)
{
    if (taker.m_turns)
        return false;
    line(taker, connection);
    return true;
}

void Turns::line(TurnTaker &taker, const std::shared_ptr<PeerConnection> &connection)
{
    PeerTurns &peer = connection->peer();
    taker.m_turns = this;
    taker.m_connection = connection;
    taker.m_position = peer.waiting.emplace(connection->used.forgottenAt, &taker);
    ++m_waitingCount;
    if (peer.waiting.size() == 1)
        enqueue(peer);
    if (!std::exchange(m_serving, true))
        QCoreApplication::postEvent(this, new QEvent(serveEvent()));
}

bool Turns::event(QEvent *event)
{
    if (event->type() != serveEvent())
        return QObject::event(event);
    serve();
    return true;
}

void Turns::serve()
{
    const microseconds start = m_now();
    for (microseconds now = start; !m_peers.empty() && now - start < m_options.slice;) {
        PeerTurns &peer = *m_peers.begin()->second;
        TurnTaker &taker = *peer.waiting.begin()->second;
        const auto connection = taker.m_connection;
        forget(taker);
        now = run(taker, connection, now);
    }
    m_serving = !m_peers.empty();
    if (m_serving)
        QCoreApplication::postEvent(this, new QEvent(serveEvent()));
}

void Turns::forget(TurnTaker &taker)
{
    const auto connection = std::move(taker.m_connection);
    taker.m_turns = nullptr;
    PeerTurns &peer = connection->peer();
    peer.waiting.erase(taker.m_position);
    --m_waitingCount;
    if (peer.waiting.empty())
        dequeue(peer);
}

void Turns::enqueue(PeerTurns &peer)
{
    m_peers.emplace(peer.used.forgottenAt, &peer);
}

void Turns::dequeue(PeerTurns &peer)
{
    m_peers.erase({peer.used.forgottenAt, &peer});
}

void Turns::charge(PeerConnection &connection, microseconds used)
{
    if (m_options.enabled)
        chargeAt(connection, used, m_now());
}

void Turns::chargeAt(PeerConnection &connection, microseconds used, microseconds now)
{
    add(connection.used, used, m_options.connectionMs, now);
    add(m_used, used, m_options.busyMs, now);
    m_used.forgottenAt = std::min(m_used.forgottenAt, now + 2 * m_busyWindow); // busy is what it is now, not what it was
    PeerTurns &peer = connection.peer();
    const bool waits = !peer.waiting.empty();
    if (waits)
        dequeue(peer);
    add(peer.used, used, m_options.addressMs, now);
    add(peer.beyondATenth, used * 10, m_options.addressMs, now);
    if (waits)
        enqueue(peer);
}

TurnTaker::~TurnTaker()
{
    const auto connection = m_wasParkedAt ? m_connection : nullptr;
    if (m_turns)
        m_turns->forget(*this);
    if (m_parkedAt)
        m_parkedAt->forget(*this);
    if (connection)
        connection->letOneGoOn(*m_wasParkedAt);
}

} // namespace hearth
