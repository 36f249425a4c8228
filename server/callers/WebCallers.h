// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WebOrigin.h"
#include "core/Error.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace hearth {

/// Which web pages may call, and by which names. Asked once for every request, before anything else of it is looked at.
///
/// Somebody's browser can reach what its owner's network hides from the page's author, so a page is a caller like any
/// other only if it comes from this server itself, from this machine (loopback), or from an origin that was listed. A
/// page could pretend to be the server's own by having its name lead here (DNS rebinding): so the names the server
/// answers to are those that only its network, or its owner, can give.
class WebCallers
{
public:
    /// The fields of a request's head, names in lower case.
    using Fields = QList<std::pair<QByteArrayView, QByteArrayView>>;

    /// `allowedOrigins`: as WebOrigin takes them, or `*` for any. `hostnames`: more names that the server goes by.
    WebCallers(const QStringList &allowedOrigins, const QStringList &hostnames);

    /// WrongHost or ForbiddenOrigin; nothing when the request may go on.
    /// `scheme`: by which the page was asked for, where a trusted proxy said it; empty otherwise.
    std::optional<Error> refuse(const Fields &request, QByteArrayView scheme = {}) const;
    /// What a reply to this request says about who may read it (https://fetch.spec.whatwg.org/#http-cors-protocol).
    /// Calls carry tokens, never cookies, so credentials are not spoken of.
    QList<std::pair<QByteArray, QByteArray>> corsHeaders(const Fields &request, QByteArrayView scheme = {}) const;
    /// What the reply to OPTIONS says besides.
    static QList<std::pair<QByteArray, QByteArray>> preflightHeaders();

private:
    bool goesBy(const HostName &host) const;
    bool isUsedByAPageElsewhere(const Fields &request) const;
    bool mayCall(const Fields &request, QByteArrayView scheme) const;
    bool mayCall(QByteArrayView origin, QByteArrayView host, QByteArrayView scheme) const;

    bool m_any = false;
    QList<WebOrigin> m_allowed;
    QByteArrayList m_names;
};

} // namespace hearth
