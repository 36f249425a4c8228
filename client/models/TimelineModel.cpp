// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimelineModel.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/TextTraits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

TimelineModel::TimelineModel(const Author &self, Clock *clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
    , m_names {self.username, self.displayName}
    , m_clock(clock)
{
    refreshDaysAtMidnight();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

TimelineModel::Row TimelineModel::rowFor(const Message &message) const
{
    Row row {message, message.createdAt.toLocalTime().date()};
    row.emojiOnly = !message.deleted && isEmojiOnly(message.text);
    row.mention = !message.deleted && !isOwn(row) && mentionsAny(message.text, m_names);
    return row;
}

bool TimelineModel::isKnown(const Message &message) const
{
    if (m_seqOf.contains(message.id))
        return true;
    const int at = positionOf(message.seq);
    return at < m_confirmed && m_rows[size_t(at)].message.seq == message.seq;
}

int TimelineModel::pendingRow(const QString &clientId) const
{
    for (int row = m_confirmed; row < count() && !clientId.isEmpty(); ++row)
        if (m_rows[size_t(row)].message.clientId == clientId)
            return row;
    return -1;
}

int TimelineModel::positionOf(Seq seq) const
{
    // What comes is nearly always newer than all that is there.
    if (m_confirmed == 0 || m_rows[size_t(m_confirmed - 1)].message.seq < seq)
        return m_confirmed;
    const auto end = m_rows.begin() + m_confirmed;
    return int(std::lower_bound(m_rows.begin(), end, seq, [](const Row &row, Seq value) { return row.message.seq < value; })
        - m_rows.begin());
}

void TimelineModel::merge(const QList<Message> &messages)
{
    QList<Message> sorted = messages;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Message &a, const Message &b) { return a.seq < b.seq; });
    for (qsizetype i = 0; i < sorted.size();) {
        const Message &message = sorted[i];
        const int pending = message.author.id == m_self.id ? pendingRow(message.clientId) : -1;
        if (isKnown(message) || pending >= 0) {
            if (isKnown(message)) {
                update(message);
                removePending(pending >= 0 ? message.clientId : QString());
            } else {
                confirm(pending, message);
            }
            ++i;
            continue;
        }
        // New ones that stand between the same two rows go in together: a page is one insertion.
        const int at = positionOf(message.seq);
        const Seq end = at < m_confirmed ? m_rows[size_t(at)].message.seq : maxWireInteger + 1;
        std::vector<Row> run;
        QSet<MessageId> inRun;
        for (; i < sorted.size() && sorted[i].seq < end; ++i) {
            const Message &next = sorted[i];
            const bool again = !run.empty() && run.back().message.seq == next.seq;
            const bool ownPending = next.author.id == m_self.id && pendingRow(next.clientId) >= 0;
            if (isKnown(next) || again || ownPending || inRun.contains(next.id)) {
                if (again || inRun.contains(next.id))
                    continue; // two messages with one seq or one id: only a broken server sends that
                break;
            }
            inRun.insert(next.id);
            run.push_back(rowFor(next));
        }
        insertRun(at, std::move(run));
    }
}

void TimelineModel::update(const Message &message)
{
    const auto seq = m_seqOf.constFind(message.id);
    if (seq == m_seqOf.constEnd())
        return; // its place is taken by another message: a broken server
    const int at = positionOf(*seq);
    Row &row = m_rows[size_t(at)];
    if (row.message == message)
        return;
    Row fresh = rowFor(message);
    fresh.message.seq = row.message.seq; // an edit does not move a message
    row = std::move(fresh);
    changed(at);
}

void TimelineModel::confirm(int from, const Message &message)
{
    const int to = positionOf(message.seq);
    if (to != from) {
        beginMoveRows({}, from, from, {}, to);
        Row row = std::move(m_rows[size_t(from)]);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
        ++m_confirmed;
        m_rows[size_t(to)] = rowFor(message);
        endMoveRows();
        neighbourChanged(from + 1);
    } else {
        ++m_confirmed;
        m_rows[size_t(to)] = rowFor(message);
    }
    m_seqOf.insert(message.id, message.seq);
    changed(to);
    neighbourChanged(to + 1);
}

void TimelineModel::insertRun(int at, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int last = at + int(rows.size()) - 1;
    const bool latest = at == m_confirmed;
    int others = 0;
    for (const Row &row : rows) {
        m_seqOf.insert(row.message.id, row.message.seq);
        others += isOwn(row) ? 0 : 1;
    }
    beginInsertRows({}, at, last);
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    m_confirmed += int(rows.size());
    endInsertRows();
    Q_EMIT countChanged();
    for (const Row &row : rows)
        noteUnread(row);
    neighbourChanged(last + 1);
    const bool first = m_confirmed == int(rows.size());
    if (!latest || first)
        return;
    if (!m_following)
        set(m_newCount, m_newCount + others, &TimelineModel::newCountChanged);
    Q_EMIT latestArrived(isOwn(rows.back()));
}

