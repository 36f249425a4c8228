// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "RequestHead.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace hearth {

class HttpConnection;

/// The place of one reply in its connection's order. Shared by the connection and every copy of the HttpReply.
class ReplySlot
{
public:
    ReplySlot(HttpConnection *connection, const HttpRequest &request, Persistence persistence);

    void send(const HttpResponse &response);
    bool isWaiting() const;
    void onAbandoned(QObject *context, std::function<void()> action);

    /// For the connection: the reply as it goes out; null until then.
    const QByteArray &bytes() const { return m_bytes; }
    bool closes() const { return m_persistence == Persistence::Close; }
    /// For the connection: it ends behind this reply, whatever was asked.
    void close() { m_persistence = Persistence::Close; }
    /// For the connection: whether somebody wants to know when the client goes.
    bool isWatched() const { return !m_abandoned.empty(); }
    /// For the connection: the client is gone.
    void abandon();
    /// Kept until the reply is sent or abandoned: of RequestParser, and of RequestTurns.
    void hold(std::shared_ptr<void> held) { m_held = std::move(held); }
    void holdToo(std::shared_ptr<void> held) { m_heldToo = std::move(held); }

private:
    QPointer<HttpConnection> m_connection; ///< null once sent or gone
    QList<std::pair<QByteArray, QByteArray>> m_corsHeaders;
    bool m_headOnly = false;
    Persistence m_persistence;
    QByteArray m_bytes;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_abandoned;
    std::shared_ptr<void> m_held;
    std::shared_ptr<void> m_heldToo;
};

} // namespace hearth
