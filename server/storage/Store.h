// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "MessageStore.h"
#include "accounts/AccountStore.h"
#include "accounts/PictureStore.h"
#include "audit/AuditStore.h"
#include "blocks/BlockStore.h"
#include "core/Result.h"
#include "invites/InviteStore.h"
#include "model/Ban.h"
#include "model/Room.h"
#include "reports/ReportStore.h"
#include "search/SearchStore.h"

#include <chrono>
#include <optional>

/// What is kept, as small interfaces, one for each kind of thing. They are used inside the jobs of a Storage, on one of
/// its threads, within its transaction. Errors are Internal, with the reason in the log only, unless a comment says
/// otherwise.
namespace hearth {

/// A user as stored: with what only the server knows. `status` in the User is always Offline here.
struct StoredUser
{
    User user;
    QString passwordHash; ///< libsodium's string form; empty for a guest
    QDateTime createdAt;
    QDateTime expiresAt; ///< only for guests: when they go unless they connect again
    QString address = {}; ///< only for guests: where they came from, as limits count addresses
};

/// A guest who is gone (see expireGuests) is found by none of these but byIdOrGone, and cannot be changed: UserNotFound.
class UserStore
{
public:
    /// How long it is known where a guest came from who is gone, and how long a ban of that holds.
    static constexpr std::chrono::hours addressKept {24};
    /// Of whom byIdOrGone() does not find.
    static Error noneOrLongGone()
    {
        return {ErrorCode::UserNotFound, QStringLiteral("There is no such user, or they have been gone for more than a day.")};
    }

    virtual ~UserStore() = default;
    /// UsernameTaken when the folded username is in use, or one that looks like it.
    virtual Result<User> create(const StoredUser &user) = 0;
    virtual Result<std::optional<StoredUser>> byUsername(const QString &username) = 0; ///< compares folded, though not by looks
    virtual Result<std::optional<StoredUser>> byId(UserId id) = 0;
    /// Also a guest who is gone, as long as it is known where they came from.
    virtual Result<std::optional<StoredUser>> byIdOrGone(UserId id, const QDateTime &now) = 0;
    virtual Result<QList<StoredUser>> all() = 0;
    virtual Result<QList<StoredUser>> guests() = 0;
    virtual Result<QList<UserId>> uninvitedGuests() = 0;
    virtual Result<qint64> guestCount() = 0;
    virtual Result<qint64> accountCount() = 0;
    virtual Result<bool> hasAccounts() = 0; ///< whether there is anybody but guests
    virtual Result<void> setPasswordHash(UserId id, const QString &hash) = 0;
    virtual Result<void> setRole(UserId id, Role role) = 0;
    virtual Result<void> touch(UserId id, const QDateTime &lastSeen, const QDateTime &expiresAt) = 0;
    /// Guests past their time: their memberships and tokens go, their rows stay for what they said (as gone).
    /// Returns who they were. Where others came from who went `addressKept` ago is forgotten.
    virtual Result<QList<UserId>> expireGuests(const QDateTime &now) = 0;
    /// The same for every guest, for those whom no invite let in, and for those who came from an address, whatever their time.
    virtual Result<QList<UserId>> endGuests(const QDateTime &now) = 0;
    virtual Result<QList<UserId>> endUninvitedGuests(const QDateTime &now) = 0;
    virtual Result<QList<UserId>> endGuestsFrom(const QString &address, const QDateTime &now) = 0;
    /// Shuts an account out since then, or (an invalid time) lets it in again. Its tokens are the TokenStore's.
    virtual Result<void> setDisabled(UserId id, const QDateTime &since) = 0;
};

struct StoredToken
{
    UserId user;
    QDateTime lastUsed;
    friend bool operator==(const StoredToken &, const StoredToken &) = default;
};

/// A token, and whose it is.
struct StoredSession
{
    QByteArray hash;
    User user;
    QDateTime expiresAt; ///< of a guest
    QDateTime lastUsed;
};

/// Sessions' tokens, only ever as hashes (SHA-256 of 256 random bits).
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual Result<void> create(UserId user, const QByteArray &hash, const QDateTime &now) = 0;
    virtual Result<std::optional<StoredToken>> find(const QByteArray &hash) = 0;
    /// At most `most`, those that were used last; only of who is here.
    virtual Result<QList<StoredSession>> newest(int most) = 0;
    virtual Result<bool> remove(const QByteArray &hash) = 0;
    virtual Result<void> removeAllOf(UserId user) = 0;
    virtual Result<bool> touch(const QByteArray &hash, const QDateTime &now) = 0; ///< false: there is none such
    /// Of the user's tokens all go but the `most` that were used last. Answers with those that went.
    virtual Result<QList<QByteArray>> keepNewest(UserId user, int most) = 0;
    /// Those that nobody used since then go. Answers with them.
    virtual Result<QList<QByteArray>> expire(const QDateTime &unusedSince) = 0;
    /// The one that the user used last is in use.
    virtual Result<void> touchNewestOf(UserId user, const QDateTime &now) = 0;

