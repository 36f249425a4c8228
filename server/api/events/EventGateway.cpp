// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/EventGateway.h"

#include "AccountEvents.h"
#include "Authenticator.h"
#include "Chat.h"
#include "EventArguments.h"
#include "Hosting.h"
#include "Namespace.h"
#include "PeerAddress.h"
#include "PublicError.h"
#include "ServerAbout.h"
#include "events/Channels.h"
#include "events/EventCall.h"
#include "passwords/SecretString.h"
#include "protocol/Events.h"
#include "status/Overseeing.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

EventGateway::EventGateway(Chat &chat, Authenticator &authenticator, Hosting &hosting, Namespace &nsp, const Clock &clock,
    const ServerAbout &about, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_authenticator(authenticator)
    , m_hosting(hosting)
    , m_nsp(nsp)
    , m_about(about)
    , m_allowance(chat.options.requests, chat.options.rateLimits, clock)
{
    nsp.setConnectHandler([this](const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) {
        decide(auth, peer, decision);
    });
    connect(&chat.bus, &EventBus::published, this, [this](const DomainEvent &event) {
        if (const auto *ended = std::get_if<SessionEnded>(&event); ended && m_deciding > 0)
            m_endedMeanwhile.insert(ended->session);
    });
}

EventGateway::~EventGateway()
{
    m_nsp.setConnectHandler([](const QJsonObject &, const QHostAddress &, const ConnectDecision &decision) {
        decision.refuse({ErrorCode::Busy, u"The server is stopping."_s, {}, 1s});
    });
}

void EventGateway::decide(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision)
{
    const QJsonValue token = auth.value("token"_L1);
    const QJsonValue guest = auth.value("username"_L1);
    if (!token.isString() && !guest.isString())
        return decision.refuse({ErrorCode::Unauthorized, u"Sign in first: CONNECT carries a token, or a guest's username."_s});
    ++m_deciding;
    if (token.isString()) {
        const QString shown = token.toString();
        m_authenticator.authenticate(shown, this, [this, shown, decision](const Result<KnownCaller> &known) {
            decided(known ? Result<NewSession>({shown, known->user, known->session}) : known.error(), decision);
            wipe(shown);
        });
    } else {
        const rest::GuestRequest request {guest.toString(), auth.value("invite"_L1).toString()};
        m_authenticator.enterAsGuest(
            request, peerAddress(peer), this, [this, decision](const Result<NewSession> &entered) { decided(entered, decision); });
    }
}

void EventGateway::decided(const Result<NewSession> &session, const ConnectDecision &decision)
{
    const bool ended = session && m_endedMeanwhile.contains(sessionName(session->session));
    if (session && !ended)
        letIn(*session, decision);
    else
        decision.refuse(ended ? Error {ErrorCode::Unauthorized, u"This session has ended."_s} : publicError(session.error()));
    if (session)
        wipe(session->token); // it has been told
    if (--m_deciding == 0)
        m_endedMeanwhile.clear();
}

void EventGateway::letIn(const NewSession &session, const ConnectDecision &decision)
{
    const UserId user = session.user.id;
    if (const auto may = m_chat.permissions.enter(user); !may)
        return decision.refuse(may.error());
    // One connection may CONNECT and DISCONNECT without end, and each time a visit is written down.
    if (const auto allowed = m_allowance.take(user, u"requests"_s); !allowed)
        return decision.refuse(allowed.error());
    Socket *socket = decision.accept();
    if (!socket)
        return;
    // Into the channels first: from here on nothing said in its rooms can pass it by.
    m_nsp.enter(socket, channels::user(user));
    m_nsp.enter(socket, channels::session(sessionName(session.session)));
    for (RoomId room : m_chat.directory.roomsOf(user))
        m_nsp.enter(socket, channels::room(room));
    attach(*socket, user);
    m_hosting.overseeing().cameIn(user, *socket);

    // session is the first event that it hears.
    m_chat.presence.opened(user, socket->id(), [&](const Shared<User> &self) {
        socket->emitEvent(events::session,
            jsonText(events::SessionStarted {self, session.token, m_about.id, m_about.name, QStringLiteral(HEARTH_VERSION),
                m_chat.storageFull(), m_chat.permissions.createRoom(user, RoomKind::Public).has_value(), m_about.epoch,
                m_chat.storageLow(user), m_chat.blocks.of(user), m_chat.reports.openTo(user)}));
    });
}

void EventGateway::attach(Socket &socket, UserId user)
{
    const Caller caller {user, socket.id(), peerAddress(socket.peer())};
    connect(&socket, &Socket::eventReceived, this,
        [this, caller](
            QByteArrayView event, const EventArguments &arguments, const Ack &ack) { handle(caller, event, arguments, ack); });
    connect(&socket, &Socket::disconnected, this, [this, connection = caller.connection] {
        m_chat.typing.connectionClosed(connection);
        m_chat.presence.closed(connection);
    });
}

void EventGateway::handle(const Caller &caller, QByteArrayView event, const EventArguments &arguments, const Ack &ack)
{
    const EventRoute *route = nullptr;
    for (const std::span<const EventRoute> routes : {messageEvents(), roomEvents()})
        for (const EventRoute &one : routes)
            if (!route && one.event == event)
                route = &one;
    if (!route) {
        const QString name = QString::fromUtf8(event).left(64);
        return ack(events::errorAck({ErrorCode::InvalidRequest, u"There is no event \"%1\"."_s.arg(name)}));
    }
    if (const auto allowed = m_allowance.take(caller.user, u"requests"_s); !allowed)
        return Refusal {&m_hosting.overseeing(), caller.address}(ack, allowed.error());
    const JsonReader argument = arguments.first(); // only now: it may take a while
    route->run({m_chat, m_hosting.knocking(), m_hosting.overseeing(), this, caller, argument, ack});
}

void Refusal::operator()(const Ack &ack, const Error &error) const
{
    overseeing->refused(address, error.code);
    ack(events::errorAck(publicError(error)));
}

} // namespace hearth
