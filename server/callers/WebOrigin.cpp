// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebOrigin.h"

#include <algorithm>

namespace hearth {

namespace {

/// RFC 3986, 3.1. Programs that show pages of their own have schemes of their own (`app://`, `chrome-extension://`).
bool isScheme(QByteArrayView text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto fits = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'; };
    return !text.isEmpty() && isLetter(text[0]) && std::all_of(text.begin(), text.end(), fits);
}

} // namespace

int WebOrigin::impliedPort(QByteArrayView scheme)
{
    if (scheme == "http")
        return 80;
    return scheme == "https" ? 443 : 0;
}

std::optional<WebOrigin> WebOrigin::parse(QByteArrayView text)
{
    const qsizetype colon = text.indexOf("://");
    if (colon < 0 || !isScheme(text.first(colon)))
        return std::nullopt;
    auto host = HostName::parse(text.sliced(colon + 3));
    if (!host)
        return std::nullopt;
    WebOrigin origin {text.first(colon).toByteArray().toLower(), *std::move(host)};
    if (origin.host.port == 0)
        origin.host.port = impliedPort(origin.scheme);
    return origin;
}

QByteArray WebOrigin::text() const
{
    const bool isIPv6 = host.isAddress && host.name.contains(':');
    QByteArray text = scheme + "://" + (isIPv6 ? '[' + host.name + ']' : host.name);
    if (host.port != impliedPort(scheme))
        text += ':' + QByteArray::number(host.port);
    return text;
}

} // namespace hearth
