// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "RequestHead.h"
#include "core/Error.h"

namespace hearth {

struct ResponseContext
{
    QList<std::pair<QByteArray, QByteArray>> extraHeaders = {};
    bool headOnly = false; ///< the request was HEAD: the length, but no body
    Persistence persistence = Persistence::Stay;
    qint64 streamed = -1; ///< bytes of a body that is sent behind it and is not in the response; -1: there is none
};

/// A response as it goes over the wire, HTTP/1.1.
QByteArray writeResponse(const HttpResponse &response, const ResponseContext &context);

/// `{"error": {...}}` with this status.
HttpResponse errorResponse(int status, const Error &error);

} // namespace hearth
