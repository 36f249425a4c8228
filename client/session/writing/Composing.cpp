// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Composing.h"

#include "core/Clock.h"

using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto tellInterval = 3s;
constexpr auto idle = 5s;

} // namespace

Composing::Composing(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Composing::edited(RoomId room)
{
    if (m_room != room)
        stop();
    m_clock->cancel(m_idleTimer);
    m_idleTimer = m_clock->after(idle, this, [this] { stop(); });
    if (m_room == room && m_clock->elapsed() - m_toldAt < tellInterval)
        return;
    m_room = room;
    m_toldAt = m_clock->elapsed();
    Q_EMIT tell(room, true);
}

void Composing::stop()
{
    m_clock->cancel(std::exchange(m_idleTimer, 0));
    if (const RoomId room = std::exchange(m_room, {}); room.isValid())
        Q_EMIT tell(room, false);
}

} // namespace hearth