    static constexpr int mostAddresses = 20;
    /// From where a user signs in; the newest `mostAddresses` are kept.
    virtual Result<void> signedInFrom(UserId user, const QString &address, const QDateTime &now) = 0;
    virtual Result<bool> hasSignedInFrom(UserId user, const QString &address) = 0;
};

/// Links that make whoever opens them the owner, as the hashes of their codes.
class OwnerLinkStore
{
public:
    static constexpr int mostLinks = 10;

    virtual ~OwnerLinkStore() = default;
    virtual Result<bool> isOwned() = 0; ///< whether there is an owner
    /// Keeps one more; of many the oldest go. Answers with all that are good.
    virtual Result<QList<QByteArray>> add(const QByteArray &hash, const QDateTime &now) = 0;
    /// Ends all of them. False, and nothing changes, when this is none of them or somebody owns the server.
    virtual Result<bool> use(const QByteArray &hash) = 0;
};

struct StoredMembership
{
    RoomId room;
    UserId user;
    RoomRole role = RoomRole::Member;
    Seq lastReadSeq = 0;
    QDateTime joinedAt;
    std::optional<NotifyLevel> notify = {}; ///< where they chose one
    QList<Seq> ownUnread = {}; ///< see UnreadMark; of what was marked last
};

/// A message that names somebody who has not read it; with no user, everyone.
struct StoredMention
{
    RoomId room;
    UserId user;
    Seq seq = 0;
};

/// How far somebody has read, which messages after that name them, and which they wrote themselves.
struct UnreadMark
{
    Seq lastReadSeq = 0;
    QList<Seq> mentions;
    QList<Seq> own; ///< in order
};

struct DirectRoom
{
    Room room;
    bool isNew = true; ///< false: these people had it already
};

/// What is to be changed of a room: the rest stays as it is.
struct RoomUpdate
{
    std::optional<QString> name = {};
    std::optional<QString> topic = {};
    std::optional<bool> archived = {};
    std::optional<RoomKind> kind = {};
    std::optional<LeftTo> mayPost = {};
    std::optional<LeftTo> mayNameAll = {};
};

/// What a room is called, who may see it, and what is done there by whom, before and after.
struct UpdatedRoom
{
    Room before;
    Room now;
    bool isAltered() const { return before != now; }
};

