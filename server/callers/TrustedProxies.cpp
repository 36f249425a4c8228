// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustedProxies.h"

#include "PeerAddress.h"

#include <algorithm>
#include <optional>

namespace hearth {

namespace {

/// Null for anything else; QHostAddress also takes `10` for 0.0.0.10.
QHostAddress addressOf(const QString &text)
{
    const QHostAddress address(text);
    const bool isWritten = text.contains(u':') || text.count(u'.') == 3;
    return isWritten && address.scopeId().isEmpty() ? plainAddress(address) : QHostAddress();
}

std::optional<std::pair<QHostAddress, int>> network(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QHostAddress address = addressOf(text.first(slash < 0 ? text.size() : slash));
    if (address.isNull())
        return std::nullopt;
    const int most = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    bool ok = true;
    const int bits = slash < 0 ? most : text.sliced(slash + 1).toInt(&ok);
    if (!ok || bits < 0 || bits > most)
        return std::nullopt;
    return std::pair(address, bits);
}

/// `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::7`, `[2001:db8::7]:4711`. Null for anything else.
QHostAddress forwarded(QByteArrayView entry)
{
    if (entry.size() > 64)
        return {};
    if (entry.startsWith('['))
        entry = entry.sliced(1, std::max<qsizetype>(entry.indexOf(']'), 1) - 1);
    else if (entry.count(':') == 1)
        entry = entry.first(entry.indexOf(':'));
    return addressOf(QString::fromLatin1(entry));
}

/// The entries of all fields of this name together (RFC 9110, 5.3), the last one first.
QList<QByteArrayView> entriesFromTheLast(const TrustedProxies::Fields &request, QByteArrayView name)
{
    QList<QByteArrayView> entries;
    for (auto field = request.rbegin(); field != request.rend(); ++field) {
        if (field->first != name)
            continue;
        for (QByteArrayView rest = field->second;;) {
            const qsizetype comma = rest.lastIndexOf(',');
            entries.append(rest.sliced(comma + 1).trimmed());
            if (comma < 0)
                break;
            rest = rest.first(comma);
        }
    }
    return entries;
}

} // namespace

TrustedProxies::TrustedProxies(const QStringList &networks)
{
    for (const QString &text : networks)
        if (const auto one = network(text))
            m_networks.append(*one);
}

bool TrustedProxies::isNetwork(const QString &text)
{
    return network(text).has_value();
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
        [address = plainAddress(address)](const auto &network) { return address.isInSubnet(network.first, network.second); });
}

TrustedProxies::Client TrustedProxies::client(const QHostAddress &peer, const Fields &request) const
{
    Client client {plainAddress(peer), {}};
    if (m_networks.isEmpty() || !contains(client.address))
        return client;
    for (const QByteArrayView entry : entriesFromTheLast(request, "x-forwarded-for")) {
        const QHostAddress address = forwarded(entry);
        if (address.isNull())
            break;
        client.address = address;
        if (!contains(address))
            break;
    }
    if (const auto schemes = entriesFromTheLast(request, "x-forwarded-proto"); !schemes.isEmpty()) {
        const QByteArray scheme = schemes.first().toByteArray().toLower();
        if (scheme == "http" || scheme == "https")
            client.scheme = scheme;
    }
    return client;
}

} // namespace hearth
