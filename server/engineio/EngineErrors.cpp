// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineErrors.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString usualMessage(EngineError error)
{
    switch (error) {
    case EngineError::UnknownTransport: return u"Transport unknown"_s;
    case EngineError::UnknownSid: return u"Session ID unknown"_s;
    case EngineError::BadHandshakeMethod: return u"Bad handshake method"_s;
    case EngineError::BadRequest: return u"Bad request"_s;
    case EngineError::Forbidden: return u"Forbidden"_s;
    case EngineError::UnsupportedVersion: return u"Unsupported protocol version"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

HttpResponse engineErrorResponse(EngineError error, const QString &message)
{
    const QJsonObject json {{u"code"_s, int(error)}, {u"message"_s, message.isEmpty() ? usualMessage(error) : message}};
    return {400, QJsonDocument(json).toJson(QJsonDocument::Compact), "application/json"};
}

QString tooManySessions(bool isFull)
{
    return isFull ? u"The server is full. Try again later."_s
                  : u"There are too many connections from your address. Try again later."_s;
}

HttpResponse tooManySessionsResponse(bool isFull)
{
    HttpResponse response = engineErrorResponse(EngineError::Forbidden, tooManySessions(isFull));
    response.status = isFull ? 503 : 429;
    response.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "30"));
    return response;
}

} // namespace hearth
