// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/trust/Reports.h"

#include "protocol/More.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Result<Complaint> complaintFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto by = authorFromJson(reader.object(u"by"_s));
    Complaint complaint {by.value_or(Author {}), reader.string(u"reason"_s), reader.time(u"at"_s)};
    if (reader.ok() && !by)
        return by.error();
    return reader.result(complaint);
}

Result<ReportedRoom> reportedRoomFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ReportedRoom room {reader.id<RoomId>(u"id"_s), reader.string(u"name"_s)};
    const auto kind = roomKindFromName(reader.string(u"kind"_s));
    if (!kind)
        reader.fail(u"kind"_s, kind.error().message);
    room.kind = kind.value_or(RoomKind::Private);
    return reader.result(room);
}

} // namespace

void writeFields(JsonWriter &json, const Complaint &complaint)
{
    json.field("by", complaint.by);
    json.field("reason", complaint.reason);
    json.field("at", complaint.at);
}

void writeFields(JsonWriter &json, const ReportedRoom &room)
{
    json.field("id", room.id);
    json.field("name", room.name);
    json.field("kind", roomKindName(room.kind));
}

void writeFields(JsonWriter &json, const Report &report)
{
    json.field("room", report.room);
    json.field("message", report.message);
    json.field("count", report.count);
    json.field("complaints", report.complaints);
}

Result<Report> reportFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const QJsonObject room = reader.object(u"room"_s);
    const QJsonObject message = reader.object(u"message"_s);
    Report report;
    report.count = reader.integer(u"count"_s, 1);
    const QJsonArray complaints = reader.array(u"complaints"_s);
    if (const auto whole = reader.result(report); !whole)
        return whole;
    const auto where = reportedRoomFromJson(room);
    if (!where)
        return where.error();
    const auto what = messageFromJson(message);
    if (!what)
        return what.error();
    report.room = *where;
    report.message = *what;
    for (const QJsonValue &one : complaints) {
        const auto complaint = complaintFromJson(one);
        if (!complaint)
            return complaint.error();
        if (report.complaints.size() < Report::mostComplaints)
            report.complaints.append(*complaint);
    }
    return report;
}

Result<rest::ReportRequest> rest::ReportRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(ReportRequest {reader.optionalString(u"reason"_s).value_or(QString())});
}

void rest::writeFields(JsonWriter &json, const ReportList &list)
{
    json.field("reports", list.reports);
    writeMore(json, list.next);
}

Result<rest::ReportList> rest::ReportList::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ReportList list;
    const QJsonArray reports = reader.array(u"reports"_s);
    for (const QJsonValue &one : reports) {
        const auto report = reportFromJson(one);
        if (!report)
            return report.error();
        list.reports.append(*report);
    }
    if (const auto next = readMore(reader))
        list.next = MessageId {*next};
    return reader.result(list);
}

void events::writeFields(JsonWriter &json, const ReportGone &gone)
{
    json.field("message_id", gone.message);
}

Result<events::ReportGone> events::ReportGone::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(ReportGone {reader.id<MessageId>(u"message_id"_s)});
}

QJsonObject events::ReportMessage::toJson() const
{
    QJsonObject json {{u"message"_s, message.value}};
    if (!reason.isEmpty())
        json.insert(u"reason"_s, reason);
    return json;
}

Result<events::ReportMessage> events::ReportMessage::fromJson(JsonReader json)
{
    ReportMessage command {json.id<MessageId>(u"message"_s), json.optionalString(u"reason"_s).value_or(QString())};
    return json.result(command);
}

QJsonObject events::DismissReport::toJson() const
{
    return {{u"message"_s, message.value}};
}

Result<events::DismissReport> events::DismissReport::fromJson(JsonReader json)
{
    return json.result(DismissReport {json.id<MessageId>(u"message"_s)});
}

} // namespace hearth
