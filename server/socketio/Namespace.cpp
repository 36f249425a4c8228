// SPDX-License-Identifier: GPL-3.0-or-later
#include "Namespace.h"

#include "EngineSession.h"
#include "NamespacePrivate.h"
#include "SocketConnection.h"
#include "SocketPrivate.h"
#include "core/Payer.h"

namespace hearth {

namespace {

/// Here, where every broadcast leaves: whatever caused it, and whoever thinks of an event next year.
int charged(int reached)
{
    if (reached > 0)
        Payer::charge(Namespace::costOfOne * reached);
    return reached;
}

} // namespace

ConnectDecision::ConnectDecision(Decide decide)
    : m_decide(std::make_shared<Decide>(std::move(decide)))
{
}

Socket *ConnectDecision::accept() const
{
    // The first decision counts.
    const Decide decide = std::exchange(*m_decide, nullptr);
    return decide ? decide({}) : nullptr;
}

void ConnectDecision::refuse(const Error &error) const
{
    if (const Decide decide = std::exchange(*m_decide, nullptr))
        decide(error);
}

Namespace::Namespace(const QString &name, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(name))
{
}

Namespace::~Namespace() = default;

QString Namespace::name() const
{
    return d->name;
}

void Namespace::setConnectHandler(ConnectHandler handler)
{
    d->connectHandler = std::move(handler);
}

void Namespace::enter(Socket *socket, const ChannelName &channel)
{
    if (socket->isConnected())
        d->channels.try_emplace(channel, channel).first->second.add(*socket);
}

void Namespace::leave(Socket *socket, const ChannelName &channel)
{
    const auto found = d->channels.find(channel);
    if (found != d->channels.end() && found->second.remove(*socket) && found->second.isEmpty())
        d->channels.erase(found);
}

int Namespace::socketCount(const ChannelName &channel) const
{
    const Channel *found = d->find(channel);
    return found ? int(found->sockets().size()) : 0;
}

QList<Socket *> Namespace::sockets(const ChannelName &channel) const
{
    const Channel *found = d->find(channel);
    return found ? found->sockets() : QList<Socket *>();
}

QList<Socket *> Namespace::sockets() const
{
    return d->everyone.sockets();
}

int Namespace::broadcast(
    const ChannelName &channel, QLatin1StringView event, const JsonText &argument, const Socket *except, Urgency urgency)
{
    const Channel *found = d->find(channel);
    if (!found)
        return 0;
    const OutgoingMessage message = d->message(event, argument);
    const EngineSession *silent = except ? &except->d->connection.session() : nullptr;
    int count = 0;
    // Sending never closes a session at once, so the list cannot change underway.
    for (EngineSession *session : found->sessions()) {
        if (session == silent)
            continue;
        session->send(message, urgency);
        ++count;
    }
    return charged(count);
}

int Namespace::broadcast(const QList<ChannelName> &channels, QLatin1StringView event, const JsonText &argument,
    const QList<Socket *> &except, Urgency urgency)
{
    const OutgoingMessage message = d->message(event, argument);
    d->beginRound(except);
    int count = 0;
    for (const ChannelName &channel : channels)
        if (const Channel *found = d->find(channel))
            count += d->sendOnce(*found, message, urgency);
    return charged(count);
}

int Namespace::broadcastAll(QLatin1StringView event, const JsonText &argument, const QList<Socket *> &except)
{
    d->beginRound(except);
    return charged(d->sendOnce(d->everyone, d->message(event, argument), Urgency::Now));
}

void Namespace::Private::decide(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) const
{
    if (connectHandler)
        connectHandler(auth, peer, decision);
    else
        decision.accept();
}

void Namespace::Private::remove(Socket &socket)
{
    while (!socket.d->subscriptions.isEmpty()) {
        Channel &channel = *socket.d->subscriptions.last().channel;
        channel.remove(socket);
        if (channel.isEmpty() && &channel != &everyone)
            channels.erase(ChannelName(channel.name()));
    }
}

const Channel *Namespace::Private::find(const ChannelName &channel) const
{
    const auto found = channels.find(channel);
    return found == channels.end() ? nullptr : &found->second;
}

OutgoingMessage Namespace::Private::message(QLatin1StringView event, const JsonText &argument) const
{
    return OutgoingMessage::text(socketio::packetSize(name, argument) + event.size(),
        [&](QByteArray &text) { socketio::appendEvent(text, name, event, argument); });
}

OutgoingMessage Namespace::Private::ack(quint64 id, const JsonText &answer) const
{
    return OutgoingMessage::text(
        socketio::packetSize(name, answer), [&](QByteArray &text) { socketio::appendAck(text, name, id, answer); });
}

void Namespace::Private::beginRound(const QList<Socket *> &except)
{
    ++round;
    for (Socket *socket : except)
        socket->d->round = round;
}

int Namespace::Private::sendOnce(const Channel &to, const OutgoingMessage &message, Urgency urgency)
{
    int count = 0;
    for (Socket *socket : to.sockets()) {
        if (std::exchange(socket->d->round, round) == round)
            continue;
        socket->d->connection.session().send(message, urgency);
        ++count;
    }
    return count;
}

} // namespace hearth
