// SPDX-License-Identifier: GPL-3.0-or-later
// Another part of TimelineModel: what comes in, and what is let go.
#include "models/TimelineModel.h"

#include <algorithm>

namespace hearth {

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
        std::vector<TimelineRow> run;
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
    const TimelineRow &row = m_rows[size_t(at)];
    // A page that was asked for before may come after: the one with the later change counts, and what was deleted stays so.
    if (row.message == message || message.change < row.message.change || (row.message.deleted && !message.deleted))
        return;
    TimelineRow fresh = rowFor(message);
    fresh.message.seq = row.message.seq; // an edit does not move a message
    replace(at, std::move(fresh));
    updatePreviews(message);
}

/// Replies say what they reply to as it is now; they themselves do not change with it.
void TimelineModel::updatePreviews(const Message &message)
{
    for (int at = 0; at < count(); ++at) {
        Message &reply = m_rows[size_t(at)].message;
        if (reply.replyTo != message.id)
            continue;
        const ReplyPreview now = previewOf(message);
        if (reply.reply && *reply.reply == now)
            continue;
        reply.reply = Shared<ReplyPreview>(now);
        changed(at, {ReplyRole});
    }
}

void TimelineModel::change(const Message &message)
{
    updatePreviews(message);
    if (m_seqOf.contains(message.id))
        update(message);
    else
        m_early.remember(message);
}

void TimelineModel::confirm(int from, const Message &message)
{
    const int to = positionOf(message.seq);
    if (to != from) {
        beginMoveRows({}, from, from, {}, to);
        TimelineRow row = std::move(m_rows[size_t(from)]);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
    }
    ++m_confirmed;
    m_rows[size_t(to)].pending = false;
    m_rows[size_t(to)].message.seq = message.seq; // what looks at the rows while they move finds them in order
    if (to != from) {
        endMoveRows();
        neighbourChanged(from + 1);
    }
    m_seqOf.insert(message.id, message.seq);
    replace(to, rowFor(message));
    neighbourChanged(to + 1);
}

void TimelineModel::insertRun(int at, std::vector<TimelineRow> rows)
{
    if (rows.empty())
        return;
    const int last = at + int(rows.size()) - 1;
    const bool latest = at == m_confirmed;
    int others = 0;
    for (const TimelineRow &row : rows) {
        m_seqOf.insert(row.message.id, row.message.seq);
        others += row.isByOthers(m_self.id) ? 1 : 0;
    }
    beginInsertRows({}, at, last);
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    m_confirmed += int(rows.size());
    endInsertRows();
    Q_EMIT countChanged();
    for (const TimelineRow &row : rows)
        noteUnread(row);
    neighbourChanged(last + 1);
    const bool first = m_confirmed == int(rows.size());
    // Those that are loaded on the way down were counted when they came.
    if (!latest || first || m_paging.canLoadNewer())
        return;
    if (!m_following)
        noteNewer(others);
    Q_EMIT latestArrived(isOwn(rows.back()));
}

void TimelineModel::removeConfirmed(int first, int last)
{
    if (first > last)
        return;
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_seqOf.remove(m_rows[size_t(row)].message.id);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_confirmed -= last + 1 - first;
    endRemoveRows();
    Q_EMIT countChanged();
    neighbourChanged(first);
}

void TimelineModel::clearConfirmed()
{
    if (m_confirmed == 0)
        return;
    m_firstUnread = 0;
    removeConfirmed(0, m_confirmed - 1);
    set(m_newCount, 0, &TimelineModel::newCountChanged);
}

void TimelineModel::trimOldest(int keep)
{
    if (m_confirmed <= keep)
        return;
    removeConfirmed(0, m_confirmed - keep - 1);
    m_paging.setCanLoadOlder(true);
}

void TimelineModel::trimAround(Seq seq, int keep)
{
    if (m_confirmed <= keep)
        return;
    const int first = std::clamp(positionOf(seq) - keep / 2, 0, m_confirmed - keep);
    if (first + keep < m_confirmed) {
        // Before they go: nothing that looks meanwhile may take the last one here for the room's last.
        m_paging.setCanLoadNewer(true);
        removeConfirmed(first + keep, m_confirmed - 1);
    }
    trimOldest(keep);
}

void TimelineModel::setPending(const PendingMessage &pending)
{
    Message message;
    message.clientId = pending.clientId;
    message.author = m_self;
    message.text = pending.text;
    message.createdAt = pending.writtenAt;
    message.replyTo = pending.replyTo;
    if (const int original = pending.replyTo ? rowOfMessage(pending.replyTo->value) : -1; original >= 0)
        message.reply = Shared<ReplyPreview>(previewOf(m_rows[size_t(original)].message));
    TimelineRow row = rowFor(message);
    row.pending = true;
    row.failed = pending.failed;
    row.error = pending.error;
    if (const int at = pendingRow(pending.clientId); at >= 0) {
        return replace(at, std::move(row));
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

} // namespace hearth
