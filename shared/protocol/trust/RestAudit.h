// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "rights/AuditEntry.h"

/// The part of Rest.h that is about what hosts see of the server as a whole: who did what to whom, and which rooms there are.
namespace hearth::rest {

inline constexpr QLatin1StringView auditPath("/api/audit");
inline constexpr QLatin1StringView allRoomsPath("/api/server/rooms");
inline constexpr QLatin1StringView userSessionsPath("/api/users/<id>/sessions");

struct AuditList
{
    QList<AuditEntry> entries; ///< newest first
    std::optional<qint64> next = {}; ///< there are more: what to ask for with `before`
    static Result<AuditList> fromJson(const QJsonValue &json);
};

/// A room as hosts see it who need not be in it: nothing of what is in it, nor who.
struct RoomAtAGlance
{
    RoomId id;
    QString name;
    RoomKind kind = RoomKind::Public;
    bool archived = false;
    qint64 memberCount = 0;
    QDateTime createdAt; ///< UTC
    static Result<RoomAtAGlance> fromJson(const QJsonValue &json);
    friend bool operator==(const RoomAtAGlance &, const RoomAtAGlance &) = default;
};

struct AllRooms
{
    QList<RoomAtAGlance> rooms; ///< public and private ones, by id
    qint64 direct = 0; ///< how many direct ones there are besides
    std::optional<RoomId> next = {}; ///< there are more: what to ask for with `after`
    static Result<AllRooms> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const AuditList &list);
void writeFields(JsonWriter &json, const RoomAtAGlance &room);
void writeFields(JsonWriter &json, const AllRooms &list);

} // namespace hearth::rest
