// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponseWriter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <ctime>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The reason phrases of RFC 9110 for what is answered here; for any other status clients need none.
QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Status";
    }
}

/// RFC 9110, 6.6.1. Written once a second at the most.
QByteArray dateField()
{
    static thread_local QByteArray field;
    static thread_local std::time_t written = -1;
    if (const std::time_t now = std::time(nullptr); now != written) {
        written = now;
        const QDateTime date = QDateTime::fromSecsSinceEpoch(qint64(now)).toUTC();
        field = "Date: " + QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss").toLatin1() + " GMT\r\n";
    }
    return field;
}

} // namespace

QByteArray writeResponse(const HttpResponse &response, const ResponseContext &context)
{
    QByteArray bytes;
    bytes.reserve(256 + response.body.size());
    const auto field = [&bytes](const QByteArray &name, const QByteArray &value) {
        Q_ASSERT(!value.contains('\n') && !value.contains('\r'));
        bytes += name + ": " + value + "\r\n";
    };
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        field("Content-Type", response.contentType);
    const bool mayHaveBody = response.status != 204 && response.status != 304;
    if (mayHaveBody)
        field("Content-Length", QByteArray::number(context.streamed >= 0 ? context.streamed : response.body.size()));
    bytes += dateField();
    field("X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : context.extraHeaders)
        field(name, value);
    for (const auto &[name, value] : response.headers)
        field(name, value);
    if (context.persistence == Persistence::Close)
        field("Connection", "close");
    else if (context.persistence == Persistence::SayStay)
        field("Connection", "keep-alive");
    bytes += "\r\n";
    if (mayHaveBody && !context.headOnly)
        bytes += response.body;
    return bytes;
}

HttpResponse errorResponse(int status, const Error &error)
{
    const QJsonObject json {{u"error"_s, toJson(error)}};
    return {status, QJsonDocument(json).toJson(QJsonDocument::Compact), "application/json"};
}

} // namespace hearth
