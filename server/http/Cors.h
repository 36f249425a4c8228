// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpLimits.h"
#include "HttpMessage.h"

namespace hearth {

/// Which web pages may call, and how browsers are told (https://fetch.spec.whatwg.org/#http-cors-protocol).
/// Calls carry tokens, never cookies, so any origin may unless origins are listed.
class Cors
{
public:
    explicit Cors(QStringList allowedOrigins);

    /// Whether a request with this Origin may open a WebSocket; one without Origin comes from no web page.
    bool allows(const QByteArray &origin) const;
    /// What is added to every reply.
    QList<std::pair<QByteArray, QByteArray>> headers(const QByteArray &origin) const;
    /// The whole reply to OPTIONS; headers() are added as to every other one.
    HttpResponse preflight() const;

private:
    QStringList m_allowed;
};

} // namespace hearth
