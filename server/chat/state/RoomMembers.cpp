// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/RoomMembers.h"

#include <algorithm>

namespace hearth {

namespace {

/// The position of the user, or the one where it belongs, among members that are in the order of their ids.
template <typename Members>
auto positionOf(UserId user, Members &members)
{
    return std::lower_bound(members.begin(), members.end(), user, [](const auto &member, UserId id) { return member.user < id; });
}

/// Those of them, in order, that are after this one.
QList<Seq> after(const QList<Seq> &places, Seq seq)
{
    return places.isEmpty() ? places : QList<Seq>(std::ranges::upper_bound(places, seq), places.end());
}

} // namespace

QList<Shared<User>> RoomMembers::usersAfter(UserId after, qsizetype limit) const
{
    const auto begin = std::upper_bound(
        m_members.begin(), m_members.end(), after, [](UserId id, const Member &member) { return id < member.user; });
    return m_users.mid(begin - m_members.begin(), limit);
}

const RoomMembers::Member *RoomMembers::find(UserId user) const
{
    const auto position = positionOf(user, m_members);
    return position != m_members.end() && position->user == user ? &*position : nullptr;
}

std::vector<RoomMembers::Member>::iterator RoomMembers::at(UserId user)
{
    const auto position = positionOf(user, m_members);
    return position != m_members.end() && position->user == user ? position : m_members.end();
}

Membership RoomMembers::membership(const Member &member, const Room &room) const
{
    const QList<Seq> own = after(member.ownUnread, member.lastReadSeq);
    const qint64 notices = m_notices.end() - std::ranges::upper_bound(m_notices, member.lastReadSeq);
    return {member.role, member.lastReadSeq, std::max<qint64>(0, room.lastSeq - member.lastReadSeq - own.size() - notices),
        m_mentions.count(member.user, member.lastReadSeq, own), member.notify.value_or(usualNotifyLevel(room.kind))};
}

bool RoomMembers::add(const Member &member, const Shared<User> &user)
{
    note(member.user, member.role);
    const auto position = positionOf(member.user, m_members);
    if (position != m_members.end() && position->user == member.user) {
        *position = member;
        return false;
    }
    m_users.insert(position - m_members.begin(), user);
    m_members.insert(position, member);
    return true;
}

bool RoomMembers::remove(UserId user)
{
    const auto position = at(user);
    if (position == m_members.end())
        return false;
    m_users.removeAt(position - m_members.begin());
    m_members.erase(position);
    note(user, RoomRole::Member);
    m_mentions.forget(user);
    return true;
}

void RoomMembers::update(const Shared<User> &user)
{
    m_users[positionOf(user->id, m_members) - m_members.begin()] = user;
}

void RoomMembers::readUpTo(UserId user, Seq seq)
{
    const auto position = at(user);
    if (position == m_members.end() || position->lastReadSeq >= seq)
        return;
    position->lastReadSeq = seq;
    position->ownUnread = after(position->ownUnread, seq);
    if (!m_mentions.isEmpty())
        m_mentions.readUpTo(user, seq);
}

void RoomMembers::markUnread(const RoomMarkedUnread &mark)
{
    const auto position = at(mark.user);
    if (position == m_members.end())
        return;
    position->lastReadSeq = mark.lastReadSeq;
    position->ownUnread = mark.own;
    m_mentions.replace(mark.user, mark.mentions);
}

void RoomMembers::setNotify(UserId user, NotifyLevel level)
{
    if (const auto position = at(user); position != m_members.end())
        position->notify = level;
}

void RoomMembers::setRole(UserId user, RoomRole role)
{
    const auto position = at(user);
    if (position == m_members.end())
        return;
    position->role = role;
    note(user, role);
}

void RoomMembers::note(UserId user, RoomRole role)
{
    for (QList<UserId> *some : {&m_owners, &m_moderators}) {
        some->removeOne(user);
        if (role == (some == &m_owners ? RoomRole::Owner : RoomRole::Moderator))
            some->insert(std::ranges::lower_bound(*some, user), user);
    }
}

const QList<UserId> &RoomMembers::with(RoomRole role) const
{
    return role == RoomRole::Owner ? m_owners : m_moderators;
}

void RoomMembers::addNotice(Seq seq)
{
    if (m_notices.size() >= 2 * mostNotices) // many at a time
        m_notices.erase(m_notices.begin(), m_notices.end() - qsizetype(mostNotices));
    m_notices.push_back(seq);
}

void RoomMembers::posted(const Message &message)
{
    if (message.kind == MessageKind::Notice)
        return addNotice(message.seq);
    for (const UserId user : message.mentions)
        if (find(user))
            m_mentions.add(user, message.seq);
    if (message.mentionsRoom)
        m_mentions.addForEveryone(message.seq);
    readUpTo(message.author.id, message.seq);
}

QList<UserId> RoomMembers::changed(const Message &message)
{
    if (m_mentions.isEmpty() && message.mentions.isEmpty() && !message.mentionsRoom)
        return {};
    QList<UserId> unread; // nobody is told anew of what they have read
    for (const UserId user : message.mentions)
        if (const Member *member = find(user); member && member->lastReadSeq < message.seq)
            unread.append(user);
    const auto recounted = m_mentions.set(message.seq, unread, message.mentionsRoom);
    if (!recounted.everyone)
        return recounted.users;
    QList<UserId> all;
    for (const Member &member : m_members)
        if (member.lastReadSeq < message.seq)
            all.append(member.user);
    return all;
}

} // namespace hearth
