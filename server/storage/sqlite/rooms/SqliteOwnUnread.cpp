// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteOwnUnread.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectOwn {
    u"SELECT newest.seq FROM (SELECT seq, message_id FROM message_places WHERE room_id = ? AND seq > ? ORDER BY seq DESC LIMIT ?) "
    u"newest "
    "JOIN messages m ON m.id = newest.message_id WHERE m.author_id = ? AND m.notice IS NULL ORDER BY newest.seq"_s};

} // namespace

Result<QList<Seq>> SqliteOwnUnread::after(RoomId room, UserId user, Seq seq)
{
    return m_connection.statement(selectOwn)
        .bind(room.value)
        .bind(seq)
        .bind(qint64(RoomStore::mostLookedAt))
        .bind(user.value)
        .rows([](const SqliteRow &row) { return Seq(row.integer(0)); });
}

QString SqliteOwnUnread::text(const QList<Seq> &places)
{
    if (places.isEmpty())
        return {};
    QJsonArray json;
    for (const Seq place : places)
        json.append(place);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<Seq> SqliteOwnUnread::fromText(const QString &text)
{
    QList<Seq> places;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &place : json)
        places.append(place.toInteger());
    return places;
}

} // namespace hearth
