// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwedReplies.h"

#include "DirectSocket.h"
#include "RequestTurns.h"
#include "StateDeadline.h"

#include <QTcpSocket>

#include <algorithm>
#include <numeric>

namespace hearth {

OwedReplies::OwedReplies(QTcpSocket &socket, RequestTurns &turns, StateDeadline &state, Owner &owner)
    : m_socket(socket)
    , m_turns(turns)
    , m_state(state)
    , m_owner(owner)
{
}

void OwedReplies::sendReady()
{
    while (!m_stream) {
        const auto slot = takeReady();
        if (!slot)
            return;
        writeNow(m_socket, slot->bytes());
        m_turns.chargeReply(slot->bytes().size());
        if (auto file = slot->takeFile(); file && m_turns.connection()) {
            m_turns.pause();
            ReplyStream::Owner &owner = *this;
            m_stream = std::make_unique<ReplyStream>(m_socket, std::move(file), m_turns.connection(), owner);
            m_stream->goOn();
        }
    }
}

void OwedReplies::goOn()
{
    if (m_stream)
        m_stream->goOn();
}

void OwedReplies::streamed(qint64 bytes)
{
    m_state.moved(bytes);
}

void OwedReplies::streamEnded(bool whole)
{
    if (whole) {
        m_stream.reset();
        m_turns.resume();
    } else {
        abandon();
    }
    m_owner.fileEnded(whole);
}

void OwedReplies::abandon()
{
    m_stream.reset();
    for (const auto &slot : std::exchange(m_slots, {}))
        slot->abandon();
}

/// The first, if its reply is there: it is owed no more. Null otherwise.
std::shared_ptr<ReplySlot> OwedReplies::takeReady()
{
    if (m_slots.empty() || m_slots.front()->bytes().isNull())
        return nullptr;
    const auto slot = m_slots.front();
    m_slots.pop_front();
    m_largest = std::max<qint64>(m_largest, slot->bytes().size());
    return slot;
}

bool OwedReplies::isWatched() const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [](const auto &slot) { return slot->isWatched(); });
}

qint64 OwedReplies::held() const
{
    return std::accumulate(
        m_slots.begin(), m_slots.end(), qint64(0), [](qint64 sum, const auto &slot) { return sum + slot->held(); });
}

/// Of those that are there.
qint64 OwedReplies::readyBytes() const
{
    return std::accumulate(
        m_slots.begin(), m_slots.end(), qint64(0), [](qint64 sum, const auto &slot) { return sum + slot->bytes().size(); });
}

bool OwedReplies::exceed(qint64 most)
{
    const qint64 waiting = m_socket.bytesToWrite() + readyBytes();
    for (const auto &slot : m_slots)
        m_largest = std::max<qint64>(m_largest, slot->bytes().size());
    if (waiting == 0)
        m_largest = 0;
    return waiting - m_largest > most;
}

} // namespace hearth
