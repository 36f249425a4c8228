// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonWriter.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace hearth {

/// Every way in which a request can fail: this is the one list. On the wire each is its name in lower_snake_case
/// (errorCodeName()). Codes may be added; a name never changes, clients compare them.
enum class ErrorCode {
    InvalidRequest, ///< not what a request should look like at all, such as broken JSON
    InvalidField, ///< a field is missing, of the wrong type, or breaks a rule; `field` says which
    Unauthorized, ///< no token, or one that is not valid (any more)
    BadCredentials, ///< login refused; never says whether the account exists
    Forbidden, ///< known who you are; you may not
    ForbiddenOrigin, ///< web pages from there may not call this server
    WrongHost, ///< the server does not go by the name that it was called by
    NotAMember, ///< only members of the room may do this
    Banned, ///< you, or your address, were banned: from the room, or from entering
    InviteRequired, ///< this server lets in only who brings an invite
    InviteInvalid, ///< that invite lets nobody in: it was used up, revoked, is over, or never was one
    AccessClosed, ///< this server lets in only accounts that an administrator made
    NotFound, ///< no such path
    RoomNotFound, ///< no such room, or not one you may know of
    MessageNotFound,
    AttachmentNotFound, ///< no such file, not one you may know of, or it was never sent and is over
    AttachmentDamaged, ///< the server does not have its bytes any more as they were
    UserNotFound,
    MethodNotAllowed,
    UsernameTaken,
    RoomExists,
    LastOwner, ///< somebody else has to be made an owner before
    WrongOffset, ///< the bytes that were sent do not follow those that are there
    RoomArchived, ///< nothing is written in it any more
    RateLimited, ///< too often; `retryAfter` says when to try again
    LimitReached, ///< there are as many as there may be (rooms, members, guests); waiting does not help by itself
    StorageFull, ///< the server's disk has only its reserve left; `retryAfter` says when to look again
    TooLarge, ///< the request body is larger than the server takes
    Busy, ///< the server has too much waiting; try again
    Internal, ///< the server's fault; details are in its log only
    Unreachable, ///< client side only: no answer from the server
    WrongVersion, ///< client side only: something answers, but it is not a Hearth server this program understands
    TlsRequired, ///< what is sent to this server has to be encrypted
};

/// A failed request: what went wrong, for programs (`code`, `field`, `retryAfter`) and for people (`message`).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one sentence in English: what and where
    QString field = {}; ///< the field that is wrong, as named on the wire; empty when it is about none
    std::chrono::milliseconds retryAfter {0}; ///< only for RateLimited, Busy and StorageFull

    friend bool operator==(const Error &, const Error &) = default;
};

/// The name on the wire: `room_not_found` for RoomNotFound.
QLatin1StringView errorCodeName(ErrorCode code);
/// The code with this name; Internal for a name this version does not know.
ErrorCode errorCodeFromName(QStringView name);
/// Every code, for tests and for the pages that list them.
QList<ErrorCode> allErrorCodes();

/// `{"code", "message"}` with `"field"` and `"retry_after"` (seconds, fractional) where they apply.
void writeFields(JsonWriter &json, const Error &error);
/// The reverse. Never fails: what is missing becomes Internal with a general sentence.
Error errorFromJson(const QJsonObject &json);

} // namespace hearth
