// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpReply.h"
#include "Transport.h"

namespace hearth {

/// HTTP long polling: a GET waits for packets and takes all that are there; a POST brings packets.
class PollingTransport : public Transport
{
    Q_OBJECT
public:
    /// The options outlive it.
    PollingTransport(const EngineOptions &options, QObject *parent);

    /// A GET. A second one while one waits ends the session.
    void poll(const HttpReply &reply);
    /// A POST.
    void post(const QByteArray &body, const HttpReply &reply);
    /// Answers a waiting GET with noop.
    void release();

    bool isReady() const override;
    void write(std::span<const OutgoingMessage> messages) override;
    qint64 bytesWaiting() const override { return 0; } // the session keeps what no GET has fetched
    void close(CloseReason reason, std::span<const OutgoingMessage> rest) override;

private:
    void answer(const QList<EnginePacket> &packets);
    void fail(const HttpReply &reply, const QString &message, CloseReason reason = CloseReason::ProtocolError);

    const EngineOptions &m_options;
    bool m_open = true;
    HttpReply m_waiting;
};

} // namespace hearth
