// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptMessages.h"

#include "HistoryDatabase.h"
#include "core/JsonWriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of a message as it is stored: more than its text and its names can be.
constexpr int longestBody = 256 * 1024;
/// Looking at the size costs nothing, but not after each message.
constexpr int writesBetweenLooks = 500;
/// Among so many that name or answer anybody, it is looked for those that speak to one.
constexpr int mostLookedAt = 20000;

QString bodyOf(const Message &message)
{
    return QString::fromUtf8(jsonText(message).utf8());
}

/// The message of `room` in a row of seq, body, username and display_name, the first of which is in column `at`. Nothing when
/// it is not understood.
std::optional<Message> keptMessage(const QSqlQuery &query, RoomId room, int at)
{
    auto message = messageFromJson(QJsonDocument::fromJson(query.value(at + 1).toString().toUtf8()).object());
    if (!message || message->roomId != room || message->seq != query.value(at).toLongLong())
        return std::nullopt;
    if (!query.isNull(at + 2)) {
        message->author.username = query.value(at + 2).toString();
        message->author.displayName = query.value(at + 3).toString();
    }
    return *std::move(message);
}

/// Whether each follows the one before it.
bool isRun(const QList<Message> &messages)
{
    for (qsizetype i = 1; i < messages.size(); ++i)
        if (messages[i].seq != messages[i - 1].seq + 1)
            return false;
    return true;
}

} // namespace

bool speaksTo(const Message &message, UserId user)
{
    const bool isReply = message.reply && message.reply->author.id == user;
    return message.kind == MessageKind::Text && !message.deleted && message.author.id != user
        && (isReply || message.mentionsRoom || message.mentions.contains(user));
}

KeptMessages::KeptMessages(HistoryDatabase &database, const HistoryLimits &limits)
    : m_database(database)
    , m_limits(limits)
{
}

void KeptMessages::keep(RoomId room, const QList<Message> &messages, From from)
{
    if (messages.isEmpty() || !m_limits.keepsMessages || !isRun(messages))
        return;
    Run there = run(room);
    const Seq first = messages.first().seq;
    const Seq last = messages.last().seq;
    const bool touches = there.newest > 0 && first <= there.newest + 1 && last + 1 >= there.oldest;
    if (!touches && there.newest > 0) {
        if (from == From::Live || last < there.oldest)
            return;
        forget(room); // what lies between is not known
        there = {};
    }
    for (const Message &message : messages)
        write(message);
    there.oldest = there.newest > 0 ? std::min(there.oldest, first) : first;
    const QDateTime lastAt = last >= there.newest ? messages.last().createdAt : QDateTime();
    there.newest = std::max(there.newest, last);
    cutOff(room, there);
    setRun(room, there, lastAt);
    m_written += int(messages.size());
    if (m_written >= writesBetweenLooks)
        shrink();
}

void KeptMessages::write(const Message &message)
{
    // Only what differs: a page that is there already costs no writing. And never back to what was before a change.
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO messages (room, seq, author, change, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "change = excluded.change, body = excluded.body WHERE body <> excluded.body AND excluded.change >= change"_s);
    query.bindValue(0, message.roomId.value);
    query.bindValue(1, message.seq);
    query.bindValue(2, message.author.id.value);
    query.bindValue(3, message.change);
    query.bindValue(4, bodyOf(message));
    m_database.run(query);
    if (message.change > 0) {
        m_database.noteForgotten(); // it may have been there as it was
        changePreviews(message);
    }
}

void KeptMessages::change(const QList<Message> &messages)
{
    QSqlQuery &query = m_database.statement(
        u"UPDATE messages SET change = ?, body = ? WHERE room = ? AND seq = ? AND change <= ? AND body <> ?"_s);
    for (const Message &message : messages) {
        const QString body = bodyOf(message);
        query.bindValue(0, message.change);
        query.bindValue(1, body);
        query.bindValue(2, message.roomId.value);
        query.bindValue(3, message.seq);
        query.bindValue(4, message.change);
        query.bindValue(5, body);
        if (m_database.run(query) && query.numRowsAffected() > 0)
            m_database.noteForgotten();
        changePreviews(message);
    }
}

