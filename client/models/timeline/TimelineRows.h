// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/TimelineRow.h"

#include <QHash>

#include <deque>
#include <vector>

namespace hearth {

/// The rows of a timeline in their order, and where each of them is: those that the server confirmed by their seq, oldest at
/// row 0, and after them the pending ones in the order of writing. Putting some in or taking them away at either end costs the
/// same however many there are. Tells nobody what changes: that is its model's.
class TimelineRows
{
public:
    /// `self` is who reads.
    explicit TimelineRows(UserId self)
        : m_self(self)
    {
    }

    int count() const { return int(m_rows.size()); }
    int confirmed() const { return m_confirmed; } ///< rows before this one are
    qsizetype memory() const { return m_memory; } ///< about how many bytes these take
    const TimelineRow &at(int row) const { return m_rows[size_t(row)]; }
    void replace(int row, TimelineRow fresh); ///< in the same place
    /// What the program says itself, in the language that is spoken now; the roles that may say something else then.
    QList<int> sayAgain();

    /// Whether it is here, or another message in its place: only a broken server gives one place to two.
    bool isKnown(const Message &message) const;
    int positionOf(Seq seq) const; ///< of the first confirmed row with at least this seq; confirmed() when there is none
    int rowOf(Seq seq) const; ///< -1 when it is not here
    int rowOf(MessageId id) const; ///< likewise, of those that are confirmed
    int pendingRow(const QString &clientId) const; ///< likewise
    int pendingRowOf(const Message &message) const; ///< of the pending one that was confirmed as this; likewise
    /// Of messages in order, those from `next` on that are new and stand between the same two rows, the first of them at
    /// positionOf() its seq; `next` is then after them.
    QList<Message> takeRun(const QList<Message> &sorted, qsizetype &next) const;

    /// Of the confirmed ones those around `seq`, as many on both sides where there are, at most so many and with so much
    /// memory, but one: the first of them, and how many.
    std::pair<int, int> around(Seq seq, int mostRows, qsizetype mostMemory) const;

    Seq oldestSeq() const; ///< 0 when there is none
    Seq newestSeq() const; ///< likewise
    /// The newest seq reached from `seq` without leaving one out.
    Seq contiguousFrom(Seq seq) const;
    /// Messages of others after `seq`.
    int countOthersAfter(Seq seq) const;
    /// Those among them that mention the reader.
    int countMentionsAfter(Seq seq) const;
    /// The seq of the first of them; 0 when there is none.
    Seq firstOfOthersAfter(Seq seq) const;
    const Message *newest() const; ///< null when there is none
    const Message *find(MessageId id) const; ///< null when it is not here; valid until the next change
    /// The last one of the reader's that has words, of those the server confirmed; null when there is none.
    const Message *newestOwn() const;

    /// Those that reply to it preview it as it is; which rows changed by that.
    QList<int> renewReplies(const Message &original);
    void insertConfirmed(int before, const std::vector<TimelineRow> &rows);
    void removeConfirmed(int first, int last);
    void addPending(TimelineRow row) { m_rows.push_back(std::move(row)); }
    void removePending(int row) { m_rows.erase(m_rows.begin() + row); }
    /// A pending one moves to the end of the confirmed ones or among them, and has a seq: what looks at the rows meanwhile
    /// finds them in order.
    void confirm(int from, int to, const Message &message);

private:
    TimelineRow &place(int row) { return m_rows[size_t(row)]; }

    UserId m_self;
    std::deque<TimelineRow> m_rows;
    int m_confirmed = 0;
    qsizetype m_memory = 0; ///< of the confirmed ones
    QHash<MessageId, Seq> m_seqOf;
};

} // namespace hearth
