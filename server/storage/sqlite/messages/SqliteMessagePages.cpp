// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMessagePages.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString selectSettled = u"SELECT "_s + messageColumns()
    + u" FROM message_places p JOIN messages m ON m.id = p.message_id JOIN users u ON u.id = m.author_id "
      "WHERE p.room_id = ? AND p.seq "_s;
const SqliteText selectAfter {selectSettled + u"> ? ORDER BY p.seq LIMIT ?"_s};
const SqliteText selectBefore {selectSettled + u"< ? ORDER BY p.seq DESC LIMIT ?"_s};
const SqliteText selectByIds {u"SELECT "_s + messageColumns() + u" FROM messages m JOIN users u ON u.id = m.author_id WHERE "_s
    + isOneOf() + u" ORDER BY m.id"_s};

} // namespace

SqliteMessagePages::SqliteMessagePages(SqliteConnection &connection)
    : m_connection(connection)
    , m_unsettled(connection)
    , m_previews(connection)
{
}

Result<StoredPage> SqliteMessagePages::page(RoomId room, const PageQuery &query)
{
    Q_ASSERT(!query.before || !query.after);
    const qsizetype limit = std::max(query.limit, 1);
    // One more than asked for tells whether there is more, without counting.
    auto messages = query.after ? after(room, *query.after, limit + 1)
                                : before(room, query.before.value_or(std::numeric_limits<Seq>::max()), limit + 1);
    if (!messages)
        return messages.error();
    StoredPage page {std::move(*messages), false};
    page.hasMore = page.messages.size() > limit;
    if (page.hasMore)
        query.after ? page.messages.removeLast() : page.messages.removeFirst();
    auto filled = m_previews.fill(std::move(page.messages));
    if (!filled)
        return filled.error();
    page.messages = std::move(*filled);
    return page;
}

Result<StoredSurroundings> SqliteMessagePages::around(RoomId room, Seq seq, int limit)
{
    const qsizetype most = std::max(limit, 1);
    const Seq from = std::max<Seq>(seq, 1);
    auto older = before(room, from, most + 1);
    if (!older)
        return older.error();
    auto newer = after(room, from - 1, most + 1);
    if (!newer)
        return newer.error();
    qsizetype wantedBefore = std::min(most / 2, older->size());
    const qsizetype wantedAfter = std::min(most - wantedBefore, newer->size());
    wantedBefore = std::min(most - wantedAfter, older->size());
    StoredSurroundings around {older->last(wantedBefore), older->size() > wantedBefore, newer->size() > wantedAfter};
    auto filled = m_previews.fill(around.messages + newer->first(wantedAfter));
    if (!filled)
        return filled.error();
    around.messages = std::move(*filled);
    return around;
}

Result<QList<Message>> SqliteMessagePages::newestFirst(const QList<MessageId> &messages)
{
    SqliteAuthors authors;
    auto found = m_previews.fill(byIds(messages, authors));
    if (found)
        std::ranges::reverse(*found);
    return found;
}

Result<QList<Message>> SqliteMessagePages::before(RoomId room, Seq seq, qsizetype count)
{
    const auto places = m_unsettled.before(room, seq, count);
    if (!places)
        return places.error();
    SqliteAuthors authors;
    auto newer = at(*places, authors);
    const qsizetype missing = count - qsizetype(places->size());
    if (!newer || missing == 0 || (!places->empty() && places->front().seq == 1))
        return newer;
    auto found = settled(selectBefore, room, seq, missing, authors);
    if (!found)
        return found;
    std::reverse(found->begin(), found->end());
    found->append(std::move(*newer));
    return found;
}

Result<QList<Message>> SqliteMessagePages::after(RoomId room, Seq seq, qsizetype count)
{
    auto places = m_unsettled.after(room, seq, count);
    if (!places)
        return places.error();
    SqliteAuthors authors;
    if (!places->empty() && places->front().seq == seq + 1)
        return at(*places, authors);
    auto found = settled(selectAfter, room, seq, count, authors);
    if (!found)
        return found;
    places->resize(std::min(places->size(), std::size_t(count - found->size())));
    auto newer = at(*places, authors);
    if (!newer)
        return newer;
    found->append(std::move(*newer));
    return found;
}

Result<QList<Message>> SqliteMessagePages::settled(
    const SqliteText &select, RoomId room, Seq seq, qsizetype count, SqliteAuthors &authors)
{
    return m_connection.statement(select).bind(room.value).bind(seq).bind(qint64(count)).rows([&authors](const SqliteRow &row) {
        return storedMessage(row, authors);
    });
}

Result<QList<Message>> SqliteMessagePages::at(const Places &places, SqliteAuthors &authors)
{
    if (places.empty())
        return QList<Message>();
    QList<MessageId> ids;
    ids.reserve(qsizetype(places.size()));
    for (const auto &place : places)
        ids.append(place.id);
    return byIds(ids, authors);
}

Result<QList<Message>> SqliteMessagePages::byIds(const QList<MessageId> &ids, SqliteAuthors &authors)
{
    if (ids.isEmpty())
        return QList<Message>();
    return m_connection.statement(selectByIds).bind(jsonIds(ids)).rows([&authors](const SqliteRow &row) {
        return storedMessage(row, authors);
    });
}

} // namespace hearth