/// What replies to it tells its words, too.
void KeptMessages::changePreviews(const Message &message)
{
    QSqlQuery &query = m_database.statement(
        u"UPDATE messages SET body = json_set(body, '$.reply.text', ?, '$.reply.deleted', json(?), '$.reply.file', ?) WHERE room = "
        u"? "
        "AND json_extract(body, '$.reply_to') = ? AND json_extract(body, '$.reply_to') IS NOT NULL"_s);
    const ReplyPreview preview = previewOf(message);
    query.bindValue(0, preview.text);
    query.bindValue(1, message.deleted ? u"true"_s : u"false"_s);
    query.bindValue(2, preview.file);
    query.bindValue(3, message.roomId.value);
    query.bindValue(4, message.id.value);
    if (m_database.run(query) && query.numRowsAffected() > 0)
        m_database.noteForgotten();
}

void KeptMessages::setChange(RoomId room, ChangeNumber change)
{
    QSqlQuery &query = m_database.statement(u"UPDATE runs SET change = max(change, ?) WHERE room = ?"_s);
    query.bindValue(0, change);
    query.bindValue(1, room.value);
    m_database.run(query);
}

void KeptMessages::forget(RoomId room)
{
    for (const QString &sql : {u"DELETE FROM messages WHERE room = ?"_s, u"DELETE FROM runs WHERE room = ?"_s}) {
        QSqlQuery &query = m_database.statement(sql);
        query.bindValue(0, room.value);
        m_database.run(query);
    }
    m_database.noteForgotten();
}

void KeptMessages::forgetAll()
{
    m_database.execute(u"DELETE FROM messages"_s);
    m_database.execute(u"DELETE FROM runs"_s);
    m_database.noteForgotten();
}

KeptMessages::Run KeptMessages::run(RoomId room)
{
    QSqlQuery &query = m_database.statement(u"SELECT oldest, newest, change FROM runs WHERE room = ?"_s);
    query.bindValue(0, room.value);
    Run found;
    if (m_database.run(query) && query.next())
        found = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
    query.finish();
    return found;
}

