// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "HttpLimits.h"
#include "HttpMessage.h"

#include <optional>
#include <variant>

namespace hearth {

/// Why a connection is refused: answered with this status and `{"error": {...}}`, then closed.
struct HttpRefusal
{
    int status = 400;
    Error error;
};

/// The head of a request (RFC 9112), read strictly: what two readers could understand differently is refused.
struct RequestHead
{
    HttpRequest request; ///< without body and peer
    QByteArray targetOrigin; ///< `http://host` of an absolute-form target, the same host as in Host; empty otherwise
    qint64 contentLength = 0;
    bool expectsContinue = false; ///< the client waits for `100 Continue` before it sends the body
    bool isHttp10 = false;
    bool closes = false; ///< HTTP/1.0 without keep-alive, or `Connection: close`
    bool upgradesToWebSocket = false; ///< asks for it; whether rightly is for refuseUpgrade()

    /// Where the head at the start of `bytes` ends (behind its empty line), looking from `from` on; -1 while it does not.
    /// Lines may end in CRLF or LF, as they may for Qt's parser behind this one.
    static qsizetype end(const QByteArray &bytes, qsizetype from);
    static std::variant<RequestHead, HttpRefusal> parse(QByteArray head, const HttpLimits &limits);
    /// The rules of RFC 6455, section 4.2.1, for one that upgradesToWebSocket.
    std::optional<HttpRefusal> refuseUpgrade() const;
};

} // namespace hearth
