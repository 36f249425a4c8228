// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelineRows.h"

#include "models/NoticeText.h"
#include "models/timeline/TimelineRoles.h"

#include <QSet>

#include <algorithm>

namespace hearth {

bool TimelineRows::isKnown(const Message &message) const
{
    return m_seqOf.contains(message.id) || rowOf(message.seq) >= 0;
}

int TimelineRows::positionOf(Seq seq) const
{
    // What comes is nearly always newer than all that is there.
    if (m_confirmed == 0 || at(m_confirmed - 1).message.seq < seq)
        return m_confirmed;
    const auto end = m_rows.begin() + m_confirmed;
    return int(std::lower_bound(m_rows.begin(), end, seq, [](const TimelineRow &row, Seq value) { return row.message.seq < value; })
        - m_rows.begin());
}

int TimelineRows::rowOf(Seq seq) const
{
    const int row = positionOf(seq);
    return row < m_confirmed && at(row).message.seq == seq ? row : -1;
}

int TimelineRows::rowOf(MessageId id) const
{
    const auto seq = m_seqOf.constFind(id);
    return seq == m_seqOf.constEnd() ? -1 : positionOf(*seq);
}

int TimelineRows::pendingRow(const QString &clientId) const
{
    for (int row = m_confirmed; row < count() && !clientId.isEmpty(); ++row)
        if (at(row).message.clientId == clientId)
            return row;
    return -1;
}

int TimelineRows::pendingRowOf(const Message &message) const
{
    return message.author.id == m_self ? pendingRow(message.clientId) : -1;
}

QList<Message> TimelineRows::takeRun(const QList<Message> &sorted, qsizetype &next) const
{
    const int before = positionOf(sorted[next].seq);
    const Seq end = before < m_confirmed ? at(before).message.seq : maxWireInteger + 1;
    QList<Message> run;
    QSet<MessageId> ids;
    for (; next < sorted.size() && sorted[next].seq < end; ++next) {
        const Message &message = sorted[next];
        if (ids.contains(message.id) || (!run.isEmpty() && run.last().seq == message.seq))
            continue; // two messages with one seq or one id: only a broken server sends that
        if (isKnown(message) || pendingRowOf(message) >= 0)
            break;
        ids.insert(message.id);
        run.append(message);
    }
    return run;
}

std::pair<int, int> TimelineRows::around(Seq seq, int mostRows, qsizetype mostMemory) const
{
    const int middle = positionOf(seq);
    int first = middle;
    int end = middle;
    qsizetype taken = 0;
    while (end - first < mostRows && end - first < m_confirmed) {
        const bool newer = end < m_confirmed && (first == 0 || end - middle <= middle - first);
        taken += at(newer ? end : first - 1).memory();
        if (taken > mostMemory && end > first)
            break;
        newer ? ++end : --first;
    }
    return {first, end - first};
}

Seq TimelineRows::oldestSeq() const
{
    return m_confirmed > 0 ? m_rows.front().message.seq : 0;
}

Seq TimelineRows::newestSeq() const
{
    return m_confirmed > 0 ? at(m_confirmed - 1).message.seq : 0;
}

Seq TimelineRows::contiguousFrom(Seq seq) const
{
    for (int row = positionOf(seq + 1); row < m_confirmed && at(row).message.seq == seq + 1; ++row)
        ++seq;
    return seq;
}

int TimelineRows::countOthersAfter(Seq seq) const
{
    return int(std::count_if(m_rows.begin() + positionOf(seq + 1), m_rows.begin() + m_confirmed,
        [this](const TimelineRow &row) { return row.isByOthers(m_self); }));
}

int TimelineRows::countMentionsAfter(Seq seq) const
{
    return int(std::count_if(
        m_rows.begin() + positionOf(seq + 1), m_rows.begin() + m_confirmed, [](const TimelineRow &row) { return row.mention; }));
}

Seq TimelineRows::firstOfOthersAfter(Seq seq) const
{
    const auto end = m_rows.begin() + m_confirmed;
    const auto first = std::find_if(
        m_rows.begin() + positionOf(seq + 1), end, [this](const TimelineRow &row) { return row.isByOthers(m_self); });
    return first == end ? 0 : first->message.seq;
}

const Message *TimelineRows::newest() const
{
    return m_confirmed > 0 ? &at(m_confirmed - 1).message : nullptr;
}

const Message *TimelineRows::find(MessageId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row).message;
}

const Message *TimelineRows::newestOwn() const
{
    for (int row = m_confirmed - 1; row >= 0; --row)
        if (const TimelineRow &candidate = at(row); candidate.isBy(m_self) && !candidate.message.deleted)
            return &candidate.message;
    return nullptr;
}

QList<int> TimelineRows::renewReplies(const Message &original)
{
    QList<int> renewed;
    for (int row = 0; row < count(); ++row) {
        Message &reply = place(row).message;
        if (reply.replyTo != original.id)
            continue;
        const ReplyPreview now = previewOf(original);
        if (reply.reply && *reply.reply == now)
            continue;
        reply.reply = Shared<ReplyPreview>(now);
        renewed.append(row);
    }
    return renewed;
}

void TimelineRows::insertConfirmed(int before, const std::vector<TimelineRow> &rows)
{
    for (const TimelineRow &row : rows) {
        m_seqOf.insert(row.message.id, row.message.seq);
        m_memory += row.memory();
    }
    m_rows.insert(m_rows.begin() + before, rows.begin(), rows.end());
    m_confirmed += int(rows.size());
}

void TimelineRows::removeConfirmed(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_seqOf.remove(at(row).message.id);
        m_memory -= at(row).memory();
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_confirmed -= last + 1 - first;
}

void TimelineRows::confirm(int from, int to, const Message &message)
{
    if (to != from) {
        TimelineRow row = std::move(place(from));
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
    }
    ++m_confirmed;
    place(to).pending = false;
    place(to).message.seq = message.seq;
    m_memory += at(to).memory();
    m_seqOf.insert(message.id, message.seq);
}

void TimelineRows::replace(int row, TimelineRow fresh)
{
    if (row < m_confirmed)
        m_memory += fresh.memory() - at(row).memory();
    place(row) = std::move(fresh);
}

QList<int> TimelineRows::sayAgain()
{
    for (TimelineRow &row : m_rows)
        if (row.message.kind == MessageKind::Notice && !row.message.deleted)
            row.message.text = noticeText(row.message);
    QList<int> roles = TimelineRoles::names().keys();
    roles.removeOne(TimelineRoles::PartsRole); // what people wrote stays on the screen as it is
    return roles;
}

} // namespace hearth
