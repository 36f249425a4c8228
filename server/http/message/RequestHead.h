// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpLimits.h"
#include "HttpMessage.h"
#include "core/Error.h"

#include <optional>
#include <variant>

namespace hearth {

/// Why a connection is refused: answered with this status and `{"error": {...}}`, then closed.
struct HttpRefusal
{
    int status = 400;
    Error error;
    QByteArray location = {}; ///< where to ask instead
};

/// A head that cannot be understood, and what of it says who is to read the answer.
struct RefusedHead
{
    HttpRefusal refusal;
    HttpRequest asked; ///< see RequestHead::asked()
};

/// What becomes of the connection behind a reply, and whether the reply says so (RFC 9112, 9.3).
enum class Persistence {
    Stay, ///< as every client of HTTP/1.1 expects
    SayStay, ///< a client of HTTP/1.0 asked for it and waits for the word
    Close,
};

/// The head of a request (RFC 9112), read strictly: what two readers could understand differently is refused.
struct RequestHead
{
    HttpRequest request; ///< without body and peer
    QByteArray targetOrigin; ///< `http://host` of an absolute-form target, the same host as in Host; empty otherwise
    qint64 contentLength = 0; ///< any: how much may be sent depends on who takes it
    bool expectsContinue = false; ///< the client waits for `100 Continue` before it sends the body
    bool isHttp10 = false;
    Persistence persistence = Persistence::Stay;
    bool upgradesToWebSocket = false; ///< asks for it; whether rightly is for refuseUpgrade()

    /// Where the head at the start of `bytes` ends (behind its empty line), looking from `from` on; -1 while it does not.
    /// Lines may end in CRLF or LF (RFC 9112, 2.2).
    static qsizetype end(const QByteArray &bytes, qsizetype from);
    static std::variant<RequestHead, RefusedHead> parse(QByteArray head, const HttpLimits &limits);
    /// Of bytes that are no head, or not all of one, only what a reply depends on: who asked from which page, and whether for
    /// the head alone.
    static HttpRequest asked(QByteArray bytes);
    /// The rules of RFC 6455, section 4.2.1, for one that upgradesToWebSocket.
    std::optional<HttpRefusal> refuseUpgrade() const;

    // What Qt's parsers read in the place of what the client wrote: written anew, with only what they need, every line
    // ended by CRLF. So no two parsers can find different ends in one head (RFC 9112, 11.2), whatever the client wrote and
    // whatever a version of Qt makes of it, and the limits that Qt has on lines are never met.

    /// For QAbstractHttpServer, of which only the body is wanted.
    QByteArray forRequestParser() const;
    /// For QWebSocketServer, of a request that refuseUpgrade() lets pass.
    QByteArray forHandshake() const;
    /// What such a request with this key is answered: the whole head of a 101.
    static QByteArray handshakeAnswer(const QByteArray &key);
};

} // namespace hearth
