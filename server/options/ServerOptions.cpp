// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/ServerOptions.h"
#include "TrustedProxies.h"
#include "WebOrigin.h"
#include "options/FileOptions.h"
#include "options/OptionValues.h"
#include "options/QuotaOptions.h"
#include "options/TlsOptions.h"

using namespace Qt::StringLiterals;

namespace hearth {

using optionvalues::Apply;
using optionvalues::integer;
using optionvalues::number;
using optionvalues::wrong;

namespace {

Result<void> applyAddress(ServerConfig &config, const QString &text)
{
    const QHostAddress address(text == "localhost"_L1 ? u"127.0.0.1"_s : text);
    if (address.isNull())
        return wrong(u"must be an IP address such as 0.0.0.0 or 127.0.0.1, not \"%1\""_s.arg(text));
    // Qt would take it for all of IPv6 alone; whoever writes it means everything.
    config.address = address == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::Any) : address;
    return {};
}

Result<void> applyAccess(ServerConfig &config, const QString &text)
{
    const auto policy = accessPolicyFromName(text);
    if (!policy)
        return wrong(u"must be open, invite or closed, not \"%1\""_s.arg(text));
    config.access = *policy;
    return {};
}

Result<void> applyName(ServerConfig &config, const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > 100)
        return wrong(u"must have 1 to 100 characters"_s);
    config.name = text.trimmed();
    return {};
}

Result<void> applyData(ServerConfig &config, const QString &text)
{
    if (text.isEmpty())
        return wrong(u"must name a folder"_s);
    config.dataDirectory = text;
    return {};
}

/// A switch that stores `on` through the member that `member` returns, and the opposite when it is set to false.
template <typename Member>
Apply flag(Member member, bool on)
{
    return [member, on](ServerConfig &config, const QString &text) -> Result<void> {
        const bool given = text == "true"_L1 || text == "1"_L1;
        if (!given && text != "false"_L1 && text != "0"_L1)
            return wrong(u"must be true or false, not \"%1\""_s.arg(text));
        member(config) = given == on;
        return {};
    };
}

QStringList listed(const QString &text)
{
    QStringList list;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        if (const QString trimmed = one.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
    return list;
}

Result<void> applyOrigins(ServerConfig &config, const QString &text)
{
    config.http.allowedOrigins.clear();
    for (const QString &one : listed(text)) {
        // Copied from an address bar, it ends with the slash of the first page.
        const auto origin = WebOrigin::parse((one.endsWith(u'/') ? one.chopped(1) : one).toUtf8());
        if (!origin && one != "*"_L1)
            return wrong(u"must list origins such as https://chat.example or http://10.0.0.7:8080, or be * for any; "
                         "\"%1\" is none"_s.arg(one));
        config.http.allowedOrigins.append(origin ? QString::fromLatin1(origin->text()) : one);
    }
    return {};
}

Result<void> applyHostnames(ServerConfig &config, const QString &text)
{
    config.http.hostnames.clear();
    for (const QString &one : listed(text)) {
        const auto host = HostName::parse(one.toUtf8());
        if (!host || host->port > 0)
            return wrong(u"must list names such as chat.example, without http:// and port; \"%1\" is none"_s.arg(one));
        config.http.hostnames.append(QString::fromLatin1(host->name));
    }
    return {};
}

Result<void> applyProxies(ServerConfig &config, const QString &text)
{
    const QStringList networks = listed(text);
    for (const QString &one : networks)
        if (!TrustedProxies::isNetwork(one))
            return wrong(u"must list addresses such as 127.0.0.1 or 10.0.0.0/8; \"%1\" is none"_s.arg(one));
    config.http.trustedProxies = networks;
    return {};
}

/// So many in each `period`, for the limit that `member` returns.
template <typename Member>
Apply ratePer(std::chrono::microseconds period, Member member)
{
    return [period, member](ServerConfig &config, const QString &text) -> Result<void> {
        const auto rate = integer(text, 1, 1'000'000);
        if (!rate)
            return rate.error();
        RateLimit &limit = member(config);
        limit.every = std::max<std::chrono::microseconds>(period / *rate, std::chrono::microseconds(1));
        return {};
    };
}

template <typename Member>
Apply perSecond(Member member)
{
    return ratePer(std::chrono::seconds(1), member);
}

template <typename Member>
Apply perMinute(Member member)
{
    return ratePer(std::chrono::minutes(1), member);
}

constexpr qint64 hour = 3'600'000; // milliseconds
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;
constexpr qint64 million = 1'000'000;

} // namespace

