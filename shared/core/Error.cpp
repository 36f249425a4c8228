// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct CodeName
{
    ErrorCode code;
    QLatin1StringView name;
};

constexpr std::array codeNames {
    CodeName {ErrorCode::InvalidRequest, QLatin1StringView("invalid_request")},
    CodeName {ErrorCode::InvalidField, QLatin1StringView("invalid_field")},
    CodeName {ErrorCode::Unauthorized, QLatin1StringView("unauthorized")},
    CodeName {ErrorCode::BadCredentials, QLatin1StringView("bad_credentials")},
    CodeName {ErrorCode::Forbidden, QLatin1StringView("forbidden")},
    CodeName {ErrorCode::ForbiddenOrigin, QLatin1StringView("forbidden_origin")},
    CodeName {ErrorCode::WrongHost, QLatin1StringView("wrong_host")},
    CodeName {ErrorCode::NotAMember, QLatin1StringView("not_a_member")},
    CodeName {ErrorCode::Banned, QLatin1StringView("banned")},
    CodeName {ErrorCode::InviteRequired, QLatin1StringView("invite_required")},
    CodeName {ErrorCode::InviteInvalid, QLatin1StringView("invite_invalid")},
    CodeName {ErrorCode::AccessClosed, QLatin1StringView("access_closed")},
    CodeName {ErrorCode::NotFound, QLatin1StringView("not_found")},
    CodeName {ErrorCode::RoomNotFound, QLatin1StringView("room_not_found")},
    CodeName {ErrorCode::MessageNotFound, QLatin1StringView("message_not_found")},
    CodeName {ErrorCode::AttachmentNotFound, QLatin1StringView("attachment_not_found")},
    CodeName {ErrorCode::AttachmentDamaged, QLatin1StringView("attachment_damaged")},
    CodeName {ErrorCode::UserNotFound, QLatin1StringView("user_not_found")},
    CodeName {ErrorCode::MethodNotAllowed, QLatin1StringView("method_not_allowed")},
    CodeName {ErrorCode::UsernameTaken, QLatin1StringView("username_taken")},
    CodeName {ErrorCode::RoomExists, QLatin1StringView("room_exists")},
    CodeName {ErrorCode::LastOwner, QLatin1StringView("last_owner")},
    CodeName {ErrorCode::WrongOffset, QLatin1StringView("wrong_offset")},
    CodeName {ErrorCode::RoomArchived, QLatin1StringView("room_archived")},
    CodeName {ErrorCode::RateLimited, QLatin1StringView("rate_limited")},
    CodeName {ErrorCode::LimitReached, QLatin1StringView("limit_reached")},
    CodeName {ErrorCode::StorageFull, QLatin1StringView("storage_full")},
    CodeName {ErrorCode::TooLarge, QLatin1StringView("too_large")},
    CodeName {ErrorCode::Busy, QLatin1StringView("busy")},
    CodeName {ErrorCode::Internal, QLatin1StringView("internal")},
    CodeName {ErrorCode::Unreachable, QLatin1StringView("unreachable")},
    CodeName {ErrorCode::WrongVersion, QLatin1StringView("wrong_version")},
    CodeName {ErrorCode::TlsRequired, QLatin1StringView("tls_required")},
};

} // namespace

QLatin1StringView errorCodeName(ErrorCode code)
{
    for (const CodeName &row : codeNames)
        if (row.code == code)
            return row.name;
    Q_UNREACHABLE();
}

ErrorCode errorCodeFromName(QStringView name)
{
    for (const CodeName &row : codeNames)
        if (row.name == name)
            return row.code;
    return ErrorCode::Internal;
}

QList<ErrorCode> allErrorCodes()
{
    QList<ErrorCode> codes;
    for (const CodeName &row : codeNames)
        codes.append(row.code);
    return codes;
}

void writeFields(JsonWriter &json, const Error &error)
{
    json.field("code", errorCodeName(error.code));
    json.field("message", error.message);
    if (!error.field.isEmpty())
        json.field("field", error.field);
    if (error.retryAfter.count() > 0)
        json.field("retry_after", double(error.retryAfter.count()) / 1000.0);
}

Error errorFromJson(const QJsonObject &json)
{
    constexpr double longestRetrySeconds = 24 * 60 * 60;
    Error error;
    error.code = errorCodeFromName(json.value(u"code"_s).toString());
    error.message = json.value(u"message"_s).toString(u"The server refused without saying why."_s).left(500);
    error.field = json.value(u"field"_s).toString().left(64);
    const double seconds = qBound(0.0, json.value(u"retry_after"_s).toDouble(), longestRetrySeconds);
    error.retryAfter = std::chrono::milliseconds(qint64(seconds * 1000));
    return error;
}

} // namespace hearth
