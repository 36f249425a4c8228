// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/DayNames.h"
#include "models/timeline/EarlyChanges.h"
#include "models/timeline/TimelinePaging.h"
#include "models/timeline/TimelineRoles.h"
#include "models/timeline/TimelineRows.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Clock;

/// The messages of one room as they are shown: those the server confirmed by their seq, oldest at row 0, and after
/// them the pending ones in the order of writing. Holds what RoomHistory gives it; knows nothing of the network.
/// Each message is there once, whatever way and however often it comes. Inserting at either end costs the same however
/// many messages there are; everything about a row's neighbours (grouping, day, gap) is worked out when it is shown.
class TimelineModel : public QAbstractListModel, public TimelineRoles
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A room has a timeline")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(hearth::TimelinePaging *paging READ paging CONSTANT)
    Q_PROPERTY(qint64 lastReadSeq READ lastReadSeq NOTIFY lastReadSeqChanged)
    /// Written by the view: whether it shows the newest message and follows what comes.
    Q_PROPERTY(bool following READ following WRITE setFollowing NOTIFY followingChanged)
    /// How many messages of others came while not following.
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged)
public:
    /// `self` is who reads; the clock must outlive the model.
    TimelineModel(const Author &self, Clock *clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return names(); }

    int count() const { return m_rows.count(); }
    TimelinePaging *paging() { return &m_paging; }
    const TimelinePaging *paging() const { return &m_paging; }
    Seq lastReadSeq() const { return m_lastReadSeq; }
    bool following() const { return m_following; }
    void setFollowing(bool following);
    int newCount() const { return m_newCount; }

    /// Written by the view: the newest message on the screen. What is far from it may be let go.
    Q_INVOKABLE void setReadingAt(qint64 seq) { set(m_readingAt, Seq(seq), &TimelineModel::readingAtChanged); }
    Seq readingAt() const { return m_readingAt; }
    /// The row under the "New" divider, -1 when there is none (or it is not loaded).
    Q_INVOKABLE int rowOfFirstUnread() const { return m_firstUnread == 0 ? -1 : m_rows.rowOf(m_firstUnread); }
    /// The row of a message that is loaded, -1 otherwise.
    Q_INVOKABLE int rowOfMessage(qint64 messageId) const { return m_rows.rowOf(MessageId {messageId}); }
    /// The newest that the server confirmed; 0 when there is none.
    Q_INVOKABLE qint64 newestSeq() const { return m_rows.newestSeq(); }
    /// Messages of others after `seq`, among those loaded.
    Q_INVOKABLE int countOthersAfter(qint64 seq) const { return m_rows.countOthersAfter(seq); }

    // For RoomHistory and ChatSession.

    /// Takes in confirmed messages, in any order. Known ones are updated where they stand; a pending one that comes
    /// back confirmed keeps its row unless something newer is above it already.
    void merge(const QList<Message> &messages);
    /// A message is not what it was: changes it where it stands. Where it is not loaded, that it was deleted is
    /// remembered, for a page with its words may be on its way.
    void change(const Message &message);
    /// Forgets the confirmed messages; pending ones stay.
    void clearConfirmed();
    /// Forgets the oldest confirmed messages so that at most `keep` are left; they can be loaded again.
    void trimOldest(int keep);
    /// Forgets the confirmed messages that are farthest from `seq`, at either end, so that at most `keep` are left, with so much
    /// TimelineRows::memory(); they can be loaded again.
    void trimAround(Seq seq, int keep, qsizetype mostMemory = std::numeric_limits<qsizetype>::max());
    /// So many messages of others came after the newest one here, while paging().canLoadNewer().
    void noteNewer(int others) { set(m_newCount, m_newCount + others, &TimelineModel::newCountChanged); }
    /// Each of them, until the next change.
    const TimelineRows &rows() const { return m_rows; }

    void setPending(const PendingMessage &pending); ///< adds it, or changes the one with its clientId
    void removePending(const QString &clientId);

    void setLastReadSeq(Seq seq) { set(m_lastReadSeq, seq, &TimelineModel::lastReadSeqChanged); }
    /// Puts the "New" divider before the first message of somebody else after `seq`; it stays there until moved.
    void setUnreadAfter(Seq seq);
    void clearUnread();
    Seq firstUnreadSeq() const { return m_firstUnread; }

Q_SIGNALS:
    void countChanged();
    void lastReadSeqChanged();
    void followingChanged();
    void readingAtChanged();
    void newCountChanged();
    /// A message was added after all others, and no newer one is to be loaded.
    void latestArrived(bool isOwn);

private:
    template <typename T>
    void set(T &member, const T &value, void (TimelineModel::*changed)())
    {
        if (std::exchange(member, value) != value)
            Q_EMIT(this->*changed)();
    }

    TimelineRow rowFor(const Message &message) const;
    void update(const Message &message);
    void updatePreviews(const Message &message)
    {
        for (const int row : m_rows.renewReplies(message))
            changed(row, {ReplyRole});
    }
    void confirm(int pendingRow, const Message &message);
    void insertRun(int at, std::vector<TimelineRow> rows);
    void removeConfirmed(int first, int last);
    void noteUnread(const TimelineRow &row);
    void setFirstUnread(Seq seq);
    void replace(int row, TimelineRow fresh);
    void changed(int row, const QList<int> &roles = {});
    void neighbourChanged(int row);

    const Author m_self;
    const DayNames m_days;
    TimelineRows m_rows;
    EarlyChanges m_early;
    TimelinePaging m_paging;
    Seq m_readingAt = 0;
    Seq m_lastReadSeq = 0;
    Seq m_unreadAfter = -1; ///< -1: no divider wanted
    Seq m_firstUnread = 0;
    bool m_following = true;
    int m_newCount = 0;
};

} // namespace hearth
