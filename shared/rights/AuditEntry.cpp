// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/AuditEntry.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr AuditAction actions[] {
    AuditAction::MessageDeleted,
    AuditAction::MessagesErased,
    AuditAction::RoomChanged,
    AuditAction::RoomDeleted,
    AuditAction::MemberAdded,
    AuditAction::MemberRemoved,
    AuditAction::MemberBanned,
    AuditAction::BanLifted,
    AuditAction::RoomRoleGiven,
    AuditAction::Invited,
    AuditAction::InviteRevoked,
    AuditAction::AccessChanged,
    AuditAction::KnockAnswered,
    AuditAction::GuestsEnded,
    AuditAction::AddressBanLifted,
    AuditAction::ShutOut,
    AuditAction::LetBack,
    AuditAction::ServerRoleGiven,
    AuditAction::SessionsEnded,
    AuditAction::PictureRemoved,
    AuditAction::RecoveryCodeMade,
    AuditAction::ServerStopped,
    AuditAction::ReportSettled,
};

} // namespace

QString auditActionName(AuditAction action)
{
    switch (action) {
    case AuditAction::MessageDeleted: return u"message_deleted"_s;
    case AuditAction::MessagesErased: return u"messages_erased"_s;
    case AuditAction::RoomChanged: return u"room_changed"_s;
    case AuditAction::RoomDeleted: return u"room_deleted"_s;
    case AuditAction::MemberAdded: return u"member_added"_s;
    case AuditAction::MemberRemoved: return u"member_removed"_s;
    case AuditAction::MemberBanned: return u"member_banned"_s;
    case AuditAction::BanLifted: return u"ban_lifted"_s;
    case AuditAction::RoomRoleGiven: return u"room_role_given"_s;
    case AuditAction::Invited: return u"invited"_s;
    case AuditAction::InviteRevoked: return u"invite_revoked"_s;
    case AuditAction::AccessChanged: return u"access_changed"_s;
    case AuditAction::KnockAnswered: return u"knock_answered"_s;
    case AuditAction::GuestsEnded: return u"guests_ended"_s;
    case AuditAction::AddressBanLifted: return u"address_ban_lifted"_s;
    case AuditAction::ShutOut: return u"shut_out"_s;
    case AuditAction::LetBack: return u"let_back"_s;
    case AuditAction::ServerRoleGiven: return u"server_role_given"_s;
    case AuditAction::SessionsEnded: return u"sessions_ended"_s;
    case AuditAction::PictureRemoved: return u"picture_removed"_s;
    case AuditAction::RecoveryCodeMade: return u"recovery_code_made"_s;
    case AuditAction::ServerStopped: return u"server_stopped"_s;
    case AuditAction::ReportSettled: return u"report_settled"_s;
    }
    Q_UNREACHABLE();
}

std::span<const AuditAction> allAuditActions()
{
    return actions;
}

void writeFields(JsonWriter &json, const AuditedRoom &room)
{
    json.field("id", room.id);
    json.field("name", room.name);
}

void writeFields(JsonWriter &json, const AuditEntry &entry)
{
    json.field("id", entry.id);
    json.field("at", entry.at);
    json.field("actor", entry.actor);
    json.field("action", entry.action);
    json.field("target", [&] {
        json.field("user", entry.user);
        json.field("room", entry.room);
    });
    json.field("detail", entry.detail);
}

Result<AuditEntry> auditEntryFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    AuditEntry entry;
    entry.id = reader.integer(u"id"_s, 1);
    entry.at = reader.time(u"at"_s);
    entry.action = reader.string(u"action"_s);
    entry.detail = reader.string(u"detail"_s);
    const auto actor = authorFromJson(reader.object(u"actor"_s));
    if (!actor)
        return actor.error();
    entry.actor = *actor;
    const QJsonObject target = reader.object(u"target"_s);
    if (const QJsonValue user = target.value("user"_L1); user.isObject()) {
        const auto known = authorFromJson(user);
        if (!known)
            return known.error();
        entry.user = *known;
    }
    if (const QJsonValue room = target.value("room"_L1); room.isObject()) {
        JsonReader inner(room);
        const AuditedRoom known {RoomId {inner.integer(u"id"_s, 1)}, inner.string(u"name"_s)};
        if (const auto whole = inner.result(known); !whole)
            return whole.error();
        entry.room = known;
    }
    return reader.result(entry);
}

} // namespace hearth