void TimelineModel::clearConfirmed()
{
    if (m_confirmed == 0)
        return;
    beginRemoveRows({}, 0, m_confirmed - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + m_confirmed);
    m_confirmed = 0;
    m_seqOf.clear();
    m_firstUnread = 0;
    endRemoveRows();
    Q_EMIT countChanged();
    neighbourChanged(0);
    set(m_newCount, 0, &TimelineModel::newCountChanged);
}

void TimelineModel::trimOldest(int keep)
{
    const int extra = m_confirmed - keep;
    if (extra <= 0)
        return;
    beginRemoveRows({}, 0, extra - 1);
    for (int row = 0; row < extra; ++row)
        m_seqOf.remove(m_rows[size_t(row)].message.id);
    m_rows.erase(m_rows.begin(), m_rows.begin() + extra);
    m_confirmed -= extra;
    endRemoveRows();
    Q_EMIT countChanged();
    neighbourChanged(0);
    setCanLoadOlder(true);
}

Seq TimelineModel::oldestSeq() const
{
    return m_confirmed > 0 ? m_rows.front().message.seq : 0;
}

Seq TimelineModel::newestSeq() const
{
    return m_confirmed > 0 ? m_rows[size_t(m_confirmed - 1)].message.seq : 0;
}

Seq TimelineModel::contiguousFrom(Seq seq) const
{
    for (int row = positionOf(seq + 1); row < m_confirmed && m_rows[size_t(row)].message.seq == seq + 1; ++row)
        ++seq;
    return seq;
}

int TimelineModel::countOthersAfter(Seq seq) const
{
    return int(std::count_if(m_rows.begin() + positionOf(seq + 1), m_rows.begin() + m_confirmed,
        [this](const Row &row) { return !isOwn(row); }));
}

int TimelineModel::countMentionsAfter(Seq seq) const
{
    return int(std::count_if(m_rows.begin() + positionOf(seq + 1), m_rows.begin() + m_confirmed,
        [](const Row &row) { return row.mention; }));
}

const Message *TimelineModel::newest() const
{
    return m_confirmed > 0 ? &m_rows[size_t(m_confirmed - 1)].message : nullptr;
}

void TimelineModel::setPending(const PendingMessage &pending)
{
    Message message;
    message.clientId = pending.clientId;
    message.author = m_self;
    message.text = pending.text;
    message.createdAt = pending.writtenAt;
    message.replyTo = pending.replyTo;
    Row row = rowFor(message);
    row.pending = true;
    row.failed = pending.failed;
    row.error = pending.error;
    if (const int at = pendingRow(pending.clientId); at >= 0) {
        m_rows[size_t(at)] = std::move(row);
        changed(at);
        return;
    }
    beginInsertRows({}, count(), count());
    m_rows.push_back(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT latestArrived(true);
}

void TimelineModel::removePending(const QString &clientId)
{
    const int at = pendingRow(clientId);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
    Q_EMIT countChanged();
    neighbourChanged(at);
}

void TimelineModel::loadOlder()
{
    if (m_canLoadOlder && !m_loadingOlder)
        Q_EMIT olderWanted();
}

int TimelineModel::rowOfFirstUnread() const
{
    if (m_firstUnread == 0)
        return -1;
    const int at = positionOf(m_firstUnread);
    return at < m_confirmed && m_rows[size_t(at)].message.seq == m_firstUnread ? at : -1;
}

int TimelineModel::rowOfMessage(qint64 messageId) const
{
    const auto seq = m_seqOf.constFind(MessageId {messageId});
    return seq == m_seqOf.constEnd() ? -1 : positionOf(*seq);
}

void TimelineModel::setFollowing(bool following)
{
    set(m_following, following, &TimelineModel::followingChanged);
    if (following)
        set(m_newCount, 0, &TimelineModel::newCountChanged);
}

void TimelineModel::setUnreadAfter(Seq seq)
{
    m_unreadAfter = seq;
    Seq first = 0;
    for (int row = positionOf(seq + 1); row < m_confirmed && first == 0; ++row)
        if (!isOwn(m_rows[size_t(row)]))
            first = m_rows[size_t(row)].message.seq;
    setFirstUnread(first);
}

void TimelineModel::clearUnread()
{
    m_unreadAfter = -1;
    setFirstUnread(0);
}

void TimelineModel::noteUnread(const Row &row)
{
    const Seq seq = row.message.seq;
    if (m_unreadAfter >= 0 && seq > m_unreadAfter && !isOwn(row) && (m_firstUnread == 0 || seq < m_firstUnread))
        setFirstUnread(seq);
}

void TimelineModel::setFirstUnread(Seq seq)
{
    const int before = rowOfFirstUnread();
    if (std::exchange(m_firstUnread, seq) == seq)
        return;
    changed(before, {IsFirstUnreadRole, ShowAuthorRole});
    changed(rowOfFirstUnread(), {IsFirstUnreadRole, ShowAuthorRole});
}

void TimelineModel::changed(int row, const QList<int> &roles)
{
    if (row >= 0 && row < count())
        Q_EMIT dataChanged(index(row), index(row), roles);
}

void TimelineModel::neighbourChanged(int row)
{
    changed(row, {ShowAuthorRole, ShowDayRole, DayTextRole, GapTextRole});
}

} // namespace hearth