QString ServerOption::environmentName() const
{
    return u"HEARTH_"_s + QString(name).replace(u'-', u'_').toUpper();
}

const QList<ServerOption> &serverOptions()
{
    static const QList<ServerOption> options {
        {u"listen"_s, u"ADDRESS"_s, u"0.0.0.0"_s,
            u"address to bind; 127.0.0.1 for this machine only, :: for all of IPv4 and IPv6"_s, applyAddress},
        {u"port"_s, u"N"_s, u"5005"_s, u"the one port for REST, Socket.IO and pages; 0 picks a free one"_s,
            number([](ServerConfig &c) -> auto & { return c.port; }, 0, 65535)},
        {u"data"_s, u"DIR"_s, u"the platform's data folder"_s,
            u"folder of the database, attachments and keys; one server at a time holds it"_s, applyData},
        {u"access"_s, u"open|invite|closed"_s, u"open"_s,
            u"who may enter: anyone who reaches the port; who brings an invite; only accounts that an administrator made"_s,
            applyAccess},
        {u"name"_s, u"TEXT"_s, u"the host's name"_s, u"what people see"_s, applyName},
        {u"no-announce"_s, {}, u"off"_s, u"does not tell the network that it is here: others need its address"_s,
            flag([](ServerConfig &c) -> auto & { return c.announce; }, false)},
        {u"log"_s, u"FILE"_s, u"standard error"_s, u"where the log goes, to the end of what is there; SIGHUP opens it anew"_s,
            [](ServerConfig &c, const QString &text) -> Result<void> { return c.logFile = text, Result<void>(); }},
        {u"no-rate-limits"_s, {}, u"off"_s,
            u"lifts rate limits, quotas and the caps on connections and sessions for each address; for load tests on a trusted machine only"_s,
            flag([](ServerConfig &c) -> auto & { return c.rateLimits; }, false)},
        {u"config"_s, u"FILE"_s, u"none"_s, u"the same options in an INI file"_s, {}},
        {u"allowed-origins"_s, u"LIST"_s, u"none"_s,
            u"origins whose web pages may call, besides the server's own and those of this machine, with commas between "
            "(https://chat.example); * for any"_s,
            applyOrigins},
        {u"hostnames"_s, u"LIST"_s, u"none"_s,
            u"names that the server answers to, besides addresses, localhost, names without a dot, .local names and this machine's "
            u"name, "
            "with commas between"_s,
            applyHostnames},
        {u"trusted-proxies"_s, u"LIST"_s, u"none"_s,
            u"reverse proxies that are believed on who calls through them (X-Forwarded-For): addresses, or networks such as "
            "10.0.0.0/8, with commas between"_s,
            applyProxies},
        {u"max-header"_s, u"BYTES"_s, u"16384"_s, u"largest header of a request"_s,
            number([](ServerConfig &c) -> auto & { return c.http.maxHeaderBytes; }, 1024, 1024 * 1024)},
        {u"max-body"_s, u"BYTES"_s, u"1048576"_s, u"largest body of a request"_s,
            number([](ServerConfig &c) -> auto & { return c.http.maxBodyBytes; }, 1024, gigabyte)},
        {u"header-timeout"_s, u"MS"_s, u"10000"_s, u"time for a request's header to arrive"_s,
            number([](ServerConfig &c) -> auto & { return c.http.headerTimeout; }, 100, hour)},
        {u"body-timeout"_s, u"MS"_s, u"20000"_s, u"time for a request's body to arrive"_s,
            number([](ServerConfig &c) -> auto & { return c.http.bodyTimeout; }, 100, hour)},
        {u"reply-timeout"_s, u"MS"_s, u"120000"_s,
            u"time for the server to answer a request before it excuses itself with 503; a waiting poll has the time of a heartbeat in any case"_s,
            number([](ServerConfig &c) -> auto & { return c.http.replyTimeout; }, 100, hour)},
        {u"idle-timeout"_s, u"MS"_s, u"60000"_s, u"time that a connection may rest between requests"_s,
            number([](ServerConfig &c) -> auto & { return c.http.idleTimeout; }, 100, hour)},
        {u"max-connections"_s, u"N"_s, u"20000"_s, u"most connections at once"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.maxConnections; }, 1, 1'000'000)},
        {u"max-connections-per-address"_s, u"N"_s, u"500"_s, u"most connections at once from one address; 0 for no limit"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.maxConnectionsPerAddress; }, 0, 1'000'000)},
        {u"max-sessions"_s, u"N"_s, u"20000"_s, u"most Engine.IO sessions at once"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.maxSessions; }, 1, 1'000'000)},
        {u"max-sessions-per-address"_s, u"N"_s, u"500"_s, u"most Engine.IO sessions at once from one address; 0 for no limit"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.maxSessionsPerAddress; }, 0, 1'000'000)},
        {u"max-memory"_s, u"BYTES"_s, u"a quarter of the machine's, at most 1 GB"_s,
            u"most that is held for others: requests that arrive, what waits to be read, sessions"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.memory.total; }, 16 * megabyte, 1024 * gigabyte)},
        {u"max-memory-per-address"_s, u"BYTES"_s, u"a quarter of --max-memory"_s, u"most of it for one address"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.memory.perAddress; }, 4 * megabyte, 1024 * gigabyte)},
        {u"min-read"_s, u"BYTES"_s, u"16384"_s,
            u"what a client must read within --min-read-time of what waits for it, if it is so much"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.reading.bytes; }, 1, gigabyte)},
        {u"min-read-time"_s, u"MS"_s, u"30000"_s, u"the time for --min-read; who reads less is disconnected"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.reading.every; }, 100, hour)},
        {u"connection-burst-per-address"_s, u"N"_s, u"600"_s,
            u"connections that may be opened at once from one address; 0 for no limit"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.connections.burst; }, 0, million)},
        {u"connection-rate-per-address"_s, u"N"_s, u"200"_s,
            u"connections that may be opened from one address each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.http.peers.connections; })},
        {u"max-requests-per-address"_s, u"N"_s, u"16"_s,
            u"requests of one address that are handled at the same time, others wait; 0 for no limit"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.maxRequestsPerAddress; }, 0, million)},
        {u"connection-time"_s, u"MS"_s, u"20"_s,
            u"time of the server thread that one connection may use each second before others come first"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.turns.connectionMs; }, 1, 100'000)},
        {u"address-time"_s, u"MS"_s, u"300"_s, u"the same for everything from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.turns.addressMs; }, 1, 100'000)},
        {u"busy-time"_s, u"MS"_s, u"400"_s,
            u"time of it that everyone may use each second before those come first whose addresses have used little"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.turns.busyMs; }, 1, 100'000)},
        {u"overuse-timeout"_s, u"MS"_s, u"20000"_s, u"time that a WebSocket may go on asking for more than that"_s,
            number([](ServerConfig &c) -> auto & { return c.http.peers.turns.patience; }, 100, hour)},
        {u"ping-interval"_s, u"MS"_s, u"25000"_s, u"time between heartbeats"_s,
            number([](ServerConfig &c) -> auto & { return c.engine.pingInterval; }, 50, hour)},
        {u"ping-timeout"_s, u"MS"_s, u"20000"_s, u"time for a client to answer a heartbeat"_s,
            number([](ServerConfig &c) -> auto & { return c.engine.pingTimeout; }, 50, hour)},
        {u"connect-timeout"_s, u"MS"_s, u"45000"_s, u"time for a client to say CONNECT"_s,
            number([](ServerConfig &c) -> auto & { return c.socket.connectTimeout; }, 50, hour)},
        {u"upgrade-timeout"_s, u"MS"_s, u"10000"_s, u"time for an upgrade to WebSocket to complete"_s,
            number([](ServerConfig &c) -> auto & { return c.engine.upgradeTimeout; }, 50, hour)},
        {u"max-payload"_s, u"BYTES"_s, u"1000000"_s, u"largest polling body or WebSocket message"_s,
            number([](ServerConfig &c) -> auto & { return c.engine.maxPayload; }, 1024, 100'000'000)},
        {u"max-outgoing"_s, u"BYTES"_s, u"1048576"_s, u"most that waits for one slow reader before it is disconnected"_s,
            number([](ServerConfig &c) -> auto & { return c.engine.maxOutgoing; }, 64 * 1024, gigabyte)},
        {u"registration-burst-per-address"_s, u"N"_s, u"60"_s, u"accounts that may be made at once from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.registrations.burst; }, 1, million)},
        {u"registration-rate-per-address"_s, u"N"_s, u"12"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.entry.registrations; })},
        {u"guest-burst-per-address"_s, u"N"_s, u"60"_s, u"guests that may enter at once from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.guests.burst; }, 1, million)},
        {u"guest-rate-per-address"_s, u"N"_s, u"12"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.entry.guests; })},
        {u"request-burst"_s, u"N"_s, u"500"_s, u"events that one user may send at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.requests.burst; }, 1, million)},
        {u"request-rate"_s, u"N"_s, u"100"_s, u"the same, each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.requests; })},
        {u"typing-burst"_s, u"N"_s, u"20"_s, u"typing notices that one user may send at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.typing.burst; }, 1, million)},
        {u"typing-rate"_s, u"N"_s, u"5"_s, u"the same, each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.typing; })},
        {u"typing-burst-per-address"_s, u"N"_s, u"60"_s, u"typing notices from one address that are told at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.typingOfAddress.burst; }, 1, million)},
        {u"typing-rate-per-address"_s, u"N"_s, u"30"_s, u"the same, each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.typingOfAddress; })},
        {u"typing-burst-per-room"_s, u"N"_s, u"20"_s, u"typing notices of one room that are told at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.typingOfRoom.burst; }, 1, million)},
        {u"typing-rate-per-room"_s, u"N"_s, u"10"_s, u"the same, each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.typingOfRoom; })},
        {u"room-burst"_s, u"N"_s, u"50"_s, u"rooms that one user may make at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.newRooms.burst; }, 1, million)},
        {u"room-rate"_s, u"N"_s, u"30"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.newRooms; })},
        {u"membership-burst"_s, u"N"_s, u"100"_s, u"rooms that one user may join or leave at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.memberships.burst; }, 1, million)},
        {u"membership-rate"_s, u"N"_s, u"120"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.memberships; })},
        {u"membership-burst-per-address"_s, u"N"_s, u"600"_s, u"rooms that may be joined or left at once from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.membershipsOfAddress.burst; }, 1, million)},
        {u"membership-rate-per-address"_s, u"N"_s, u"600"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.membershipsOfAddress; })},
        {u"status-burst"_s, u"N"_s, u"20"_s, u"times that one user may change between online and away at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.statusChanges.burst; }, 1, million)},
        {u"status-rate"_s, u"N"_s, u"60"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.statusChanges; })},
        {u"moderation-burst"_s, u"N"_s, u"200"_s, u"acts of throwing out that one user may do at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.moderation.burst; }, 1, million)},
        {u"moderation-rate"_s, u"N"_s, u"300"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.moderation; })},
        {u"message-burst"_s, u"N"_s, u"60"_s, u"messages that one user may send at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.messages.burst; }, 1, 1'000'000)},
        {u"message-rate"_s, u"N"_s, u"10"_s, u"messages that one user may send each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.messages; })},
        {u"edit-burst"_s, u"N"_s, u"30"_s, u"messages that one user may edit or delete at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.edits.burst; }, 1, million)},
        {u"edit-rate"_s, u"N"_s, u"60"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.edits; })},
        {u"reaction-burst"_s, u"N"_s, u"60"_s, u"reactions that one user may choose or take back at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.reactions.burst; }, 1, million)},
        {u"reaction-rate"_s, u"N"_s, u"120"_s, u"the same, each minute after that"_s,
            perMinute([](ServerConfig &c) -> auto & { return c.chat.reactions; })},
        {u"message-burst-per-address"_s, u"N"_s, u"300"_s, u"messages that may be sent at once from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.messagesOfAddress.burst; }, 1, million)},
        {u"message-rate-per-address"_s, u"N"_s, u"20"_s, u"messages that may be sent from one address each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.messagesOfAddress; })},
        {u"message-burst-per-room"_s, u"N"_s, u"600"_s, u"messages that may be sent in one room at once"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.messagesOfRoom.burst; }, 1, million)},
        {u"message-rate-per-room"_s, u"N"_s, u"40"_s, u"messages that may be sent in one room each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.messagesOfRoom; })},
        {u"message-burst-total"_s, u"N"_s, u"5000"_s, u"messages that may be sent at once in all"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.messagesOfAll.burst; }, 1, million)},
        {u"message-rate-total"_s, u"N"_s, u"1000"_s, u"messages that may be sent in all each second after that"_s,
            perSecond([](ServerConfig &c) -> auto & { return c.chat.messagesOfAll; })},
        {u"allow-guest-rooms"_s, {}, u"off"_s, u"lets guests make public rooms"_s,
            flag([](ServerConfig &c) -> auto & { return c.chat.guestsMakePublicRooms; }, true)},
        {u"disk-reserve"_s, u"BYTES"_s, u"1073741824"_s, u"free space on the disk below which nothing new is stored; 0 for none"_s,
            number([](ServerConfig &c) -> auto & { return c.diskReserve; }, 0, 1024 * 1024 * gigabyte)},
        {u"daily-bytes-per-user"_s, u"BYTES"_s, u"134217728"_s, u"most that one user may write in a day"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.dailyBytesOfUser; }, 1024, 1024 * gigabyte)},
        {u"daily-bytes-per-address"_s, u"BYTES"_s, u"268435456"_s, u"most that may be written in a day from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.dailyBytesOfAddress; }, 1024, 1024 * gigabyte)},
        {u"login-burst"_s, u"N"_s, u"30"_s,
            u"logins to one account from one address at once, with the right password too; then one each 30 s"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.logins.burst; }, 1, 1000000)},
        {u"login-burst-per-address"_s, u"N"_s, u"300"_s,
            u"logins from one address at once, whatever the account; then one each second"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.loginsOfAddress.burst; }, 1, 1000000)},
        {u"failed-logins"_s, u"N"_s, u"10"_s, u"wrong passwords for one account from one address at once; then one each 10 s"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.failedLogins.burst; }, 1, 1000000)},
        {u"failed-logins-per-address"_s, u"N"_s, u"50"_s,
            u"wrong passwords from one address at once, whatever the account; then one each 5 s"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.failedLoginsOfAddress.burst; }, 1, 1000000)},
        {u"failed-logins-per-account"_s, u"N"_s, u"20"_s,
            u"wrong passwords for one account from all addresses that it has not signed in from; then each doubles the wait"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.failedLoginsOfAccount; }, 1, 1000000)},
        {u"max-login-wait"_s, u"MS"_s, u"900000"_s, u"longest such wait"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.longestLoginWait; }, 1000, 86400000)},
        {u"hashes-per-account"_s, u"N"_s, u"2"_s,
            u"passwords for one account that are checked at once, from each address it has signed in from and from all others together"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.hashesOfAccount; }, 1, 10000)},
        {u"hashes-per-address"_s, u"N"_s, u"8"_s, u"passwords from one address that are checked at once"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.hashesOfAddress; }, 1, 10000)},
        {u"max-sessions-per-account"_s, u"N"_s, u"50"_s,
            u"sessions of one account; past them the one that was used longest ago ends"_s,
            number([](ServerConfig &c) -> auto & { return c.sessions.most; }, 1, 1000000)},
        {u"session-life"_s, u"HOURS"_s, u"2160"_s, u"time after which a session that nobody used ends"_s,
            number([](ServerConfig &c) -> auto & { return c.sessions.unusedFor; }, 1, 87600)},
        {u"notice-delay"_s, u"MS"_s, u"5000"_s,
            u"time for which those who come and go are gathered before a room's timeline tells of them; 0: never"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.memberNotices; }, 0, hour)},
        {u"presence-grace"_s, u"MS"_s, u"5000"_s, u"time without any connection before a user is shown as offline"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.presenceGrace; }, 0, hour)},
    };
    static const QList<ServerOption> all = options + tlsOptions() + quotaOptions() + fileOptions();
    return all;
}

} // namespace hearth
