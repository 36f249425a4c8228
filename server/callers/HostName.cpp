// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostName.h"

#include <QHostAddress>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype longestName = 253; // RFC 1035, as text

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Browsers turn names in other scripts into these (RFC 5890). Underscores are no part of host names, but used.
bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

/// `1.2.3.4` and nothing shorter or in octal: browsers write every IPv4 address so.
bool isIPv4(QByteArrayView text)
{
    int parts = 0;
    while (true) {
        qsizetype digits = 0;
        int value = 0;
        while (digits < text.size() && digits < 4 && isDigit(text[digits]))
            value = 10 * value + (text[digits++] - '0');
        if (digits == 0 || value > 255 || (digits > 1 && text[0] == '0'))
            return false;
        ++parts;
        text = text.sliced(digits);
        if (text.isEmpty())
            return parts == 4;
        if (text[0] != '.' || parts == 4)
            return false;
        text = text.sliced(1);
    }
}

/// Empty for what is none. In the one form that addresses are compared in.
QByteArray plainIPv6(QByteArrayView text)
{
    const qsizetype zone = text.indexOf('%'); // means something on one machine only
    const QByteArrayView address = zone < 0 ? text : text.first(zone);
    QHostAddress parsed;
    if (address.size() > 45 || !address.contains(':') || !parsed.setAddress(QString::fromLatin1(address)))
        return {};
    return parsed.toString().toLatin1();
}

std::optional<int> parsePort(QByteArrayView text)
{
    int port = 0;
    if (text.isEmpty() || text.size() > 5 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    for (const char c : text)
        port = 10 * port + (c - '0');
    return port > 0 && port < 65536 ? std::optional(port) : std::nullopt;
}

} // namespace

std::optional<HostName> HostName::parse(QByteArrayView text)
{
    HostName host;
    QByteArrayView rest;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0)
            return std::nullopt;
        host.name = plainIPv6(text.sliced(1, end - 1));
        host.isAddress = true;
        rest = text.sliced(end + 1);
    } else {
        const qsizetype colon = text.indexOf(':');
        QByteArrayView name = colon < 0 ? text : text.first(colon);
        rest = colon < 0 ? QByteArrayView() : text.sliced(colon);
        if (name.endsWith('.')) // the same name, said to be whole
            name.chop(1);
        if (name.size() > longestName || name.startsWith('.') || name.endsWith('.') || name.contains("..")
            || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return std::nullopt;
        host.name = name.toByteArray().toLower();
        host.isAddress = isIPv4(name);
    }
    if (host.name.isEmpty())
        return std::nullopt;
    if (rest.isEmpty())
        return host;
    if (rest == ":") // RFC 3986 has it so: no port is named
        return host;
    const auto port = rest[0] == ':' ? parsePort(rest.sliced(1)) : std::nullopt;
    if (!port)
        return std::nullopt;
    host.port = *port;
    return host;
}

bool HostName::isLoopback() const
{
    return isAddress ? name == "::1" || (name.startsWith("127.") && !name.contains(':')) : name == "localhost";
}

bool HostName::isLocal() const
{
    return isAddress || !name.contains('.') || name.endsWith(".local");
}

} // namespace hearth
