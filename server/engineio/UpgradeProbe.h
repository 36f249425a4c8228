// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Transport.h"

#include <QBasicTimer>

#include <chrono>

namespace hearth {

class PollingTransport;
class WebSocketTransport;

/// A WebSocket that may take over from the polling of its session: it has to be proven, and then to say so. Once it is proven
/// polling carries nothing more, until it is over with the probe one way or the other.
class UpgradeProbe : public QObject
{
    Q_OBJECT
public:
    /// Owns the candidate. `polling` must outlive it.
    UpgradeProbe(WebSocketTransport *candidate, PollingTransport &polling, std::chrono::milliseconds timeout);

    bool isProven() const { return m_proven; }
    /// Once it has succeeded: the transport, which belongs to `owner` from now on.
    WebSocketTransport *take(QObject *owner);
    /// Closes the candidate. Says nothing any more.
    void drop(Transport::CloseReason reason);

Q_SIGNALS:
    void succeeded();
    void failed(hearth::EngineSession::CloseReason reason); ///< to be dropped with it

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void onPacket(const EnginePacket &packet);

    WebSocketTransport *const m_candidate; ///< a child
    PollingTransport &m_polling;
    bool m_proven = false;
    QBasicTimer m_timer;
};

} // namespace hearth
