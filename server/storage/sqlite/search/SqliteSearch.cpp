// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SqliteSearch.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "messages/GatheredMessages.h"
#include "messages/SqliteMessageRow.h"
#include "search/SqliteSearchWords.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace hearth {

namespace {

constexpr qint64 newestOfAll = std::numeric_limits<qint64>::max();

// The rooms that may be read are asked for here, for each message. Those that are not are told apart by the first column, so that it is
// known how far the search has come; nothing else is read of them.
const QString whether = u"SELECT m.room_id IN (SELECT value FROM json_each(?1)) AND m.deleted = 0 AND m.notice IS NULL "
                        "AND m.created_at >= ?2 AND m.created_at < ?3 AS fits, m.id "_s;
// In this order: SQLite is not to begin with the messages.
const SqliteText selectIndexed {whether
    + u"FROM message_words w CROSS JOIN messages m ON m.id = w.rowid "
      "WHERE w.message_words MATCH ?6 AND w.rowid > ?4 AND w.rowid <= ?5 ORDER BY w.rowid DESC"_s};
const SqliteText selectAll {whether + u"FROM messages m WHERE m.id > ?4 AND m.id <= ?5 ORDER BY m.id DESC"_s};
const SqliteText selectOne {
    u"SELECT "_s + messageColumns() + u" FROM messages m JOIN users u ON u.id = m.author_id WHERE m.id = ?"_s};

QString jsonIds(const QList<RoomId> &rooms)
{
    QStringList ids;
    for (const RoomId room : rooms)
        ids.append(QString::number(room.value));
    return u'[' + ids.join(u',') + u']';
}

/// For comparing: the same text has the same one, wherever it is computed.
qint64 comparable(double relevance)
{
    return std::llround(relevance * 1e6);
}

} // namespace

class SqliteSearch::Walk
{
public:
    using Take = std::function<bool(Message &&message)>; ///< whether to go on

    Walk(SqliteConnection &connection, const SearchAsk &ask, Take take)
        : m_connection(connection)
        , m_ask(ask)
        , m_take(std::move(take))
        , m_rooms(jsonIds(ask.rooms))
        , m_match(SqliteSearchWords::match(ask))
        , m_until(steady_clock::now() + ask.patience)
    {
    }

    bool usesIndex() const { return !m_match.isEmpty(); }
    bool goesOn() const { return !m_isOver; }
    bool isTimeUp() const { return m_isTimeUp; }
    MessageId lookedAt() const { return m_lookedAt; } ///< last

