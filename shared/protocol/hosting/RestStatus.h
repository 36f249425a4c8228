// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QDateTime>

#include <chrono>
#include <optional>

/// The part of Rest.h that is about how a server is doing, for its hosts: who is connected from where, how much is said, what it
/// takes of the disk, and what happened of late. Nothing of what anybody wrote.
namespace hearth::rest {

inline constexpr QLatin1StringView statusPath("/api/server/status");
inline constexpr QLatin1StringView connectionsPath("/api/server/connections");
inline constexpr QLatin1StringView activityPath("/api/server/log");
inline constexpr int connectionPageSize = 200;

/// How many messages were said, by quarters of an hour: the last one is the one that is going on. Whoever reads it knows where
/// their day begins: the borders of quarters are the borders of days in every time zone.
struct MessageCounts
{
    static constexpr std::chrono::minutes quarter {15};
    QDateTime begin; ///< UTC, of the first quarter
    QList<qint64> counts; ///< oldest first
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

/// Bytes.
struct StorageUse
{
    qint64 database = 0;
    qint64 files = 0; ///< attachments, each content once
    std::optional<qint64> free = {}; ///< that the server may still write; nothing where nobody knows
    qint64 databaseGrew = 0; ///< since then; negative where it shrank
    qint64 filesGrew = 0; ///< likewise
    QDateTime grewSince; ///< UTC: a day ago, or when the server was started
    bool low = false; ///< somebody should make space
    bool full = false; ///< nothing more is stored
    friend bool operator==(const StorageUse &, const StorageUse &) = default;
};

struct ServerStatus
{
    QDateTime startedAt; ///< UTC
    QDateTime now; ///< UTC, by the server's clock
    QString version;
    qint64 people = 0; ///< who are connected
    qint64 connections = 0; ///< which they have
    MessageCounts messages;
    StorageUse storage;
    static Result<ServerStatus> fromJson(const QJsonValue &json);
    friend bool operator==(const ServerStatus &, const ServerStatus &) = default;
};

/// One of somebody's connections.
struct ConnectionAtAGlance
{
    qint64 id = 0;
    Author user;
    Role role = Role::Guest;
    QString address; ///< from where
    QString client; ///< with what, as it says of itself; empty where it does not
    QDateTime since; ///< UTC
    static Result<ConnectionAtAGlance> fromJson(const QJsonValue &json);
    friend bool operator==(const ConnectionAtAGlance &, const ConnectionAtAGlance &) = default;
};

struct ConnectionPage
{
    QList<ConnectionAtAGlance> connections; ///< the oldest first
    std::optional<qint64> next = {}; ///< there are more: what to ask for with `after`
    static Result<ConnectionPage> fromJson(const QJsonValue &json);
};

/// What happened on the server, as a person would tell it.
enum class Activity {
    Started,
    CameIn, ///< name, address
    Left, ///< name
    AccountMade, ///< name
    Knocked, ///< name, address
    SlowedDown, ///< address: it asked too often
    WrongPassword, ///< address
    AccessChanged, ///< name; detail: who may enter now
    DiskLow,
    DiskFull,
    DiskFreed, ///< there is space again
    Woke, ///< the machine had slept
    Stopping, ///< name: who stopped it
};
QString activityName(Activity activity); ///< on the wire

struct ActivityLine
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString what; ///< activityName(); one that this version does not know may be among them
    QString name = {}; ///< of a person, as they were called then
    QString address = {};
    QString detail = {};
    static Result<ActivityLine> fromJson(const QJsonValue &json);
    friend bool operator==(const ActivityLine &, const ActivityLine &) = default;
};

struct ActivityPage
{
    QList<ActivityLine> lines; ///< newest first
    std::optional<qint64> next = {}; ///< there are more: what to ask for with `before`
    static Result<ActivityPage> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const MessageCounts &counts);
void writeFields(JsonWriter &json, const StorageUse &use);
void writeFields(JsonWriter &json, const ServerStatus &status);
void writeFields(JsonWriter &json, const ConnectionAtAGlance &connection);
void writeFields(JsonWriter &json, const ConnectionPage &page);
void writeFields(JsonWriter &json, const ActivityLine &line);
void writeFields(JsonWriter &json, const ActivityPage &page);

} // namespace hearth::rest
