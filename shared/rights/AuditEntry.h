// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QDateTime>

#include <optional>
#include <span>

namespace hearth {

/// What somebody did to others, or to what is everyone's.
enum class AuditAction {
    MessageDeleted, ///< of somebody else
    MessagesErased, ///< what somebody else wrote of late, in this room or where there is none in all
    RoomChanged, ///< detail: which of its fields
    RoomDeleted, ///< detail: what it was called
    MemberAdded,
    MemberRemoved,
    MemberBanned,
    BanLifted,
    RoomRoleGiven, ///< detail: the role
    Invited, ///< into the room, or where there is none to the server
    InviteRevoked,
    AccessChanged, ///< detail: who may enter now
    KnockAnswered, ///< detail: "admitted" or "refused"
    GuestsEnded, ///< detail: how many
    AddressBanLifted, ///< about this guest
    ShutOut,
    LetBack,
    ServerRoleGiven, ///< detail: the role
    SessionsEnded,
    PictureRemoved,
    RecoveryCodeMade, ///< with which another password may be chosen
    ServerStopped,
    ReportSettled, ///< of something that this one wrote
};

/// Its name on the wire and in the database.
QString auditActionName(AuditAction action);
std::span<const AuditAction> allAuditActions();

/// The room that something was done to, or in.
struct AuditedRoom
{
    RoomId id;
    QString name; ///< as it is called now; empty where it is gone, or was never called anything
    friend bool operator==(const AuditedRoom &, const AuditedRoom &) = default;
};

/// Who did what to whom, and when. Never what anybody wrote.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    Author actor;
    QString action; ///< one that this version does not know may be among them
    std::optional<Author> user = {}; ///< to whom
    std::optional<AuditedRoom> room = {};
    QString detail = {}; ///< what the action's comment says; else empty

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

void writeFields(JsonWriter &json, const AuditedRoom &room);
void writeFields(JsonWriter &json, const AuditEntry &entry);
Result<AuditEntry> auditEntryFromJson(const QJsonValue &json);

} // namespace hearth
