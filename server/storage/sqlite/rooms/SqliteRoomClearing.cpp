// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteRoomClearing.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectToClear {u"SELECT room_id FROM rooms_to_clear ORDER BY room_id"_s};
const SqliteText deleteToClear {u"DELETE FROM rooms_to_clear WHERE room_id = ?"_s};
// Where the part ends that is deleted next; nothing of the room is beyond what is settled (SqliteMessageTail).
const SqliteText selectPart {
    u"SELECT max(seq), count(*) FROM (SELECT seq FROM message_places WHERE room_id = ? ORDER BY seq LIMIT ?)"_s};
const QString part = u"(SELECT message_id FROM message_places WHERE room_id = ? AND seq <= ?)"_s;
const SqliteText deleteClientIds {
    u"DELETE FROM client_ids WHERE (author_id, client_id) IN (SELECT author_id, client_id FROM messages WHERE id IN "_s + part
    + u") AND message_id IN "_s + part};
const SqliteText deleteReactions {u"DELETE FROM reactions WHERE message_id IN "_s + part};
const SqliteText deleteMentions {u"DELETE FROM mentions WHERE room_id = ? AND seq <= ?"_s};
const SqliteText deleteCalls {u"DELETE FROM calls WHERE room_id = ?1 AND message_id IN "
                              "(SELECT message_id FROM message_places WHERE room_id = ?1 AND seq <= ?2)"_s};
const SqliteText deleteNotices {u"DELETE FROM notices WHERE room_id = ? AND seq <= ?"_s};
const SqliteText deleteMessages {u"DELETE FROM messages WHERE id IN "_s + part};
const SqliteText deletePlaces {u"DELETE FROM message_places WHERE room_id = ? AND seq <= ?"_s};

} // namespace

SqliteRoomClearing::SqliteRoomClearing(SqliteConnection &connection)
    : m_connection(connection)
    , m_files(connection)
    , m_index(connection)
{
}

Result<QList<RoomId>> SqliteRoomClearing::toClear()
{
    return m_connection.statement(selectToClear).rows([](const SqliteRow &row) { return RoomId {row.integer(0)}; });
}

Result<bool> SqliteRoomClearing::clear(RoomId room, int most)
{
    const auto found = m_connection.statement(selectPart).bind(room.value).bind(qint64(most)).row([](const SqliteRow &row) {
        return std::pair(row.integer(0), row.integer(1));
    });
    if (!found)
        return found.error();
    const auto [last, count] = found->value_or(std::pair(0, 0));
    if (count > 0) {
        const auto ids = m_connection.statement(deleteClientIds).bind(room.value).bind(last).bind(room.value).bind(last).execute();
        if (!ids)
            return ids.error();
        if (const auto removed = m_files.removeUpTo(room, last); !removed)
            return removed.error();
        if (const auto removed = m_index.removeUpTo(room, last); !removed)
            return removed.error();
        for (const SqliteText *text :
            {&deleteReactions, &deleteMentions, &deleteCalls, &deleteNotices, &deleteMessages, &deletePlaces})
            if (const auto done = m_connection.statement(*text).bind(room.value).bind(last).execute(); !done)
                return done.error();
    }
    if (count == most)
        return false;
    if (const auto removed = m_files.removeUnsentIn(room); !removed)
        return removed.error();
    const auto done = m_connection.statement(deleteToClear).bind(room.value).execute();
    if (!done)
        return done.error();
    return true;
}

} // namespace hearth
