// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartOptions.h"

#include "Authenticator.h"
#include "LocalAddresses.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace hearth {

HttpLimits partOptions::http(const ServerConfig &config)
{
    HttpLimits limits = config.http;
    limits.hostnames.append(QSysInfo::machineHostName());
    limits.tlsRequired = config.tls == TlsMode::Required;
    if (!config.rateLimits) {
        limits.peers.maxConnectionsPerAddress = 0;
        limits.peers.maxSessionsPerAddress = 0;
        limits.peers.connections.burst = 0;
        limits.peers.maxRequestsPerAddress = 0;
        limits.peers.turns.enabled = false;
    }
    // A poll is answered by the next heartbeat at the latest.
    limits.replyTimeout = qMax(limits.replyTimeout, config.engine.pingInterval + config.engine.pingTimeout);
    return limits;
}

certificates::Names partOptions::certificateNames(const ServerConfig &config)
{
    const QString machine = QSysInfo::machineHostName();
    QStringList names = config.http.hostnames + QStringList {u"localhost"_s, machine};
    if (!machine.contains(u'.'))
        names.append(machine + u".local"_s);
    QList<QHostAddress> addresses {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return certificates::Names(names, addresses + addressesOf(config.address, localAddresses()));
}

EngineOptions partOptions::engine(const ServerConfig &config)
{
    EngineOptions options = config.engine;
    options.takesBinary = false; // no event of the chat carries any
    return options;
}

SocketOptions partOptions::socket(const ServerConfig &config)
{
    SocketOptions options = config.socket;
    options.maxPacket = 128 * 1024; // as of a request; no event of the chat comes near it but with a text that is too long anyway
    return options;
}

AuthOptions partOptions::auth(const ServerConfig &config)
{
    AuthOptions options;
    options.access = config.access;
    options.limits = config.entry;
    options.limits.enabled = config.rateLimits;
    options.limits.maxMembers = config.chat.maxMembers;
    options.sessions = config.sessions;
    options.passwordCost = config.passwordCost;
    options.ownerKey = config.ownerKey;
    return options;
}

ChatOptions partOptions::chat(const ServerConfig &config)
{
    ChatOptions options = config.chat;
    options.rateLimits = config.rateLimits;
    options.uploads.diskReserve += config.diskReserve;
    options.guestLifetime = Authenticator::guestLife;
    return options;
}

} // namespace hearth
