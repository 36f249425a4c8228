// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchStore.h"

namespace hearth {

class SqliteConnection;

/// The index of the messages' words. Only on the connection that writes, but state().
class SqliteSearchIndex
{
public:
    explicit SqliteSearchIndex(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// Messages above `low`, up to `high`, are in it.
    struct State
    {
        MessageId low;
        MessageId high;
        bool isMerging = false;
        bool hasRemoved = false; ///< something was taken out of it since the merging began
        QDateTime removedAt; ///< when that was noticed; invalid: not yet
        bool has(MessageId message) const { return message > low && message <= high; }
    };
    Result<State> state();
    Result<SearchProgress> progress();

    /// It is made anew, where other rules made it: begins with nothing in it.
    static Result<void> bringUpToDate(SqliteConnection &connection);
    Result<SearchStep> fill(int most);
    /// Another text, or none any more. Before or after the message is changed.
    Result<void> changed(const Message &before, const Message &now);
    /// Messages of a room, up to a settled place: before they are deleted.
    Result<void> removeUpTo(RoomId room, Seq seq);
    Result<SearchStep> forget(const QDateTime &now, std::chrono::seconds after, int most);
    Result<void> forgetAll();

private:
    Result<void> add(MessageId message, const QString &words);
    Result<void> remove(MessageId message, const QString &words);
    Result<void> noteRemoved();
    Result<bool> merge(int most); ///< false: there was nothing left to merge
    /// Up to `most`, as many as are taken in a short time.
    Result<QList<Message>> next(const State &state, int most, bool &isNewer);

    SqliteConnection &m_connection;
};

} // namespace hearth
