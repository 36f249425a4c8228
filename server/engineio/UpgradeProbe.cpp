// SPDX-License-Identifier: GPL-3.0-or-later
#include "UpgradeProbe.h"

#include "PollingTransport.h"
#include "WebSocketTransport.h"

#include <QTimerEvent>

namespace hearth {

UpgradeProbe::UpgradeProbe(WebSocketTransport *candidate, PollingTransport &polling, std::chrono::milliseconds timeout)
    : m_candidate(candidate)
    , m_polling(polling)
{
    candidate->setParent(this);
    m_timer.start(int(timeout.count()), this);
    connect(candidate, &Transport::packetReceived, this, &UpgradeProbe::onPacket);
    connect(candidate, &Transport::gone, this, &UpgradeProbe::failed);
}

void UpgradeProbe::onPacket(const EnginePacket &packet)
{
    if (packet.type == EnginePacketType::Ping && packet.data == "probe" && !m_proven) {
        m_proven = true;
        const OutgoingMessage pong({EnginePacket {EnginePacketType::Pong, "probe", false}});
        m_candidate->write({&pong, 1});
        m_polling.release();
    } else if (packet.type == EnginePacketType::Upgrade && m_proven && !m_polling.isTaking()) { // else it would overtake
        m_timer.stop();
        Q_EMIT succeeded();
    } else {
        Q_EMIT failed(Transport::CloseReason::ProtocolError);
    }
}

WebSocketTransport *UpgradeProbe::take(QObject *owner)
{
    m_candidate->disconnect(this);
    m_candidate->setParent(owner);
    return m_candidate;
}

void UpgradeProbe::drop(Transport::CloseReason reason)
{
    m_timer.stop();
    m_candidate->disconnect(this);
    m_candidate->close(reason, {});
}

void UpgradeProbe::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        Q_EMIT failed(Transport::CloseReason::ProtocolError);
    else
        QObject::timerEvent(event);
}

} // namespace hearth
