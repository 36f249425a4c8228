// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"

namespace hearth {

/// The refusals of Engine.IO over HTTP, with the numbers of the reference server.
enum class EngineError {
    UnknownTransport = 0,
    UnknownSid = 1,
    BadHandshakeMethod = 2,
    BadRequest = 3,
    Forbidden = 4,
    UnsupportedVersion = 5
};

/// 400 with `{"code", "message"}`; the message says what the code alone does not.
HttpResponse engineErrorResponse(EngineError error, const QString &message = {});

/// There may be no other session: 429 when its address has all it may have, 503 when the server `isFull`; with
/// when to come back, and the same words as tooManySessions().
HttpResponse tooManySessionsResponse(bool isFull);
QString tooManySessions(bool isFull);

} // namespace hearth
