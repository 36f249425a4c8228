// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelineModel.h"

#include <algorithm>

namespace hearth {

TimelineModel::TimelineModel(const Author &self, Clock *clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
    , m_days(clock)
    , m_rows(self.id)
{
    connect(&m_days, &DayNames::changed, this, [this] {
        const QList<int> roles = m_rows.sayAgain();
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), roles);
    });
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value({m_rows, m_days, m_self.id, m_firstUnread}, index.row(), role);
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
    setFirstUnread(m_rows.firstOfOthersAfter(seq));
}

void TimelineModel::clearUnread()
{
    m_unreadAfter = -1;
    setFirstUnread(0);
}

void TimelineModel::noteUnread(const TimelineRow &row)
{
    const Seq seq = row.message.seq;
    if (m_unreadAfter >= 0 && seq > m_unreadAfter && row.isByOthers(m_self.id) && (m_firstUnread == 0 || seq < m_firstUnread))
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

/// What the words were made into stays on the screen as it is, where they are the same.
void TimelineModel::replace(int row, TimelineRow fresh)
{
    QList<int> roles;
    if (fresh.takeOver(m_rows.at(row))) {
        roles = names().keys();
        roles.removeOne(PartsRole);
    }
    m_rows.replace(row, std::move(fresh));
    changed(row, roles);
}

void TimelineModel::neighbourChanged(int row)
{
    changed(row, {ShowAuthorRole, ShowDayRole, DayTextRole, GapTextRole});
}

void TimelineModel::merge(const QList<Message> &messages)
{
    QList<Message> sorted = messages;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Message &a, const Message &b) { return a.seq < b.seq; });
    for (qsizetype i = 0; i < sorted.size();) {
        const Message &message = sorted[i];
        const int pending = m_rows.pendingRowOf(message);
        if (m_rows.isKnown(message)) {
            update(message);
            removePending(pending >= 0 ? message.clientId : QString());
            ++i;
            continue;
        }
        if (pending >= 0) {
            confirm(pending, message);
            ++i;
            continue;
        }
        // New ones that stand between the same two rows go in together: a page is one insertion.
        const int at = m_rows.positionOf(message.seq);
        std::vector<TimelineRow> run;
        const QList<Message> together = m_rows.takeRun(sorted, i);
        for (const Message &next : together)
            run.push_back(rowFor(next));
        insertRun(at, std::move(run));
    }
}

void TimelineModel::update(const Message &message)
{
    const int at = m_rows.rowOf(message.id);
    if (at < 0)
        return; // its place is taken by another message: a broken server
    const TimelineRow &row = m_rows.at(at);
    // A page that was asked for before may come after: the one with the later change counts, and what was deleted stays so.
    if (row.message == message || message.change < row.message.change || (row.message.deleted && !message.deleted))
        return;
    TimelineRow fresh = rowFor(message);
    fresh.message.seq = row.message.seq; // an edit does not move a message
    replace(at, std::move(fresh));
    updatePreviews(message);
}

void TimelineModel::change(const Message &message)
{
    const Message *here = m_rows.find(message.id);
    if (here ? here->change > message.change : !m_early.remember(message))
        return; // a page of changes that was asked for before what was told
    here ? update(message) : updatePreviews(message);
}

/// What it replies to may have been changed since the page was asked for.
TimelineRow TimelineModel::rowFor(const Message &message) const
{
    Message newest = m_early.newest(message);
    if (const Message *original = newest.replyTo ? m_rows.find(*newest.replyTo) : nullptr)
        newest.reply = Shared<ReplyPreview>(previewOf(*original));
    return {std::move(newest), m_self.id};
}

void TimelineModel::confirm(int from, const Message &message)
{
    const int to = m_rows.positionOf(message.seq);
    if (to != from)
        beginMoveRows({}, from, from, {}, to);
    m_rows.confirm(from, to, message);
    if (to != from) {
        endMoveRows();
        neighbourChanged(from + 1);
    }
    replace(to, rowFor(message));
    neighbourChanged(to + 1);
}

void TimelineModel::insertRun(int at, std::vector<TimelineRow> rows)
{
    if (rows.empty())
        return;
    const int last = at + int(rows.size()) - 1;
    const bool latest = at == m_rows.confirmed();
    beginInsertRows({}, at, last);
    m_rows.insertConfirmed(at, rows);
    endInsertRows();
    Q_EMIT countChanged();
    int others = 0;
    for (const TimelineRow &row : rows) {
        if (row.message.change > 0)
            updatePreviews(row.message);
        noteUnread(row);
        others += row.isByOthers(m_self.id) ? 1 : 0;
    }
    neighbourChanged(last + 1);
    const bool first = m_rows.confirmed() == int(rows.size());
    // Those that are loaded on the way down were counted when they came.
    if (!latest || first || m_paging.canLoadNewer())
        return;
    if (!m_following)
        noteNewer(others);
    Q_EMIT latestArrived(rows.back().isBy(m_self.id));
}

void TimelineModel::removeConfirmed(int first, int last)
{
    if (first > last)
        return;
    for (int row = first; row <= last; ++row)
        if (const Message &message = m_rows.at(row).message; message.change > 0)
            m_early.remember(message); // a page that is on its way may have it as it was
    beginRemoveRows({}, first, last);
    m_rows.removeConfirmed(first, last);
    endRemoveRows();
    Q_EMIT countChanged();
    neighbourChanged(first);
}

void TimelineModel::clearConfirmed()
{
    if (m_rows.confirmed() == 0)
        return;
    m_firstUnread = 0;
    removeConfirmed(0, m_rows.confirmed() - 1);
    set(m_newCount, 0, &TimelineModel::newCountChanged);
}

void TimelineModel::trimOldest(int keep)
{
    if (m_rows.confirmed() <= keep)
        return;
    removeConfirmed(0, m_rows.confirmed() - keep - 1);
    m_paging.setCanLoadOlder(true);
}

void TimelineModel::trimAround(Seq seq, int keep, qsizetype mostMemory)
{
    if (m_rows.confirmed() <= keep && m_rows.memory() <= mostMemory)
        return;
    const auto [first, kept] = m_rows.around(seq, keep, mostMemory);
    if (first + kept < m_rows.confirmed()) {
        // Before they go: nothing that looks meanwhile may take the last one here for the room's last.
        m_paging.setCanLoadNewer(true);
        removeConfirmed(first + kept, m_rows.confirmed() - 1);
    }
    trimOldest(kept);
}

void TimelineModel::setPending(const PendingMessage &pending)
{
    TimelineRow row(pending, m_self);
    if (const Message *original = pending.replyTo ? m_rows.find(*pending.replyTo) : nullptr)
        row.message.reply = Shared<ReplyPreview>(previewOf(*original));
    if (const int at = m_rows.pendingRow(pending.clientId); at >= 0) {
        return replace(at, std::move(row));
    }
    beginInsertRows({}, count(), count());
    m_rows.addPending(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT latestArrived(true);
}

void TimelineModel::removePending(const QString &clientId)
{
    const int at = m_rows.pendingRow(clientId);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.removePending(at);
    endRemoveRows();
    Q_EMIT countChanged();
    neighbourChanged(at);
}

} // namespace hearth
