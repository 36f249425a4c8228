// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptRooms.h"

#include "HistoryDatabase.h"
#include "core/JsonWriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of a room as it is stored: more than its name and its topic can be.
constexpr int longestBody = 64 * 1024;

} // namespace

KeptRooms::KeptRooms(HistoryDatabase &database)
    : m_database(database)
{
}

void KeptRooms::keep(const QList<Room> &rooms)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO rooms (id, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body WHERE body <> excluded.body"_s);
    for (const Room &room : rooms) {
        query.bindValue(0, room.id.value);
        query.bindValue(1, QString::fromUtf8(jsonText(room).utf8()));
        m_database.run(query);
    }
}

void KeptRooms::forget(RoomId room)
{
    QSqlQuery &query = m_database.statement(u"DELETE FROM rooms WHERE id = ?"_s);
    query.bindValue(0, room.value);
    m_database.run(query);
    m_database.noteForgotten();
}

void KeptRooms::keepPeople(const QList<Author> &people)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO people (id, username, display_name) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET username = excluded.username, "
        "display_name = excluded.display_name WHERE username <> excluded.username OR display_name <> excluded.display_name"_s);
    for (const Author &author : people) {
        query.bindValue(0, author.id.value);
        query.bindValue(1, author.username);
        query.bindValue(2, author.displayName);
        m_database.run(query);
    }
}

void KeptRooms::forgetAll()
{
    m_database.execute(u"DELETE FROM rooms"_s);
    m_database.execute(u"DELETE FROM people"_s);
    m_database.noteForgotten();
}

QList<Room> KeptRooms::rooms()
{
    QSqlQuery &query = m_database.statement(u"SELECT id, body FROM rooms WHERE length(body) <= ? ORDER BY id LIMIT ?"_s);
    query.bindValue(0, longestBody);
    query.bindValue(1, mostRooms);
    QList<Room> rooms;
    if (!m_database.run(query))
        return rooms;
    while (query.next()) {
        const auto room = roomFromJson(QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object());
        if (room && room->id.value == query.value(0).toLongLong())
            rooms.append(*room);
    }
    query.finish();
    return rooms;
}

QString KeptRooms::about(const QString &name)
{
    QSqlQuery &query = m_database.statement(u"SELECT value FROM about WHERE name = ? AND length(value) <= 200"_s);
    query.bindValue(0, name);
    QString value;
    if (m_database.run(query) && query.next()) {
        value = query.value(0).toString();
        if (value.isNull())
            value = u""_s;
    }
    query.finish();
    return value;
}

void KeptRooms::setAbout(const QString &name, const QString &value)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO about (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s);
    query.bindValue(0, name);
    query.bindValue(1, value.isNull() ? u""_s : value); // a null text is no text to Qt Sql
    m_database.run(query);
}

} // namespace hearth
