// SPDX-License-Identifier: GPL-3.0-or-later
#include "LastPolls.h"

#include "HttpReply.h"
#include "PollingTransport.h"

#include <QTimerEvent>

namespace hearth {

LastPolls::LastPolls(PollingTransport *transport, std::shared_ptr<PeerPermit> permit, std::chrono::milliseconds patience)
    : m_transport(transport)
{
    transport->setParent(this);
    openAccount(std::move(permit));
    owe(transport->bytesLeft());
    m_patience.start(int(patience.count()), this);
}

void LastPolls::poll(const HttpReply &reply)
{
    m_transport->poll(reply);
    owe(m_transport->bytesLeft());
    if (m_transport->bytesLeft() == 0)
        Q_EMIT over();
}

void LastPolls::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_patience.timerId())
        return QObject::timerEvent(event);
    Q_EMIT over();
}

} // namespace hearth
