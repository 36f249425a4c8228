// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMessageTail.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "StorageLog.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype mostRooms = 10'000; // some 500 KB

// Sorted, so that each page of the table is come by once.
const SqliteText settlePlaces {u"INSERT INTO message_places (room_id, seq, message_id) SELECT room_id, seq, id FROM messages "
                               "WHERE id > (SELECT message_id FROM settled) ORDER BY room_id, seq, id ON CONFLICT DO NOTHING"_s};
// Those whose place is another's.
const SqliteText selectWithoutPlace {
    u"SELECT m.id, m.room_id, m.seq FROM messages m LEFT JOIN message_places p ON p.room_id = m.room_id AND p.seq = m.seq "
    "WHERE m.id > (SELECT message_id FROM settled) AND p.message_id IS NOT m.id ORDER BY m.id"_s};
const SqliteText selectLastPlace {u"SELECT seq FROM message_places WHERE room_id = ? ORDER BY seq DESC LIMIT 1"_s};
const SqliteText moveMessage {u"UPDATE messages SET seq = ? WHERE id = ?"_s};
const SqliteText insertPlace {u"INSERT INTO message_places (room_id, seq, message_id) VALUES (?, ?, ?)"_s};
const SqliteText settleClientIds {
    u"INSERT INTO client_ids (author_id, client_id, message_id) SELECT author_id, client_id, id FROM messages "
    "WHERE id > (SELECT message_id FROM settled) AND client_id IS NOT NULL ORDER BY author_id, client_id "
    "ON CONFLICT (author_id, client_id) DO UPDATE SET message_id = excluded.message_id"_s};
const SqliteText settleRoom {u"UPDATE rooms SET last_seq = ? WHERE id = ? AND last_seq < ?"_s};
const SqliteText settleRead {u"UPDATE memberships SET last_read_seq = ? WHERE room_id = ? AND user_id = ? AND last_read_seq < ?"_s};
const SqliteText setSettled {u"UPDATE settled SET message_id = ?"_s};
const SqliteText selectSettled {u"SELECT message_id FROM settled"_s};
const SqliteText selectTail {
    u"SELECT id, room_id, seq, iif(notice IS NULL, author_id, 0), client_id FROM messages WHERE id > ? ORDER BY id"_s};
const SqliteText selectLastSeq {u"SELECT last_seq FROM rooms WHERE id = ? AND deleted_at IS NULL"_s};
const SqliteText selectClientId {u"SELECT message_id FROM client_ids WHERE author_id = ? AND client_id = ?"_s};

} // namespace

SqliteMessageTail::SqliteMessageTail(SqliteConnection &connection)
    : m_connection(connection)
    , m_calls(connection)
{
}

Result<std::optional<Seq>> SqliteMessageTail::lastSeq(RoomId room)
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    for (const auto *seqs : {&m_lastSeqs, &m_settledSeqs})
        if (const auto known = seqs->constFind(room); known != seqs->cend())
            return std::optional(*known);
    const auto stored = m_connection.statement(selectLastSeq).bind(room.value).row([](const SqliteRow &row) {
        return Seq(row.integer(0));
    });
    if (stored && *stored)
        m_settledSeqs.insert(room, **stored);
    return stored;
}

Result<MessageId> SqliteMessageTail::nextId()
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    return MessageId {m_last.value + 1};
}

Result<Seq> SqliteMessageTail::readBy(UserId author, RoomId room)
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    return m_read.value({author, room}, 0);
}

Result<std::optional<MessageId>> SqliteMessageTail::byClientId(UserId author, const QString &clientId)
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    if (const auto known = m_clientIds.constFind({author, clientId}); known != m_clientIds.cend())
        return std::optional(*known);
    return m_connection.statement(selectClientId).bind(author.value).bind(clientId).row([](const SqliteRow &row) {
        return MessageId {row.integer(0)};
    });
}

Result<void> SqliteMessageTail::add(const Message &message)
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    // Nobody has read anything by what happened to a room.
    const UserId reader = message.kind == MessageKind::Text ? message.author.id : UserId();
    note(message.id, message.roomId, message.seq, reader, message.clientId);
    return m_size < most ? Result<void>() : settle();
}