void KeptMessages::setRun(RoomId room, const Run &run, const QDateTime &lastAt)
{
    QSqlQuery &query = m_database.statement(
        u"INSERT INTO runs (room, oldest, newest, change, last_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "oldest = excluded.oldest, newest = excluded.newest, last_at = max(last_at, excluded.last_at)"_s);
    query.bindValue(0, room.value);
    query.bindValue(1, run.oldest);
    query.bindValue(2, run.newest);
    query.bindValue(3, run.change);
    query.bindValue(4, lastAt.isValid() ? lastAt.toMSecsSinceEpoch() : qint64(0));
    m_database.run(query);
}

/// Not one with each new message.
void KeptMessages::cutOff(RoomId room, Run &run)
{
    const Seq most = m_limits.messagesOfRoom;
    if (run.newest - run.oldest < most + most / 10)
        return;
    run.oldest = run.newest - most + 1;
    QSqlQuery &query = m_database.statement(u"DELETE FROM messages WHERE room = ? AND seq < ?"_s);
    query.bindValue(0, room.value);
    query.bindValue(1, run.oldest);
    m_database.run(query);
}

KeptPage KeptMessages::newest(RoomId room, Seq from)
{
    constexpr Seq above = pageSize / 2; // more than fits on a screen
    const Seq wanted = from > 0 ? run(room).newest - from + above : 0;
    return page(room, maxWireInteger, std::clamp<Seq>(wanted, pageSize, std::max(pageSize, m_limits.messagesOfRoom)));
}

KeptPage KeptMessages::before(RoomId room, Seq seq)
{
    return page(room, seq, pageSize);
}

QHash<RoomId, Message> KeptMessages::newestOfRooms()
{
    QSqlQuery &query = m_database.statement(
        u"SELECT m.room, m.seq, m.body, p.username, p.display_name FROM runs r "
        "CROSS JOIN messages m ON m.room = r.room AND m.seq = r.newest LEFT JOIN people p ON p.id = m.author "
        "WHERE length(m.body) <= ?"_s);
    query.bindValue(0, longestBody);
    QHash<RoomId, Message> newest;
    if (!m_database.run(query))
        return newest;
    while (query.next())
        if (auto message = keptMessage(query, RoomId {query.value(0).toLongLong()}, 1))
            newest.insert(message->roomId, *std::move(message));
    query.finish();
    return newest;
}

KeptPage KeptMessages::page(RoomId room, Seq before, qint64 most)
{
    QSqlQuery &query = m_database.statement(
        u"SELECT m.seq, m.body, p.username, p.display_name FROM messages m LEFT JOIN people p ON p.id = m.author "
        "WHERE m.room = ? AND m.seq < ? AND length(m.body) <= ? ORDER BY m.seq DESC LIMIT ?"_s);
    query.bindValue(0, room.value);
    query.bindValue(1, before);
    query.bindValue(2, longestBody);
    query.bindValue(3, most);
    KeptPage page;
    if (!m_database.run(query))
        return page;
    Seq next = 0;
    while (query.next()) {
        auto message = keptMessage(query, room, 0);
        // One that is not understood ends it: what is shown has no gaps.
        if (!message || (next > 0 && message->seq != next))
            break;
        next = message->seq - 1;
        page.messages.prepend(*std::move(message));
    }
    query.finish();
    page.hasOlder = page.messages.size() == most && page.messages.first().seq > run(room).oldest;
    return page;
}

QList<Message> KeptMessages::calling(UserId self, qsizetype most)
{
    // As the index has it, word for word.
    QSqlQuery &query = m_database.statement(
        u"SELECT m.body, p.username, p.display_name FROM messages m LEFT JOIN people p ON p.id = m.author "
        "WHERE (json_array_length(body, '$.mentions') > 0 OR json_extract(body, '$.mentions_room') IS NOT NULL "
        "OR json_extract(body, '$.reply_to') IS NOT NULL) AND m.author <> ? AND length(m.body) <= ? "
        "ORDER BY json_extract(body, '$.created_at') DESC LIMIT ?"_s);
    query.bindValue(0, self.value);
    query.bindValue(1, longestBody);
    query.bindValue(2, mostLookedAt);
    QList<Message> found;
    if (!m_database.run(query))
        return found;
    while (found.size() < most && query.next()) {
        auto message = messageFromJson(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object());
        if (!message || !speaksTo(*message, self))
            continue;
        if (!query.isNull(1)) {
            message->author.username = query.value(1).toString();
            message->author.displayName = query.value(2).toString();
        }
        found.append(*std::move(message));
    }
    query.finish();
    return found;
}

QHash<RoomId, KeptNumbers> KeptMessages::numbers()
{
    QSqlQuery &query = m_database.statement(u"SELECT room, newest, change FROM runs"_s);
    QHash<RoomId, KeptNumbers> numbers;
    if (m_database.run(query))
        while (query.next())
            numbers.insert(RoomId {query.value(0).toLongLong()}, {query.value(1).toLongLong(), query.value(2).toLongLong()});
    query.finish();
    return numbers;
}

void KeptMessages::shrink()
{
    m_written = 0;
    const auto used = [this] {
        return (m_database.number(u"PRAGMA page_count"_s) - m_database.number(u"PRAGMA freelist_count"_s))
            * m_database.number(u"PRAGMA page_size"_s);
    };
    while (used() > m_limits.bytes) {
        const RoomId oldest {m_database.number(u"SELECT room FROM runs ORDER BY last_at LIMIT 1"_s)};
        if (!oldest.isValid())
            break;
        forget(oldest);
    }
}

} // namespace hearth
