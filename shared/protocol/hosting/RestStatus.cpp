// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/hosting/RestStatus.h"

#include "core/JsonWriter.h"
#include "model/JsonReader.h"
#include "protocol/More.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

namespace {

constexpr qsizetype mostQuarters = 1'000; // of an answer, whatever a server says

/// Of a number that may be negative: JsonReader's own are none.
qint64 difference(const QJsonObject &json, QLatin1StringView field)
{
    return json.value(field).toInteger();
}

template <typename T>
QList<T> list(JsonReader &reader, const QString &field)
{
    QList<T> values;
    const QJsonArray entries = reader.array(field);
    for (const QJsonValue &entry : entries) {
        const auto value = T::fromJson(entry);
        if (!value) {
            reader.fail(field, value.error().message);
            break;
        }
        values.append(*value);
    }
    return values;
}

} // namespace

void writeFields(JsonWriter &json, const MessageCounts &counts)
{
    json.field("begin", counts.begin);
    json.field("quarters", counts.counts);
}

void writeFields(JsonWriter &json, const StorageUse &use)
{
    json.field("database", use.database);
    json.field("files", use.files);
    json.field("free", use.free);
    json.field("database_grew", use.databaseGrew);
    json.field("files_grew", use.filesGrew);
    json.field("grew_since", use.grewSince);
    json.field("low", use.low);
    json.field("full", use.full);
}

void writeFields(JsonWriter &json, const ServerStatus &status)
{
    json.field("started_at", status.startedAt);
    json.field("now", status.now);
    json.field("version", status.version);
    json.field("people", status.people);
    json.field("connections", status.connections);
    json.field("messages", status.messages);
    json.field("storage", status.storage);
}

Result<ServerStatus> ServerStatus::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ServerStatus status;
    status.startedAt = reader.time(u"started_at"_s);
    status.now = reader.time(u"now"_s);
    status.version = reader.string(u"version"_s);
    status.people = reader.integer(u"people"_s);
    status.connections = reader.integer(u"connections"_s);
    JsonReader messages(reader.object(u"messages"_s));
    status.messages.begin = messages.time(u"begin"_s);
    const QJsonArray counts = messages.array(u"quarters"_s);
    for (const QJsonValue &count : counts)
        if (status.messages.counts.size() < mostQuarters)
            status.messages.counts.append(std::max<qint64>(0, count.toInteger()));
    const QJsonObject disk = reader.object(u"storage"_s);
    JsonReader storage(disk);
    status.storage.database = storage.integer(u"database"_s);
    status.storage.files = storage.integer(u"files"_s);
    status.storage.free = storage.optionalInteger(u"free"_s);
    status.storage.databaseGrew = difference(disk, "database_grew"_L1);
    status.storage.filesGrew = difference(disk, "files_grew"_L1);
    status.storage.grewSince = storage.time(u"grew_since"_s);
    status.storage.low = storage.boolean(u"low"_s);
    status.storage.full = storage.boolean(u"full"_s);
    for (const JsonReader *part : {&messages, &storage})
        if (const auto whole = part->result(true); !whole)
            reader.fail(whole.error().field, whole.error().message);
    return reader.result(status);
}

void writeFields(JsonWriter &json, const ConnectionAtAGlance &connection)
{
    json.field("id", connection.id);
    json.field("user", connection.user);
    json.field("role", roleName(connection.role));
    json.field("address", connection.address);
    json.field("client", connection.client);
    json.field("since", connection.since);
}

Result<ConnectionAtAGlance> ConnectionAtAGlance::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ConnectionAtAGlance connection;
    connection.id = reader.integer(u"id"_s, 1);
    const auto user = authorFromJson(reader.object(u"user"_s));
    if (!user)
        return user.error();
    connection.user = *user;
    const auto role = roleFromName(reader.string(u"role"_s));
    if (!role)
        reader.fail(u"role"_s, role.error().message);
    connection.role = role.value_or(Role::Guest);
    connection.address = reader.string(u"address"_s);
    connection.client = reader.string(u"client"_s);
    connection.since = reader.time(u"since"_s);
    return reader.result(connection);
}

void writeFields(JsonWriter &json, const ConnectionPage &page)
{
    json.field("connections", page.connections);
    writeMore(json, page.next);
}

Result<ConnectionPage> ConnectionPage::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ConnectionPage page {list<ConnectionAtAGlance>(reader, u"connections"_s)};
    page.next = readMore(reader);
    return reader.result(page);
}

QString activityName(Activity activity)
{
    switch (activity) {
    case Activity::Started: return u"started"_s;
    case Activity::CameIn: return u"came_in"_s;
    case Activity::Left: return u"left"_s;
    case Activity::AccountMade: return u"account_made"_s;
    case Activity::Knocked: return u"knocked"_s;
    case Activity::SlowedDown: return u"slowed_down"_s;
    case Activity::WrongPassword: return u"wrong_password"_s;
    case Activity::AccessChanged: return u"access_changed"_s;
    case Activity::DiskLow: return u"disk_low"_s;
    case Activity::DiskFull: return u"disk_full"_s;
    case Activity::DiskFreed: return u"disk_freed"_s;
    case Activity::Woke: return u"woke"_s;
    case Activity::Stopping: return u"stopping"_s;
    }
    Q_UNREACHABLE();
}

void writeFields(JsonWriter &json, const ActivityLine &line)
{
    json.field("id", line.id);
    json.field("at", line.at);
    json.field("what", line.what);
    json.field("name", line.name);
    json.field("address", line.address);
    json.field("detail", line.detail);
}

Result<ActivityLine> ActivityLine::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ActivityLine line;
    line.id = reader.integer(u"id"_s, 1);
    line.at = reader.time(u"at"_s);
    line.what = reader.string(u"what"_s);
    line.name = reader.string(u"name"_s);
    line.address = reader.string(u"address"_s);
    line.detail = reader.string(u"detail"_s);
    return reader.result(line);
}

void writeFields(JsonWriter &json, const ActivityPage &page)
{
    json.field("lines", page.lines);
    writeMore(json, page.next);
}

Result<ActivityPage> ActivityPage::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ActivityPage page {list<ActivityLine>(reader, u"lines"_s)};
    page.next = readMore(reader);
    return reader.result(page);
}

} // namespace hearth::rest