Result<void> SqliteMessageTail::settleAndForget(RoomId room)
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    if (const auto settled = m_size > 0 ? settle() : Result<void>(); !settled)
        return settled;
    m_settledSeqs.remove(room);
    return {};
}

void SqliteMessageTail::forget()
{
    m_loaded = false;
    m_size = 0;
    m_clientIds.clear();
    m_read.clear();
    m_lastSeqs.clear();
    m_settledSeqs.clear();
}

Result<void> SqliteMessageTail::load()
{
    if (m_loaded)
        return {};
    const auto settled = m_connection.statement(selectSettled).row([](const SqliteRow &row) { return MessageId {row.integer(0)}; });
    if (!settled)
        return settled.error();
    m_last = settled->value_or(MessageId {});
    const auto noted = m_connection.statement(selectTail).bind(m_last.value).rows([this](const SqliteRow &row) {
        note(MessageId {row.integer(0)}, RoomId {row.integer(1)}, row.integer(2), UserId {row.integer(3)}, row.text(4));
        return true;
    });
    m_loaded = noted.has_value();
    return noted ? Result<void>() : noted.error();
}

Result<void> SqliteMessageTail::settle()
{
    const auto placed = m_connection.statement(settlePlaces).execute();
    if (!placed)
        return placed.error();
    if (*placed != m_size)
        if (const auto repaired = repairPlaces(); !repaired)
            return repaired;
    if (const auto done = m_connection.statement(settleClientIds).execute(); !done)
        return done.error();
    if (const auto done = m_calls.settle(); !done)
        return done;
    for (auto read = m_read.cbegin(); read != m_read.cend(); ++read) {
        const auto [user, room] = read.key();
        const auto done = m_connection.statement(settleRead).bind(*read).bind(room.value).bind(user.value).bind(*read).execute();
        if (!done)
            return done.error();
    }
    for (auto lastSeq = m_lastSeqs.cbegin(); lastSeq != m_lastSeqs.cend(); ++lastSeq) {
        const auto done = m_connection.statement(settleRoom).bind(*lastSeq).bind(lastSeq.key().value).bind(*lastSeq).execute();
        if (!done)
            return done.error();
    }
    const auto done = m_connection.statement(setSettled).bind(m_last.value).execute();
    if (!done)
        return done.error();
    m_size = 0;
    m_clientIds.clear();
    m_read.clear();
    if (m_settledSeqs.size() > mostRooms)
        m_settledSeqs.clear();
    m_settledSeqs.insert(m_lastSeqs);
    m_lastSeqs.clear();
    return {};
}

/// Two messages have one place, which nothing here does: a fault of the program, or of whoever wrote into the database. The
/// later one goes to the end of its room. Nobody else is held up by it.
Result<void> SqliteMessageTail::repairPlaces()
{
    struct Misplaced
    {
        MessageId id;
        RoomId room;
        Seq seq = 0;
    };
    const auto all = m_connection.statement(selectWithoutPlace).rows([](const SqliteRow &row) {
        return Misplaced {MessageId {row.integer(0)}, RoomId {row.integer(1)}, row.integer(2)};
    });
    if (!all)
        return all.error();
    for (const Misplaced &message : *all) {
        const auto last = m_connection.statement(selectLastPlace).bind(message.room.value).row([](const SqliteRow &row) {
            return Seq(row.integer(0));
        });
        if (!last)
            return last.error();
        const Seq seq = last->value_or(0) + 1;
        const auto moved = m_connection.statement(moveMessage).bind(seq).bind(message.id.value).execute();
        if (!moved)
            return moved.error();
        const auto placed = m_connection.statement(insertPlace).bind(message.room.value).bind(seq).bind(message.id.value).execute();
        if (!placed)
            return placed.error();
        m_lastSeqs.insert(message.room, seq);
        qCCritical(storageLog) << "Message" << message.id.value << "of room" << message.room.value << "had the place" << message.seq
                               << "of another; it is at" << seq << "now";
    }
    return {};
}

void SqliteMessageTail::note(MessageId id, RoomId room, Seq seq, UserId reader, const QString &clientId)
{
    ++m_size;
    m_last = id;
    if (!clientId.isEmpty())
        m_clientIds.insert({reader, clientId}, id);
    if (reader.isValid())
        m_read.insert({reader, room}, seq);
    m_lastSeqs.insert(room, seq);
}

} // namespace hearth
