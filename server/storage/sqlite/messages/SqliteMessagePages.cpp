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
const QString selectByIds = u"SELECT "_s + messageColumns() + u" FROM messages m JOIN users u ON u.id = m.author_id WHERE "_s
    + isOneOf() + u" ORDER BY m.id"_s;
const SqliteText selectOldestFirst {selectByIds};
const SqliteText selectNewestFirst {selectByIds + u" DESC"_s};

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
    auto page = query.after ? after(room, *query.after, limit)
                            : before(room, query.before.value_or(std::numeric_limits<Seq>::max()), limit);
    if (!page)
        return page;
    auto filled = m_previews.fill(std::move(page->messages));
    if (!filled)
        return filled.error();
    page->messages = std::move(*filled);
    return page;
}

Result<StoredSurroundings> SqliteMessagePages::around(RoomId room, Seq seq, int limit)
{
    const qsizetype most = std::max(limit, 1);
    const Seq from = std::max<Seq>(seq, 1);
    const auto older = before(room, from, most, MessageStore::mostBytesAtOnce / 2);
    if (!older)
        return older.error();
    const auto newer = after(room, from - 1, most, MessageStore::mostBytesAtOnce / 2);
    if (!newer)
        return newer.error();
    qsizetype wantedBefore = std::min(most / 2, older->messages.size());
    const qsizetype wantedAfter = std::min(most - wantedBefore, newer->messages.size());
    wantedBefore = std::min(most - wantedAfter, older->messages.size());
    StoredSurroundings around {older->messages.last(wantedBefore), older->hasMore || older->messages.size() > wantedBefore,
        newer->hasMore || newer->messages.size() > wantedAfter};
    auto filled = m_previews.fill(around.messages + newer->messages.first(wantedAfter));
    if (!filled)
        return filled.error();
    around.messages = std::move(*filled);
    return around;
}

Result<StoredPage> SqliteMessagePages::newestFirst(const QList<MessageId> &messages)
{
    SqliteAuthors authors;
    GatheredMessages gathered(messages.size());
    if (const auto read = gather(selectNewestFirst, messages, authors, gathered); !read)
        return read.error();
    auto filled = m_previews.fill(std::move(gathered.messages()));
    return filled ? Result<StoredPage>(StoredPage {std::move(*filled), gathered.hasMore()}) : filled.error();
}

Result<StoredPage> SqliteMessagePages::before(RoomId room, Seq seq, qsizetype limit, qsizetype mostBytes)
{
    const qsizetype count = limit + 1; // one more tells whether there is more, without counting
    const auto places = m_unsettled.before(room, seq, count);
    if (!places)
        return places.error();
    SqliteAuthors authors;
    GatheredMessages gathered(limit, mostBytes);
    if (const auto read = gather(selectNewestFirst, *places, authors, gathered); !read)
        return read.error();
    const qsizetype missing = count - qsizetype(places->size());
    if (!gathered.hasMore() && missing > 0 && (places->empty() || places->front().seq != 1))
        if (const auto read = gatherSettled(selectBefore, room, seq, missing, authors, gathered); !read)
            return read.error();
    std::ranges::reverse(gathered.messages());
    return StoredPage {std::move(gathered.messages()), gathered.hasMore()};
}

Result<StoredPage> SqliteMessagePages::after(RoomId room, Seq seq, qsizetype limit, qsizetype mostBytes)
{
    const qsizetype count = limit + 1;
    auto places = m_unsettled.after(room, seq, count);
    if (!places)
        return places.error();
    SqliteAuthors authors;
    GatheredMessages gathered(limit, mostBytes);
    if (places->empty() || places->front().seq != seq + 1) {
        if (const auto read = gatherSettled(selectAfter, room, seq, count, authors, gathered); !read)
            return read.error();
        places->resize(std::min(places->size(), std::size_t(count - gathered.messages().size())));
    }
    if (!gathered.hasMore())
        if (const auto read = gather(selectOldestFirst, *places, authors, gathered); !read)
            return read.error();
    return StoredPage {std::move(gathered.messages()), gathered.hasMore()};
}

Result<void> SqliteMessagePages::gatherSettled(
    const SqliteText &select, RoomId room, Seq seq, qsizetype count, SqliteAuthors &authors, GatheredMessages &gathered)
{
    return m_connection.statement(select).bind(room.value).bind(seq).bind(qint64(count)).each([&](const SqliteRow &row) {
        return gathered.take(storedMessage(row, authors));
    });
}

Result<void> SqliteMessagePages::gather(
    const SqliteText &select, const QList<MessageId> &ids, SqliteAuthors &authors, GatheredMessages &gathered)
{
    if (ids.isEmpty())
        return {};
    return m_connection.statement(select).bind(jsonIds(ids)).each([&](const SqliteRow &row) {
        return gathered.take(storedMessage(row, authors));
    });
}

Result<void> SqliteMessagePages::gather(
    const SqliteText &select, const Places &places, SqliteAuthors &authors, GatheredMessages &gathered)
{
    QList<MessageId> ids;
    ids.reserve(qsizetype(places.size()));
    for (const auto &place : places)
        ids.append(place.id);
    return gather(select, ids, authors, gathered);
}

} // namespace hearth
