// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimelineModel.h"

#include <algorithm>

namespace hearth {

TimelineModel::TimelineModel(const Author &self, Clock *clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
    , m_days(clock)
{
    connect(&m_days, &DayNames::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {DayTextRole});
    });
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
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
    return int(std::lower_bound(m_rows.begin(), end, seq, [](const TimelineRow &row, Seq value) { return row.message.seq < value; })
        - m_rows.begin());
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
        [this](const TimelineRow &row) { return row.isByOthers(m_self.id); }));
}

int TimelineModel::countMentionsAfter(Seq seq) const
{
    return int(std::count_if(
        m_rows.begin() + positionOf(seq + 1), m_rows.begin() + m_confirmed, [](const TimelineRow &row) { return row.mention; }));
}

const Message *TimelineModel::newest() const
{
    return m_confirmed > 0 ? &m_rows[size_t(m_confirmed - 1)].message : nullptr;
}

const Message *TimelineModel::find(MessageId id) const
{
    const int row = rowOfMessage(id.value);
    return row < 0 ? nullptr : &m_rows[size_t(row)].message;
}

const Message *TimelineModel::newestOwn() const
{
    for (int row = m_confirmed - 1; row >= 0; --row)
        if (const TimelineRow &candidate = m_rows[size_t(row)]; isOwn(candidate) && !candidate.message.deleted)
            return &candidate.message;
    return nullptr;
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
        if (m_rows[size_t(row)].isByOthers(m_self.id))
            first = m_rows[size_t(row)].message.seq;
    setFirstUnread(first);
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
    TimelineRow &place = m_rows[size_t(row)];
    QList<int> roles;
    if (fresh.takeOver(place)) {
        roles = roleNames().keys();
        roles.removeOne(PartsRole);
    }
    place = std::move(fresh);
    changed(row, roles);
}

void TimelineModel::neighbourChanged(int row)
{
    changed(row, {ShowAuthorRole, ShowDayRole, DayTextRole, GapTextRole});
}

} // namespace hearth
