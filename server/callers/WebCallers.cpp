// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebCallers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr QByteArrayView originField = "origin";

/// Null when there is none.
QByteArrayView field(const WebCallers::Fields &request, QByteArrayView name)
{
    const auto found = std::find_if(request.begin(), request.end(), [&](const auto &field) { return field.first == name; });
    return found == request.end() ? QByteArrayView() : found->second;
}

Error wrongHost(QByteArrayView host)
{
    const QString name = QString::fromUtf8(host.first(std::min<qsizetype>(host.size(), 100)));
    return {ErrorCode::WrongHost,
        u"This server does not go by the name \"%1\". Whoever runs it can list the name: --hostnames."_s.arg(name)};
}

} // namespace

WebCallers::WebCallers(const QStringList &allowedOrigins, const QStringList &hostnames)
{
    for (const QString &text : allowedOrigins) {
        m_any = m_any || text == "*"_L1;
        if (auto origin = WebOrigin::parse(text.toUtf8()))
            m_allowed.append(*std::move(origin));
    }
    for (const QString &text : hostnames)
        if (const auto host = HostName::parse(text.toUtf8()))
            m_names.append(host->name);
}

std::optional<Error> WebCallers::refuse(const Fields &request, QByteArrayView scheme) const
{
    // There is none only in HTTP/1.0, which no browser speaks.
    const QByteArrayView host = field(request, "host");
    if (!host.isNull()) {
        const auto name = HostName::parse(host);
        if (!name || !goesBy(*name))
            return wrongHost(host);
    }
    if (mayCall(request, scheme) && !isUsedByAPageElsewhere(request))
        return std::nullopt;
    return Error {ErrorCode::ForbiddenOrigin,
        u"Web pages from this origin may not call. Whoever runs the server can list it: --allowed-origins."_s};
}

QList<std::pair<QByteArray, QByteArray>> WebCallers::corsHeaders(const Fields &request, QByteArrayView scheme) const
{
    if (m_any)
        return {{"Access-Control-Allow-Origin", "*"}};
    const QByteArrayView origin = field(request, originField);
    if (origin.isEmpty() || !mayCall(request, scheme))
        return {{"Vary", "Origin"}};
    return {{"Access-Control-Allow-Origin", origin.toByteArray()}, {"Vary", "Origin"}};
}

QList<std::pair<QByteArray, QByteArray>> WebCallers::preflightHeaders()
{
    return {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"},
        {"Access-Control-Allow-Headers",
            "Authorization, Content-Type, If-None-Match, If-Range, Range, Tus-Resumable, Upload-Length, Upload-Metadata, "
            "Upload-Offset"},
        {"Access-Control-Max-Age", "86400"}};
}

bool WebCallers::goesBy(const HostName &host) const
{
    return host.isLocal() || m_names.contains(host.name);
}

/// Browsers tell no Origin where a page only uses something, as a picture or a script: then they say from where that is
/// (https://www.w3.org/TR/fetch-metadata/), where they do. Following a link is no such use.
bool WebCallers::isUsedByAPageElsewhere(const Fields &request) const
{
    if (m_any || !field(request, originField).isNull())
        return false;
    const QByteArrayView from = field(request, "sec-fetch-site");
    const bool isElsewhere = from == "cross-site" || from == "same-site"; // another port of this machine is another program
    return isElsewhere && (field(request, "sec-fetch-mode") != "navigate" || field(request, "sec-fetch-dest") != "document");
}

/// Every Origin that is there, so that it does not matter which one somebody else would have taken.
bool WebCallers::mayCall(const Fields &request, QByteArrayView scheme) const
{
    return m_any || std::all_of(request.begin(), request.end(), [&](const auto &one) {
        return one.first != originField || mayCall(one.second, field(request, "host"), scheme);
    });
}

bool WebCallers::mayCall(QByteArrayView text, QByteArrayView hostText, QByteArrayView scheme) const
{
    const auto origin = WebOrigin::parse(text);
    if (!origin)
        return false;
    if (m_allowed.contains(*origin) || (origin->isWeb() && origin->host.isLoopback()))
        return true;
    // Its own page. The scheme may differ where TLS ends in front of the server, unless who is there said which it was;
    // then the port that was meant is the one that the page's scheme implies.
    if (!scheme.isEmpty() && origin->scheme != scheme)
        return false;
    const auto host = HostName::parse(hostText);
    return host && goesBy(*host) && origin->isWeb() && origin->host.name == host->name
        && origin->host.port == (host->port > 0 ? host->port : WebOrigin::impliedPort(origin->scheme));
}

} // namespace hearth
