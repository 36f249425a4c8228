// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineSession.h"

#include <QObject>

#include <span>

namespace hearth {

/// What carries an EngineSession: PollingTransport or WebSocketTransport. Owned by the session.
/// After gone() or close() it emits nothing any more.
class Transport : public QObject
{
    Q_OBJECT
public:
    using CloseReason = EngineSession::CloseReason;
    using QObject::QObject;

    /// Whether write() can take messages now; if not, ready() says when.
    virtual bool isReady() const = 0;
    /// Sends the first of them, in order, as many as go at once: one at least. How many that were; the others wait until it is
    /// ready again. Only when isReady(), and never with none.
    virtual qsizetype write(std::span<const OutgoingMessage> messages) = 0;
    /// Bytes that were written and that the client has not fetched.
    virtual qint64 bytesWaiting() const = 0;
    /// Sends `rest` and then a close packet as far as it can, and ends.
    virtual void close(CloseReason reason, std::span<const OutgoingMessage> rest) = 0;

Q_SIGNALS:
    void ready();
    void packetReceived(const hearth::EnginePacket &packet);
    void gone(hearth::EngineSession::CloseReason reason);
};

} // namespace hearth
