// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpReply.h"
#include "Peers.h"
#include "Transport.h"

#include <optional>

namespace hearth {

/// HTTP long polling: a GET waits for packets and takes those that are there, up to sixteen; a POST brings packets, as many as fit into
/// its body. They are handled in turns with everybody else's, and the POST is answered when the last one is.
class PollingTransport : public Transport, private TurnTaker
{
    Q_OBJECT
public:
    /// The options outlive it.
    PollingTransport(const EngineOptions &options, QObject *parent);

    /// A GET. A second one while one waits ends the session.
    void poll(const HttpReply &reply);
    /// A POST, on whose account its packets are handled; not while it isTaking() those of another.
    void post(const QByteArray &body, const HttpReply &reply, const std::shared_ptr<PeerConnection> &connection);
    bool isTaking() const { return m_posted.has_value(); }
    qint64 bytesTaking() const { return m_posted ? m_posted->packets.size() : 0; } ///< kept for that
    /// Answers a waiting GET with noop.
    void release();

    bool isReady() const override;
    qsizetype write(std::span<const OutgoingMessage> messages) override;
    qint64 bytesWaiting() const override { return 0; } // the session keeps what no GET has fetched
    void close(CloseReason reason, std::span<const OutgoingMessage> rest) override;
    /// What was left at the close is taken by the GETs that still come, the close packet last: so many bytes wait for them.
    qint64 bytesLeft() const;

Q_SIGNALS:
    void taken(); ///< all of a POST

private:
    /// A POST whose packets are being handled.
    struct Posted
    {
        engine::PayloadReader packets;
        HttpReply reply;
        std::shared_ptr<PeerConnection> connection;
    };
    void takeTurn() override;
    void refuseTurns() override;
    void finishPost();
    void sayRest();
    void answer(const QList<EnginePacket> &packets);
    void fail(const HttpReply &reply, const QString &message, CloseReason reason = CloseReason::ProtocolError);

    const EngineOptions &m_options;
    bool m_open = true;
    QList<OutgoingMessage> m_rest; ///< once it is closed
    HttpReply m_waiting;
    std::optional<Posted> m_posted;
};

} // namespace hearth
