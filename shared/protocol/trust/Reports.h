// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"

/// The parts of Rest.h and Events.h that are about reports: somebody shows a message to those who decide about it.
namespace hearth {

class JsonReader;

/// Somebody reported it.
struct Complaint
{
    Author by;
    QString reason; ///< empty: none was given
    QDateTime at; ///< UTC
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

/// The room of a report, as who need not be in it may see it.
struct ReportedRoom
{
    RoomId id;
    QString name; ///< empty of a direct one
    RoomKind kind = RoomKind::Public;
    friend bool operator==(const ReportedRoom &, const ReportedRoom &) = default;
};

/// A message that was reported and about which nobody has decided. It is as it is now, without its words once they are gone; what it
/// replies to, and who reacted to it, is not shown.
struct Report
{
    static constexpr qsizetype mostComplaints = 10; ///< that are told; more are counted

    ReportedRoom room;
    Message message;
    qint64 count = 0; ///< of people who reported it
    QList<Complaint> complaints; ///< the newest first
    friend bool operator==(const Report &, const Report &) = default;
};

void writeFields(JsonWriter &json, const Complaint &complaint);
void writeFields(JsonWriter &json, const ReportedRoom &room);
void writeFields(JsonWriter &json, const Report &report);
Result<Report> reportFromJson(const QJsonValue &json);

namespace rest {

inline constexpr QLatin1StringView reportPath("/api/messages/<id>/<message>/report");
inline constexpr QLatin1StringView reportsPath("/api/reports");
inline constexpr QLatin1StringView reportedPath("/api/reports/<id>"); ///< of a message

struct ReportRequest
{
    QString reason; ///< empty: none
    static Result<ReportRequest> fromJson(const QJsonValue &json);
};

struct ReportList
{
    QList<Report> reports; ///< the newest message first
    std::optional<MessageId> next = {}; ///< there are more: what to ask for with `before`
    static Result<ReportList> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const ReportList &list);

} // namespace rest

namespace events {

inline constexpr QLatin1StringView reported("reported"); ///< Report, to who may decide: it is new, or not as it was

/// Nobody has to decide about it any more, or this one may not.
struct ReportGone
{
    static constexpr QLatin1StringView event {"report_gone"};
    MessageId message;
    static Result<ReportGone> fromJson(const QJsonValue &json);
};

/// From a member.
struct ReportMessage
{
    static constexpr QLatin1StringView event {"report_message"};
    MessageId message;
    QString reason; ///< empty: none
    QJsonObject toJson() const;
    static Result<ReportMessage> fromJson(JsonReader json);
};

/// From who may decide: nothing has to be done about it.
struct DismissReport
{
    static constexpr QLatin1StringView event {"dismiss_report"};
    MessageId message;
    QJsonObject toJson() const;
    static Result<DismissReport> fromJson(JsonReader json);
};

void writeFields(JsonWriter &json, const ReportGone &gone);

} // namespace events
} // namespace hearth
