// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryBudget.h"

#include <QBasicTimer>
#include <QObject>

#include <chrono>

namespace hearth {

class HttpReply;
class PollingTransport;

/// The end of a session whose client polls: what was said to it last waits here for the polls that still come, on the account
/// that was the session's.
class LastPolls : public QObject, private MemoryDebtor
{
    Q_OBJECT
public:
    /// Takes over the transport, which is closed.
    LastPolls(PollingTransport *transport, std::shared_ptr<PeerPermit> permit, std::chrono::milliseconds patience);

    /// A GET.
    void poll(const HttpReply &reply);

Q_SIGNALS:
    void over(); ///< all was fetched, or nobody came for it in time, or memory is short

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void releaseMemory() override { Q_EMIT over(); }

    PollingTransport *const m_transport; ///< a child
    QBasicTimer m_patience;
};

} // namespace hearth
