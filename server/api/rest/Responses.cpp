// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/Responses.h"

#include "PublicError.h"

namespace hearth {

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest: return 400;
    case ErrorCode::Unauthorized:
    case ErrorCode::BadCredentials: return 401;
    case ErrorCode::Forbidden:
    case ErrorCode::ForbiddenOrigin:
    case ErrorCode::TlsRequired:
    case ErrorCode::NotAMember:
    case ErrorCode::Banned:
    case ErrorCode::RoomArchived:
    case ErrorCode::InviteRequired:
    case ErrorCode::AccessClosed: return 403;
    case ErrorCode::NotFound:
    case ErrorCode::RoomNotFound:
    case ErrorCode::InviteInvalid:
    case ErrorCode::MessageNotFound:
    case ErrorCode::AttachmentNotFound:
    case ErrorCode::UserNotFound: return 404;
    case ErrorCode::MethodNotAllowed: return 405;
    case ErrorCode::UsernameTaken:
    case ErrorCode::RoomExists:
    case ErrorCode::LastOwner:
    case ErrorCode::WrongOffset:
    case ErrorCode::LimitReached: return 409;
    case ErrorCode::AttachmentDamaged: return 410;
    case ErrorCode::TooLarge: return 413;
    case ErrorCode::WrongHost: return 421;
    case ErrorCode::InvalidField: return 422;
    case ErrorCode::RateLimited: return 429;
    case ErrorCode::Busy: return 503;
    case ErrorCode::StorageFull: return 507;
    case ErrorCode::Internal:
    case ErrorCode::Unreachable:
    case ErrorCode::WrongVersion: return 500;
    }
    Q_UNREACHABLE();
}

HttpResponse jsonResponse(int status, const JsonText &json)
{
    return {status, json.utf8(), "application/json; charset=utf-8"};
}

HttpResponse errorResponse(const Error &error)
{
    HttpResponse response = jsonResponse(
        httpStatus(error.code), jsonObject([&](JsonWriter &json) { json.field("error", publicError(error)); }));
    if (error.retryAfter.count() > 0) // whole seconds, rounded up (RFC 9110, 10.2.3)
        response.headers.emplaceBack("Retry-After", QByteArray::number((error.retryAfter.count() + 999) / 1000));
    if (error.code == ErrorCode::Unauthorized)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace hearth
