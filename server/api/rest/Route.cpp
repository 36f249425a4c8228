// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/Route.h"

#include "PeerAddress.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

Caller RestCall::caller() const
{
    return {user, {}, peerAddress(request.peer)};
}

QByteArray RestCall::compactBody() const
{
    QByteArray compact;
    if (request.body.size() > largestJson || !QUtf8StringView(request.body).isValidUtf8())
        return compact;
    compact.reserve(request.body.size()); // so that it is never moved, which would leave a copy
    bool inString = false; // where a quote in a string ends it too soon, it has an escape, and is not for PlainObject
    for (const char c : request.body) {
        if (c == '"')
            inString = !inString;
        if (inString || (c != ' ' && c != '\t' && c != '\r' && c != '\n'))
            compact.append(c);
    }
    return compact;
}

Result<QJsonObject> RestCall::bodyObject() const
{
    if (request.body.size() > largestJson)
        return Error {ErrorCode::TooLarge, u"The body is larger than %1 bytes."_s.arg(largestJson)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Error {ErrorCode::InvalidRequest,
            u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString(), QString::number(error.offset))};
    if (!document.isObject())
        return Error {ErrorCode::InvalidRequest, u"The body must be a JSON object."_s};
    return document.object();
}

} // namespace hearth
