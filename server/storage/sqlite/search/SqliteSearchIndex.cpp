// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SqliteSearchIndex.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "StorageLog.h"
#include "messages/SqliteMessageRow.h"
#include "search/SqliteSearchWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace hearth {

namespace {

/// Of texts that are taken into the index in one step: some 2 ms.
constexpr qsizetype mostCharacters = 32 * 1024;

/// Of the index, that are merged after each step: as much as it takes so that its parts stay few.
constexpr int mergedPages = 48;

/// The newest messages are not in the index for a while, and are found all the same: so many of them are nothing to wait for.
constexpr qint64 fewNew = 10'000;

const QString columns = u"SELECT "_s + messageColumns() + u" FROM messages m JOIN users u ON u.id = m.author_id "_s;
const SqliteText selectState {u"SELECT low, high, merging, removed_at FROM search_index"_s};
const SqliteText selectNewest {u"SELECT coalesce(max(id), 0) FROM messages"_s};
const SqliteText selectNewer {columns + u"WHERE m.id > ? ORDER BY m.id LIMIT ?"_s};
const SqliteText selectOlder {columns + u"WHERE m.id <= ? ORDER BY m.id DESC LIMIT ?"_s};
const SqliteText selectPart {columns
    + u"WHERE m.id IN (SELECT message_id FROM message_places WHERE room_id = ? AND seq <= ?) AND m.deleted = 0 ORDER BY m.id"_s};
const SqliteText setHigh {u"UPDATE search_index SET high = ?"_s};
const SqliteText setLow {u"UPDATE search_index SET low = ?"_s};
// When: forget() knows what time it is.
const SqliteText setRemoved {u"UPDATE search_index SET removed_at = 0 WHERE removed_at IS NULL"_s};
const SqliteText setRemovedAt {u"UPDATE search_index SET removed_at = ?"_s};
const SqliteText setMerging {u"UPDATE search_index SET merging = 1, removed_at = NULL"_s};
const SqliteText setMerged {u"UPDATE search_index SET merging = 0"_s};
const SqliteText setForgotten {u"UPDATE search_index SET merging = 0, removed_at = NULL"_s};
const SqliteText insertWords {u"INSERT INTO message_words (rowid, words) VALUES (?, ?)"_s};
// https://www.sqlite.org/fts5.html#the_delete_command: with what was inserted.
const SqliteText deleteWords {u"INSERT INTO message_words (message_words, rowid, words) VALUES ('delete', ?, ?)"_s};
// https://www.sqlite.org/fts5.html#the_merge_command: a negative number begins to merge everything into one, a positive one goes on; so
// much of it at once, in pages of 1 KB.
const SqliteText mergeSome {u"INSERT INTO message_words (message_words, rank) VALUES ('merge', ?)"_s};
const SqliteText mergeAll {u"INSERT INTO message_words (message_words) VALUES ('optimize')"_s};
const SqliteText countChanges {u"SELECT total_changes()"_s};

Result<void> done(const Result<int> &result)
{
    return result ? Result<void>() : result.error();
}

} // namespace

Result<SqliteSearchIndex::State> SqliteSearchIndex::state()
{
    const auto state = m_connection.statement(selectState).row([](const SqliteRow &row) {
        State state {MessageId {row.integer(0)}, MessageId {row.integer(1)}, row.integer(2) != 0, !row.isNull(3)};
        if (row.integer(3) > 0)
            state.removedAt = row.time(3);
        return state;
    });
    if (!state)
        return state.error();
    return state->value_or(State {});
}

Result<SearchProgress> SqliteSearchIndex::progress()
{
    const auto known = state();
    if (!known)
        return known.error();
    const auto newest = m_connection.statement(selectNewest).row([](const SqliteRow &row) { return row.integer(0); });
    if (!newest)
        return newest.error();
    const qint64 all = newest->value_or(0);
    const qint64 notYet = all - known->high.value > fewNew ? all - known->high.value : 0;
    return SearchProgress {std::max<qint64>(0, all - known->low.value - notYet), all};
}

Result<void> SqliteSearchIndex::bringUpToDate(SqliteConnection &connection)
{
    const auto madeBy = connection.statement(u"SELECT made_by FROM search_index"_s).row([](const SqliteRow &row) {
        return row.text(0);
    });
    if (!madeBy)
        return madeBy.error();
    if (*madeBy == SqliteSearchWords::rules())
        return {};
    return connection.inTransaction([&connection]() -> Result<void> {
        if (const auto emptied = connection.execute(u"INSERT INTO message_words (message_words) VALUES ('delete-all')"_s); !emptied)
            return emptied;
        return done(connection
                .statement(u"UPDATE search_index SET made_by = ?, merging = 0, removed_at = NULL, "
                           "low = (SELECT coalesce(max(id), 0) FROM messages), "
                           "high = (SELECT coalesce(max(id), 0) FROM messages)"_s)
                .bind(SqliteSearchWords::rules())
                .execute());
    });
}