class RoomStore
{
public:
    virtual ~RoomStore() = default;
    /// Stores the room and its creator's membership as Owner. RoomExists when a public room has the folded name, or
    /// one that looks like it.
    virtual Result<Room> create(const Room &room) = 0;
    /// The direct room of exactly these people, of whom the creator is one; with all of them as members.
    virtual Result<DirectRoom> direct(const QList<UserId> &people, UserId creator, const QDateTime &now) = 0;
    virtual Result<QList<Room>> all() = 0; ///< memberCount is not filled in
    virtual Result<QList<StoredMembership>> memberships() = 0;
    /// The stored membership: lastReadSeq is the room's last seq at that moment. Joining twice changes nothing.
    /// RoomNotFound. Banned, for who is (see BanStore), unless it is a member.
    virtual Result<StoredMembership> join(RoomId room, UserId user, RoomRole role, const QDateTime &now) = 0;
    /// Of their own will. LastOwner, for the only one where others are.
    virtual Result<bool> leave(RoomId room, UserId user) = 0;
    virtual Result<bool> removeMember(RoomId room, UserId user) = 0;
    /// What they were before. NotAMember; LastOwner, where there would be none any more.
    virtual Result<RoomRole> setRole(RoomId room, UserId user, RoomRole role) = 0;
    /// Never goes back and never past the room's last seq. Returns the seq that holds now. NotAMember.
    virtual Result<Seq> markRead(RoomId room, UserId user, Seq seq) = 0;
    static constexpr int mostMentions = 1'000; ///< that are counted, of one member
    static constexpr int mostLookedAt = 1'000; ///< the newest messages among which one's own are looked for
    /// Back to before this place; never goes forwards. NotAMember.
    virtual Result<UnreadMark> markUnread(RoomId room, UserId user, Seq seq) = 0;
    virtual Result<QList<StoredMention>> unreadMentions() = 0;
    /// Only what is in RoomUpdate is filled in. RoomNotFound; RoomExists, as create().
    virtual Result<UpdatedRoom> update(RoomId room, const RoomUpdate &update, const QDateTime &now) = 0;
    virtual Result<void> setNotify(RoomId room, UserId user, NotifyLevel level) = 0; ///< NotAMember
    /// From now on there is no such room, for anything here: its name, memberships, bans, invites and reports are deleted, and it is among
    /// toClear(). RoomNotFound.
    virtual Result<void> remove(RoomId room, const QDateTime &now) = 0;
    /// Rooms that were removed and still have messages.
    virtual Result<QList<RoomId>> toClear() = 0;
    /// Deletes up to `most` messages of such a room, with all that names them; whether there are none left.
    virtual Result<bool> clear(RoomId room, int most) = 0;
};

/// Somebody who may not join a room. A guest's ban has also an address: no guest from there may join until then.
struct StoredBan
{
    RoomId room;
    UserId user;
    QString reason;
    QDateTime at;
    UserId by;
    QString address = {}; ///< empty: none
    QDateTime until = {}; ///< with an address only
};

/// From where nobody may enter as a guest or register, and whom it is about.
struct StoredAddressBan
{
    QString address;
    UserId guest;
    QDateTime until;
    QDateTime at;
    UserId by;
};

class BanStore
{
public:
    virtual ~BanStore() = default;
    /// Banning again replaces the ban.
    virtual Result<void> ban(const StoredBan &ban) = 0;
    virtual Result<bool> unban(RoomId room, UserId user) = 0;
    virtual Result<QList<StoredBan>> all() = 0;
    /// By whom they are about, those after this user, at most so many.
    virtual Result<QList<Ban>> of(RoomId room, UserId after, int limit) = 0;
    /// Banning again replaces the ban, with an id of its own.
    virtual Result<void> banAddress(const StoredAddressBan &ban) = 0;
    virtual Result<bool> isAddressBanned(const QString &address, const QDateTime &now) = 0;
    /// Those that hold, by id, those after this one, at most so many.
    virtual Result<QList<AddressBan>> addresses(const QDateTime &now, qint64 after, int limit) = 0;
    virtual Result<bool> unbanAddress(qint64 id) = 0;
};

/// Which history the database goes on with, and how far (see EpochKeeper). No name: it never began.
struct StoredEpoch
{
    QString name;
    qint64 stride = 0;
};

/// Everything that is kept, within the current transaction.
class Store
{
public:
    virtual ~Store() = default;
    virtual UserStore &users() = 0;
    virtual TokenStore &tokens() = 0;
    virtual AccountStore &accounts() = 0;
    virtual OwnerLinkStore &ownerLinks() = 0;
    virtual InviteStore &invites() = 0;
    virtual RoomStore &rooms() = 0;
    virtual MessageStore &messages() = 0;
    virtual AttachmentStore &attachments() = 0;
    virtual SearchStore &search() = 0;
    virtual AuditStore &audit() = 0;
    virtual BlockStore &blocks() = 0;
    virtual PictureStore &pictures() = 0;
    virtual ReportStore &reports() = 0;
    /// Who this server is: a UUID that was made with the database.
    virtual Result<QString> serverId() = 0;
    virtual Result<StoredEpoch> epoch() = 0;
    virtual Result<void> setEpoch(const StoredEpoch &epoch) = 0;
    virtual BanStore &bans() = 0;
    /// After the commit, what the database keeps of earlier states of itself (its log) is emptied, as soon as nobody reads
    /// from it.
    virtual Result<void> emptyLog() = 0;
};

} // namespace hearth
