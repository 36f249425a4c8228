// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptWriting.h"

#include "HistoryDatabase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// More than one text, of one's own, can be.
constexpr int longestBody = 512 * 1024;
/// More than are ever written: beyond, the file is not this program's.
constexpr int mostRows = 10000;

/// 0 for none.
qint64 stored(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime readTime(const QVariant &value)
{
    const qint64 time = value.toLongLong();
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : QDateTime();
}

} // namespace

KeptWriting::KeptWriting(HistoryDatabase &database)
    : m_database(database)
{
}

void KeptWriting::keepUnsent(const QString &clientId, const QJsonObject &message)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO outbox (client_id, body) VALUES (?, ?) ON CONFLICT (client_id) DO UPDATE SET body = excluded.body"_s);
    query.bindValue(0, clientId);
    query.bindValue(1, QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    m_database.run(query);
}

void KeptWriting::forgetUnsent(const QString &clientId)
{
    QSqlQuery &query = m_database.statement(u"DELETE FROM outbox WHERE client_id = ?"_s);
    query.bindValue(0, clientId);
    m_database.run(query);
    m_database.noteForgotten();
}

QList<QJsonObject> KeptWriting::unsent()
{
    QSqlQuery &query = m_database.statement(u"SELECT body FROM outbox WHERE length(body) <= ? ORDER BY n LIMIT ?"_s);
    query.bindValue(0, longestBody);
    query.bindValue(1, mostRows);
    QList<QJsonObject> messages;
    if (m_database.run(query))
        while (query.next())
            messages.append(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object());
    query.finish();
    return messages;
}

void KeptWriting::keepDraft(RoomId room, const KeptDraft &draft)
{
    if (draft.text.isEmpty()) {
        QSqlQuery &query = m_database.statement(u"DELETE FROM drafts WHERE room = ?"_s);
        query.bindValue(0, room.value);
        m_database.run(query);
    } else {
        QSqlQuery &query = m_database.statement(
            u"INSERT INTO drafts (room, room_created_at, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
            "room_created_at = excluded.room_created_at, text = excluded.text"_s);
        query.bindValue(0, room.value);
        query.bindValue(1, stored(draft.roomCreatedAt));
        query.bindValue(2, draft.text);
        m_database.run(query);
    }
    m_database.noteForgotten();
}

QHash<RoomId, KeptDraft> KeptWriting::drafts()
{
    QSqlQuery &query = m_database.statement(
        u"SELECT room, room_created_at, text FROM drafts WHERE length(text) <= ? ORDER BY room LIMIT ?"_s);
    query.bindValue(0, longestBody);
    query.bindValue(1, mostRows);
    QHash<RoomId, KeptDraft> drafts;
    if (m_database.run(query))
        while (query.next())
            drafts.insert(RoomId {query.value(0).toLongLong()}, {query.value(2).toString(), readTime(query.value(1))});
    query.finish();
    return drafts;
}

void KeptWriting::keepEdit(RoomId room, const KeptEdit &edit)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT OR REPLACE INTO edits (room, room_created_at, message, was, words) VALUES (?, ?, ?, ?, ?)"_s);
    query.bindValue(0, room.value);
    query.bindValue(1, stored(edit.roomCreatedAt));
    query.bindValue(2, edit.message.value);
    query.bindValue(3, edit.before);
    query.bindValue(4, edit.words);
    m_database.run(query);
}

void KeptWriting::forgetEdit(RoomId room)
{
    QSqlQuery &query = m_database.statement(u"DELETE FROM edits WHERE room = ?"_s);
    query.bindValue(0, room.value);
    m_database.run(query);
    m_database.noteForgotten();
}

QHash<RoomId, KeptEdit> KeptWriting::edits()
{
    QSqlQuery &query = m_database.statement(u"SELECT room, room_created_at, message, was, words FROM edits "
                                            "WHERE max(length(was), length(words)) <= ? ORDER BY room LIMIT ?"_s);
    query.bindValue(0, longestBody);
    query.bindValue(1, mostRows);
    QHash<RoomId, KeptEdit> edits;
    if (m_database.run(query))
        while (query.next())
            edits.insert(RoomId {query.value(0).toLongLong()},
                {readTime(query.value(1)), MessageId {query.value(2).toLongLong()}, query.value(3).toString(),
                    query.value(4).toString()});
    query.finish();
    return edits;
}

void KeptWriting::keepRead(RoomId room, const KeptRead &read)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO reads (room, seq, back) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq, back = excluded.back"_s);
    query.bindValue(0, room.value);
    query.bindValue(1, read.seq);
    query.bindValue(2, read.isBack ? 1 : 0);
    m_database.run(query);
}

void KeptWriting::forgetRead(RoomId room)
{
    QSqlQuery &query = m_database.statement(u"DELETE FROM reads WHERE room = ?"_s);
    query.bindValue(0, room.value);
    m_database.run(query);
}

QHash<RoomId, KeptRead> KeptWriting::reads()
{
    QSqlQuery &query = m_database.statement(u"SELECT room, seq, back FROM reads LIMIT ?"_s);
    query.bindValue(0, mostRows);
    QHash<RoomId, KeptRead> reads;
    if (m_database.run(query))
        while (query.next())
            reads.insert(RoomId {query.value(0).toLongLong()}, {query.value(1).toLongLong(), query.value(2).toLongLong() != 0});
    query.finish();
    return reads;
}

void KeptWriting::forgetReads()
{
    m_database.execute(u"DELETE FROM reads"_s);
}

} // namespace hearth
