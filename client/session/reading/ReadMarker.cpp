// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/ReadMarker.h"

#include "core/Clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto looksAtIt = 1s;

} // namespace

ReadMarker::ReadMarker(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ReadMarker::setRoom(RoomId room, Seq lastRead)
{
    m_clock->cancel(std::exchange(m_timer, 0));
    m_room = room;
    m_read = lastRead;
    m_seen = 0;
    m_held = false;
}

void ReadMarker::setVisible(bool visible)
{
    m_visible = visible;
    if (!visible)
        m_clock->cancel(std::exchange(m_timer, 0));
    wait();
}

void ReadMarker::seen(Seq seq)
{
    m_seen = std::max(m_seen, seq);
    wait();
}

void ReadMarker::hold()
{
    m_held = true;
    m_clock->cancel(std::exchange(m_timer, 0));
}

void ReadMarker::wait()
{
    if (!m_visible || m_held || m_timer != 0 || m_seen <= m_read)
        return;
    m_timer = m_clock->after(looksAtIt, this, [this, seq = m_seen] {
        m_timer = 0;
        m_read = std::max(m_read, seq);
        Q_EMIT read(m_room, seq);
        wait(); // for what came into sight since
    });
}

} // namespace hearth