    /// Those above one, up to another.
    Result<void> go(const SqliteText &text, qint64 above, qint64 upTo)
    {
        if (m_isOver || above >= upTo)
            return {};
        const SearchTimes &times = m_ask.filter.times;
        auto statement = m_connection.statement(text);
        statement.bind(m_rooms)
            .bind(times.since.isValid() ? times.since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min())
            .bind(times.until.isValid() ? times.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
            .bind(above)
            .bind(upTo);
        if (&text == &selectIndexed)
            statement.bind(m_match);
        Result<void> looked;
        const auto gone = statement.each([&](const SqliteRow &row) {
            m_lookedAt = MessageId {row.integer(1)};
            if (row.integer(0) != 0)
                looked = lookAt(m_lookedAt);
            if (!m_isOver && steady_clock::now() >= m_until)
                m_isOver = m_isTimeUp = true;
            return looked && !m_isOver;
        });
        return gone ? looked : gone;
    }

private:
    Result<void> lookAt(MessageId id)
    {
        auto message = m_connection.statement(selectOne).bind(id.value).row(
            [this](const SqliteRow &row) { return storedMessage(row, m_authors); });
        if (!message)
            return message.error();
        if (*message && m_ask.filter.lets(**message) && !m_take(std::move(**message)))
            m_isOver = true;
        return {};
    }

    SqliteConnection &m_connection;
    const SearchAsk &m_ask;
    const Take m_take;
    const QString m_rooms;
    const QString m_match;
    const steady_clock::time_point m_until;
    SqliteAuthors m_authors;
    MessageId m_lookedAt;
    bool m_isOver = false;
    bool m_isTimeUp = false;
};

SqliteSearch::SqliteSearch(SqliteConnection &connection)
    : m_connection(connection)
    , m_index(connection)
    , m_previews(connection)
{
}

Result<FoundMessages> SqliteSearch::find(const SearchAsk &ask)
{
    if (ask.rooms.isEmpty())
        return FoundMessages {};
    const auto state = m_index.state();
    if (!state)
        return state.error();
    auto found = ask.order == SearchOrder::Newest ? newest(ask) : mostRelevant(ask);
    if (!found)
        return found;
    if (state->low.isValid() && !found->next) // what is not in the index yet was not found
        found->isComplete = false;
    auto filled = m_previews.fill(std::move(found->messages));
    if (!filled)
        return filled.error();
    found->messages = std::move(*filled);
    return found;
}

Result<void> SqliteSearch::walk(Walk &walk, MessageId from)
{
    const auto state = m_index.state();
    if (!state)
        return state.error();
    const qint64 high = walk.usesIndex() ? state->high.value : 0;
    if (const auto gone = walk.go(selectAll, high, from.value); !gone || !walk.usesIndex())
        return gone;
    return walk.go(selectIndexed, state->low.value, std::min(high, from.value));
}

Result<FoundMessages> SqliteSearch::newest(const SearchAsk &ask)
{
    GatheredMessages gathered(std::max(ask.limit, 1));
    Walk walk(m_connection, ask, [&](Message &&message) { return !ask.query.isIn(message) || gathered.take(std::move(message)); });
    const MessageId from {ask.after ? ask.after->message.value - 1 : newestOfAll};
    if (const auto gone = this->walk(walk, from); !gone)
        return gone.error();
    FoundMessages found {std::move(gathered.messages())};
    if (gathered.hasMore()) {
        found.next = SearchPlace {found.messages.last().id};
    } else if (walk.isTimeUp()) {
        found.isComplete = false;
        found.next = SearchPlace {walk.lookedAt()};
    }
    return found;
}

Result<FoundMessages> SqliteSearch::mostRelevant(const SearchAsk &ask)
{
    struct Hit
    {
        qint64 relevance;
        MessageId id;
        bool operator<(const Hit &other) const { return std::pair(relevance, id) > std::pair(other.relevance, other.id); }
    };
    std::vector<Hit> hits;
    MessageId newest;
    Walk walk(m_connection, ask, [&](Message &&message) {
        const qint64 relevance = comparable(ask.query.relevance(message));
        if (relevance == 0 && !ask.query.terms().isEmpty())
            return true;
        newest = std::max(newest, message.id);
        hits.push_back({relevance, message.id});
        return hits.size() < std::size_t(SearchStore::mostOrdered);
    });
    const MessageId from {ask.after ? ask.after->upTo.value : newestOfAll};
    if (const auto gone = this->walk(walk, from); !gone)
        return gone.error();
    std::sort(hits.begin(), hits.end());
    auto begin = hits.begin();
    if (ask.after) {
        newest = ask.after->upTo;
        begin = std::upper_bound(hits.begin(), hits.end(), Hit {ask.after->relevance, ask.after->message});
    }
    const auto end = begin + std::min<std::ptrdiff_t>(hits.end() - begin, std::max(ask.limit, 1));
    SqliteAuthors authors;
    GatheredMessages gathered(end - begin);
    auto next = begin; // the first that was not taken
    for (; next != end; ++next) {
        auto message = m_connection.statement(selectOne).bind(next->id.value).row([&](const SqliteRow &row) {
            return storedMessage(row, authors);
        });
        if (!message)
            return message.error();
        if (*message && !gathered.take(std::move(**message)))
            break;
    }
    FoundMessages found {std::move(gathered.messages()), {}, !walk.isTimeUp()};
    if (next != hits.end())
        found.next = SearchPlace {std::prev(next)->id, std::prev(next)->relevance, newest};
    return found;
}

} // namespace hearth
