// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteUnsettledPlaces.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectEnds {u"SELECT message_id, (SELECT max(id) FROM messages) FROM settled"_s};
const SqliteText selectPlaces {u"SELECT id, room_id, seq FROM messages WHERE id > ? ORDER BY id"_s};

/// Looks at one place after the other: they are a few thousand at most, next to each other.
std::vector<SqliteUnsettledPlaces::Place> wanted(auto &&places, qsizetype count, auto isWanted)
{
    std::vector<SqliteUnsettledPlaces::Place> found;
    for (const auto &place : places) {
        if (qsizetype(found.size()) == count)
            break;
        if (isWanted(place))
            found.push_back(place);
    }
    return found;
}

} // namespace

SqliteUnsettledPlaces::SqliteUnsettledPlaces(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<std::vector<SqliteUnsettledPlaces::Place>> SqliteUnsettledPlaces::before(RoomId room, Seq seq, qsizetype count)
{
    if (const auto updated = update(); !updated)
        return updated.error();
    std::vector<Place> found = wanted(
        std::views::reverse(m_places), count, [&](const Place &place) { return place.room == room && place.seq < seq; });
    std::ranges::reverse(found);
    return found;
}

Result<std::vector<SqliteUnsettledPlaces::Place>> SqliteUnsettledPlaces::after(RoomId room, Seq seq, qsizetype count)
{
    if (const auto updated = update(); !updated)
        return updated.error();
    return wanted(m_places, count, [&](const Place &place) { return place.room == room && place.seq > seq; });
}

void SqliteUnsettledPlaces::forget()
{
    m_settled = {};
    m_last = {};
    m_places.clear();
}

Result<void> SqliteUnsettledPlaces::update()
{
    const auto stored = m_connection.statement(selectEnds).row([](const SqliteRow &row) {
        return std::pair(row.integer(0), row.integer(1));
    });
    if (!stored)
        return stored.error();
    const auto [settled, last] = stored->value_or(std::pair(0, 0));
    // Settling takes in all that there are: what was known before is settled now.
    if (m_settled.value != settled) {
        m_places.clear();
        m_settled = m_last = MessageId {settled};
    }
    if (last <= m_last.value)
        return {};
    const auto read = m_connection.statement(selectPlaces).bind(m_last.value).rows([](const SqliteRow &row) {
        return Place {RoomId {row.integer(1)}, row.integer(2), MessageId {row.integer(0)}};
    });
    if (!read)
        return read.error();
    m_places.insert(m_places.end(), read->cbegin(), read->cend());
    m_last = MessageId {last};
    return {};
}

} // namespace hearth
