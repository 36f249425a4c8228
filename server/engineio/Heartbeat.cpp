// SPDX-License-Identifier: GPL-3.0-or-later
#include "Heartbeat.h"

#include "EngineOptions.h"

namespace hearth {

namespace {

/// Clients count in whole milliseconds, and from when the handshake reached them: at the end of pingTimeout by their
/// clock the session must be over by this one's.
constexpr std::chrono::milliseconds roundingError {5};

} // namespace

const OutgoingMessage &Heartbeat::ping()
{
    // Its frames are made when they are first needed, on the thread that needs them.
    static thread_local const OutgoingMessage ping({EnginePacket {EnginePacketType::Ping, {}, false}});
    return ping;
}

void Heartbeat::restart(const EngineOptions &options, QObject &session)
{
    m_pongTimer.stop();
    // Both ends are counted from now: what the first timer is late by must not be added to the second.
    m_pongDue = QDeadlineTimer(options.pingInterval + options.pingTimeout - roundingError, Qt::PreciseTimer);
    m_pingTimer.start(int(options.pingInterval.count()), Qt::PreciseTimer, &session);
}

void Heartbeat::expectPong(QObject &session)
{
    m_pingTimer.stop();
    m_pongTimer.start(int(m_pongDue.remainingTime()), Qt::PreciseTimer, &session);
}

void Heartbeat::stop()
{
    m_pingTimer.stop();
    m_pongTimer.stop();
}

} // namespace hearth
