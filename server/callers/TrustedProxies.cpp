// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustedProxies.h"

#include "PeerAddress.h"

#include <algorithm>
#include <optional>

namespace hearth {

namespace {

/// Four decimal numbers. QHostAddress also takes `10` for 0.0.0.10, `0x7f.0.0.1`, and `010.0.0.1` for 8.0.0.1.
bool isDotted(QStringView text)
{
    const QList<QStringView> numbers = text.split(u'.');
    return numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](QStringView number) {
        const bool digits = std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && !number.isEmpty() && number.size() <= 3 && (number.size() == 1 || number.front() != u'0');
    });
}

/// Null for anything else.
QHostAddress addressOf(const QString &text)
{
    const QHostAddress address(text);
    const qsizetype colon = text.lastIndexOf(u':');
    const QStringView last = QStringView(text).sliced(colon + 1); // of `::ffff:192.0.2.7` the numbers
    const bool isWritten = last.contains(u'.') || colon < 0 ? isDotted(last) : true;
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