Result<QList<Message>> SqliteSearchIndex::next(const State &state, int most, bool &isNewer)
{
    SqliteAuthors authors;
    qsizetype characters = 0;
    QList<Message> messages;
    const auto take = [&](const SqliteRow &row) {
        messages.append(storedMessage(row, authors));
        characters += messages.last().text.size();
        return characters < mostCharacters;
    };
    isNewer = true;
    if (const auto read = m_connection.statement(selectNewer).bind(state.high.value).bind(qint64(most)).each(take); !read)
        return read.error();
    if (!messages.isEmpty())
        return messages;
    isNewer = false;
    if (const auto read = m_connection.statement(selectOlder).bind(state.low.value).bind(qint64(most)).each(take); !read)
        return read.error();
    // FTS5 takes rising ids together, and writes what it has for each that falls.
    std::reverse(messages.begin(), messages.end());
    return messages;
}

Result<SearchStep> SqliteSearchIndex::fill(int most)
{
    const auto begun = steady_clock::now();
    const auto known = state();
    if (!known)
        return known.error();
    bool isNewer = true;
    const auto messages = next(*known, most, isNewer);
    if (!messages)
        return messages.error();
    for (const Message &message : *messages)
        if (const auto added = add(message.id, SqliteSearchWords::of(message)); !added)
            return added.error();
    const bool isEmpty = messages->isEmpty();
    if (!isEmpty || known->low.isValid()) {
        const qint64 low = isEmpty ? 0 : messages->first().id.value - 1;
        const auto moved = isNewer ? m_connection.statement(setHigh).bind(messages->last().id.value).execute()
                                   : m_connection.statement(setLow).bind(low).execute();
        if (!moved)
            return moved.error();
    }
    const auto merged = merge(mergedPages);
    if (!merged)
        return merged.error();
    const auto reached = progress();
    if (!reached)
        return reached.error();
    return SearchStep {!isEmpty || *merged, duration_cast<microseconds>(steady_clock::now() - begun), *reached};
}

Result<void> SqliteSearchIndex::changed(const Message &before, const Message &now)
{
    const auto known = state();
    if (!known)
        return known.error();
    if (!known->has(before.id))
        return {};
    const QString old = SqliteSearchWords::of(before);
    const QString words = SqliteSearchWords::of(now);
    if (old == words)
        return {};
    if (const auto removed = remove(before.id, old); !removed)
        return removed;
    if (const auto added = add(now.id, words); !added)
        return added;
    return noteRemoved();
}

Result<void> SqliteSearchIndex::removeUpTo(RoomId room, Seq seq)
{
    const auto known = state();
    if (!known)
        return known.error();
    SqliteAuthors authors;
    const auto messages = m_connection.statement(selectPart).bind(room.value).bind(seq).rows([&](const SqliteRow &row) {
        return storedMessage(row, authors);
    });
    if (!messages)
        return messages.error();
    for (const Message &message : *messages)
        if (known->has(message.id))
            if (const auto removed = remove(message.id, SqliteSearchWords::of(message)); !removed)
                return removed;
    return noteRemoved();
}

Result<void> SqliteSearchIndex::add(MessageId message, const QString &words)
{
    if (words.isEmpty())
        return {};
    return done(m_connection.statement(insertWords).bind(message.value).bind(words).execute());
}

Result<void> SqliteSearchIndex::remove(MessageId message, const QString &words)
{
    if (words.isEmpty())
        return {};
    return done(m_connection.statement(deleteWords).bind(message.value).bind(words).execute());
}

Result<void> SqliteSearchIndex::noteRemoved()
{
    return done(m_connection.statement(setRemoved).execute());
}

Result<bool> SqliteSearchIndex::merge(int most)
{
    const auto changes = [this] {
        return m_connection.statement(countChanges).row([](const SqliteRow &row) { return row.integer(0); });
    };
    const auto before = changes();
    if (!before)
        return before.error();
    if (const auto merged = m_connection.statement(mergeSome).bind(qint64(most)).execute(); !merged)
        return merged.error();
    const auto after = changes();
    if (!after)
        return after.error();
    return **after - **before >= 2; // as SQLite's page on it has it
}

Result<SearchStep> SqliteSearchIndex::forget(const QDateTime &now, seconds after, int most)
{
    const auto begun = steady_clock::now();
    const auto known = state();
    if (!known)
        return known.error();
    SearchStep step;
    if (known->isMerging) {
        const auto merged = merge(most);
        if (!merged)
            return merged.error();
        step.hasMore = *merged;
        if (!*merged)
            if (const auto noted = done(m_connection.statement(setMerged).execute()); !noted)
                return noted.error();
    } else if (known->hasRemoved && !known->removedAt.isValid()) {
        if (const auto noted = done(m_connection.statement(setRemovedAt).bind(now).execute()); !noted)
            return noted.error();
    } else if (known->hasRemoved && known->removedAt.secsTo(now) >= after.count()) {
        if (const auto noted = done(m_connection.statement(setMerging).execute()); !noted)
            return noted.error();
        if (const auto merged = merge(-most); !merged)
            return merged.error();
        step.hasMore = true;
    }
    step.took = duration_cast<microseconds>(steady_clock::now() - begun);
    return step;
}

Result<void> SqliteSearchIndex::forgetAll()
{
    if (const auto merged = done(m_connection.statement(mergeAll).execute()); !merged)
        return merged;
    return done(m_connection.statement(setForgotten).execute());
}

} // namespace hearth
