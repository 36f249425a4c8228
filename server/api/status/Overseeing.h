// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "model/Ids.h"
#include "protocol/hosting/RestStatus.h"
#include "status/ActivityLog.h"
#include "status/Connections.h"

#include <QObject>

namespace hearth {

class Chat;
class Knocking;

/// How the server is doing, for its hosts. All may answer Forbidden. Lives on the server thread.
class Overseeing : public QObject
{
    Q_OBJECT
public:
    Overseeing(Chat &chat, const Knocking &knocking, const Clock &clock, QObject *parent = nullptr);

    Connections &connections() { return m_connections; }
    ActivityLog &activity() { return m_activity; }

    Result<rest::ServerStatus> status(UserId host) const;
    /// Those after this one.
    Result<rest::ConnectionPage> connections(UserId host, qint64 after, int limit) const;
    /// Those before this one (0: from the newest).
    Result<rest::ActivityPage> activity(UserId host, qint64 before, int limit) const;

    /// Somebody came in.
    void cameIn(UserId user, const Socket &socket);
    /// Somebody at this address, as limits count it, was refused something.
    void refused(const QString &address, ErrorCode code);

private:
    const Chat &m_chat;
    const Clock &m_clock;
    const QDateTime m_startedAt;
    Connections m_connections;
    ActivityLog m_activity;
};

} // namespace hearth
