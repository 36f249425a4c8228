// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"
#include "quotas/Allowance.h"
#include "quotas/RoomQuota.h"

#include <QHash>
#include <QObject>

namespace hearth {

class Directory;
class EventBus;
class Permissions;
class RecentMessages;
class Storage;

/// Rooms and who is in them. Lives on the server thread.
class RoomService : public QObject
{
    Q_OBJECT
public:
    RoomService(const Directory &directory, const Permissions &permissions, RecentMessages &recent, EventBus &bus, Storage &storage,
        const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// A page of the rooms that the user may know of: first all of its own and up to `limit` public ones it is not in;
    /// with `after` the next of the latter. Only those that are archived, or are not, where that is asked.
    rest::RoomList visibleRooms(
        UserId user, std::optional<RoomId> after = {}, int limit = rest::roomPageSize, std::optional<bool> archived = {}) const;
    Result<Room> room(UserId user, RoomId room) const; ///< RoomNotFound
    /// A page of them, of those after this user. RoomNotFound
    Result<rest::MemberList> members(UserId user, RoomId room, UserId after = {}, int limit = rest::userPageSize) const;
    /// Everyone in pages, or only who is shut out, or is not.
    rest::UserList people(UserId after = {}, int limit = rest::userPageSize, std::optional<bool> disabled = {}) const;

    /// The creator becomes its owner. Publishes RoomCreated. Forbidden, InvalidField, RoomExists, LimitReached,
    /// RateLimited, StorageFull, Busy.
    void create(const Caller &caller, const rest::CreateRoomRequest &request, Answer<Room> answer);
    static constexpr qsizetype mostPeopleInDirect = rest::DirectRequest::mostPeople;
    /// The direct room of exactly the caller and these: the one that they have, or a new one, in which all of them are. Publishes
    /// RoomCreated for that. InvalidField, UserNotFound, LimitReached, RateLimited, StorageFull, Busy.
    void talkTo(const Caller &caller, const QList<UserId> &users, Answer<DirectRoom> answer);
    /// Makes the caller a member (once) and answers with the room as it is after that. Publishes MemberJoined if it was
    /// none. Who hears MemberJoined misses nothing: the answer holds every message stored before it. RoomNotFound, LimitReached,
    /// RateLimited, StorageFull, Busy.
    void join(const Caller &caller, RoomId room, Answer<events::RoomJoined> answer);
    /// Makes this person a member, by who may add people. Publishes MemberJoined if they were none. RoomNotFound, Forbidden,
    /// RoomArchived, UserNotFound, Banned, LimitReached, RateLimited, StorageFull, Busy.
    void add(const Caller &caller, RoomId room, UserId user, Answer<void> answer);
    /// It is stored already, whoever decided it; `by`: who wanted it, but for themselves. Publishes MemberJoined where it is news.
    void addMember(const StoredMembership &membership, const QString &connection = {}, UserId by = {});
    /// Ends the membership. Of an only owner somebody else becomes one before: a moderator, else an account, else a guest, the
    /// longest known first. Publishes MemberRoleChanged and MessagePosted for that, and MemberLeft. RoomNotFound, NotAMember,
    /// RateLimited, Busy.
    void leave(const Caller &caller, RoomId room, Answer<void> answer);

private:
    void answerJoined(UserId user, RoomId room, const Answer<events::RoomJoined> &answer);
    Result<events::RoomJoined> joined(UserId user, RoomId room, const rest::MessagePage &page) const;
    void left(const Caller &caller, RoomId room);

    const Directory &m_directory;
    const Permissions &m_permissions;
    RecentMessages &m_recent;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    int m_maxWaitingWrites;
    int m_maxWaitingReads;
    RoomQuota m_quota;
    QMultiHash<UserId, RoomId> m_leaving; ///< given to the storage, not answered yet
};

} // namespace hearth
