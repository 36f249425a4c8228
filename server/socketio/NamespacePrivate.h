// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Channel.h"
#include "Namespace.h"

#include <unordered_map>

namespace hearth {

class OutgoingMessage;

class Namespace::Private
{
public:
    explicit Private(const QString &name)
        : name(name)
        , everyone(name)
    {
    }

    void decide(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) const;
    void add(Socket &socket) { everyone.add(socket); }
    void remove(Socket &socket);
    const Channel *find(const ChannelName &channel) const;
    OutgoingMessage message(QLatin1StringView event, const JsonText &argument) const;
    OutgoingMessage ack(quint64 id, const JsonText &answer) const;
    /// Of a broadcast to more than one channel, which each socket hears once: whoever was reached in this round, or is to
    /// hear nothing, is passed by.
    void beginRound(const QList<Socket *> &except);
    int sendOnce(const Channel &to, const OutgoingMessage &message, Urgency urgency);

    const QString name;
    ConnectHandler connectHandler;
    Channel everyone;
    std::unordered_map<ChannelName, Channel, ChannelName::Hash> channels; ///< none of them empty
    quint64 round = 0;
};

} // namespace hearth
