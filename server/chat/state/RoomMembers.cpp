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
    return {member.role, member.lastReadSeq, std::max<qint64>(0, room.lastSeq - member.lastReadSeq),
        m_mentions.count(member.user, member.lastReadSeq), member.notify.value_or(usualNotifyLevel(room.kind))};
}

bool RoomMembers::add(const Member &member, const Shared<User> &user)
{
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
    if (!m_mentions.isEmpty())
        m_mentions.readUpTo(user, seq);
}

void RoomMembers::markUnread(UserId user, Seq lastReadSeq, const QList<Seq> &mentions)
{
    const auto position = at(user);
    if (position == m_members.end())
        return;
    position->lastReadSeq = lastReadSeq;
    m_mentions.replace(user, mentions);
}

void RoomMembers::setNotify(UserId user, NotifyLevel level)
{
    if (const auto position = at(user); position != m_members.end())
        position->notify = level;
}

void RoomMembers::posted(const Message &message)
{
    for (const UserId user : message.mentions)
        if (find(user))
            m_mentions.add(user, message.seq);
    if (message.mentionsRoom)
        m_mentions.addForEveryone(message.seq);
    readUpTo(message.author.id, message.seq);
}

void RoomMembers::changed(const Message &message)
{
    if (m_mentions.isEmpty() && message.mentions.isEmpty() && !message.mentionsRoom)
        return;
    QList<UserId> unread; // nobody is told anew of what they have read
    for (const UserId user : message.mentions)
        if (const Member *member = find(user); member && member->lastReadSeq < message.seq)
            unread.append(user);
    m_mentions.set(message.seq, unread, message.mentionsRoom);
}

} // namespace hearth
