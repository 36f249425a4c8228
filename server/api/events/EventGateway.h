// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "Socket.h"
#include "core/Result.h"
#include "quotas/Allowance.h"

#include <QObject>
#include <QSet>

namespace hearth {

class Authenticator;
class Chat;
class Clock;
class ConnectDecision;
class EventArguments;
class Hosting;
class Namespace;
struct NewSession;
struct ServerAbout;

/// Socket.IO, the other way into the chat: lets sockets in, and turns each of their events into one call of a service. Says
/// nothing to others itself; that is the Publisher's work. Lives on the server thread.
class EventGateway : public QObject
{
    Q_OBJECT
public:
    /// `about` must outlive this.
    EventGateway(Chat &chat, Authenticator &authenticator, Hosting &hosting, Namespace &nsp, const Clock &clock,
        const ServerAbout &about, QObject *parent = nullptr);
    ~EventGateway() override; ///< from now on whoever wants to come in is refused

private:
    void decide(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision);
    void decided(const Result<NewSession> &session, const ConnectDecision &decision);
    void letIn(const NewSession &session, const ConnectDecision &decision);
    void attach(Socket &socket, UserId user);
    void handle(const Caller &caller, QByteArrayView event, const EventArguments &arguments, const Ack &ack);

    Chat &m_chat;
    Authenticator &m_authenticator;
    Hosting &m_hosting;
    Namespace &m_nsp;
    const ServerAbout &m_about;
    Allowance m_allowance;
    int m_deciding = 0; ///< CONNECTs whose token is being looked up
    QSet<QString> m_endedMeanwhile; ///< sessions that ended while any was
};

} // namespace hearth
