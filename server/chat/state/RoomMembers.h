// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "model/Message.h"
#include "model/Room.h"
#include "state/UnreadMentions.h"

#include <vector>

namespace hearth {

/// Who is in a room, and what they have read of it.
class RoomMembers
{
public:
    /// The newest; who has not read on for so long counts those before, too.
    static constexpr std::size_t mostNotices = 10'000;

    struct Member
    {
        UserId user;
        RoomRole role = RoomRole::Member;
        Seq lastReadSeq = 0;
        std::optional<NotifyLevel> notify = {}; ///< where they chose one
        QList<Seq> ownUnread = {}; ///< what they wrote, in order; those after lastReadSeq are not unread
    };

    qsizetype count() const { return qsizetype(m_members.size()); }
    const std::vector<Member> &all() const { return m_members; } ///< by id
    const QList<Shared<User>> &users() const { return m_users; } ///< by id
    QList<Shared<User>> usersAfter(UserId after, qsizetype limit) const;
    /// Null for who is none.
    const Member *find(UserId user) const;
    const QList<UserId> &with(RoomRole role) const; ///< Owner or Moderator; by id
    /// What a room whose last message has this place is to them.
    Membership membership(const Member &member, const Room &room) const;

    /// A member who is one already becomes this one. Whether there is one more.
    bool add(const Member &member, const Shared<User> &user);
    bool remove(UserId user); ///< false for who is none
    void update(const Shared<User> &user); ///< of a member
    // Ignored for who is no member.
    void readUpTo(UserId user, Seq seq); ///< never goes back
    void markUnread(const RoomMarkedUnread &mark);
    void setNotify(UserId user, NotifyLevel level);
    void setRole(UserId user, RoomRole role);

    void posted(const Message &message);
    /// Whose unread mentions that added to, or took from.
    QList<UserId> changed(const Message &message);
    UnreadMentions &mentions() { return m_mentions; }
    /// Nobody counts what is at this place as unread. In the order of their places.
    void addNotice(Seq seq);

private:
    std::vector<Member>::iterator at(UserId user);
    void note(UserId user, RoomRole role); ///< among those who are more than members, or not

    std::vector<Member> m_members;
    QList<Shared<User>> m_users; ///< in the same order: asked for more often than anybody of it changes
    QList<UserId> m_owners;
    QList<UserId> m_moderators;
    UnreadMentions m_mentions;
    std::vector<Seq> m_notices; ///< in order
};

} // namespace hearth
