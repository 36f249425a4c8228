// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chat.h"

#include "Storage.h"

namespace hearth {

namespace {

/// Before a start, for the rooms that were active last: a few milliseconds, however many messages there are.
constexpr int messagesLookedAt = 5'000;

} // namespace

Chat::Chat(Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , options(options)
    , directory(bus)
    , recent(bus,
          [this](RoomId room, auto done) {
              if (!directory.hasRoom(room)) // read anew after it was deleted
                  return done(Permissions::roomNotFound(room));
              const PageQuery latest {{}, {}, RecentMessages::pageSize};
              m_storage.read<StoredPage>(
                  this, [room, latest](Store &store) { return store.messages().page(room, latest); }, std::move(done));
          })
    , barred(bus)
    , roomBans(bus, clock)
    , blocks(bus)
    , openReports(bus)
    , permissions(directory, barred, roomBans, blocks, options.guestsMakePublicRooms || !options.rateLimits)
    , typing(directory, permissions, bus, clock, options)
    , presence(directory, bus, storage, clock, options)
    , rooms(directory, permissions, recent, bus, storage, clock, options)
    , roomPeople(directory, permissions, rooms, bus, storage, clock, options)
    , readMarks(directory, permissions, bus, storage, options)
    , messageQuota(options, clock)
    , mentions(directory, permissions)
    , messages(directory, permissions, recent, mentions, messageQuota, bus, storage, clock, options)
    , roomSettings(directory, permissions, barred, messageQuota, bus, storage, clock, options)
    , lookup(permissions, recent, storage, options)
    , alterations(permissions, lookup, mentions, messageQuota, bus, storage, clock, options)
    , reactions(permissions, lookup, messageQuota, bus, storage, clock, options)
    , pins(permissions, recent, storage, options)
    , calls(permissions, recent, storage, options)
    , erasedWords(bus, storage, clock)
    , clearing(storage, clock)
    , moderation(directory, permissions, barred, recent, clearing, bus, storage, clock, options)
    , erasure(permissions, bus, storage, clock, options)
    , invites(directory, permissions, rooms, storage, clock, options)
    , audit(permissions, storage, clock, options)
    , blocking(directory, permissions, blocks, bus, storage, clock, options)
    , reports(directory, permissions, lookup, openReports, bus, storage, clock, options)
    , sync(directory, recent, bus, storage, options)
    , search(directory, permissions, storage, options)
    , indexing(bus, storage, clock)
    , attachments(permissions, bus, storage, clock, options)
    , pictures(permissions, attachments, storage, clock, options)
    , memberNotices(directory, bus, storage, clock, options)
    , messageTally(bus, storage, clock)
    , diskTally(storage, attachments, clock, options)
    , m_storage(storage)
    , m_clock(clock)
{
    connect(&clearing, &RoomClearing::cleared, &erasedWords, &ErasedWords::emptyLogSoon);
    connect(&clearing, &RoomClearing::cleared, &attachments, &Attachments::takeLoose);
    connect(&pictures, &ProfilePictures::userChanged, this, &Chat::changeUser);
    connect(&indexing, &SearchIndexing::forgotten, &erasedWords, &ErasedWords::emptyLogSoon);
    connect(&storage, &Storage::lowChanged, this, [this](bool low) { bus.publish(StorageRunsLow {low, m_storage.isFull()}); });
    connect(&storage, &Storage::fullChanged, this, [this](bool full) { bus.publish(StorageFilled {full}); });
}

void Chat::load(Answer<void> answer)
{
    struct Stored
    {
        DirectorySnapshot directory;
        QList<StoredBan> bans;
        QList<StoredBlock> blocks;
        QList<OpenReport> reports;
        QList<RoomId> active;
    };
    const auto read = [](Store &store) -> Result<Stored> {
        const auto directory = DirectorySnapshot::read(store);
        if (!directory)
            return directory.error();
        const auto bans = store.bans().all();
        if (!bans)
            return bans.error();
        const auto blocks = store.blocks().all();
        if (!blocks)
            return blocks.error();
        const auto reports = store.reports().open();
        if (!reports)
            return reports.error();
        const auto active = store.messages().mostActive(messagesLookedAt);
        return active ? Result<Stored>(Stored {*directory, *bans, *blocks, *reports, *active}) : active.error();
    };
    m_storage.read<Stored>(this, read, [this, answer](const Result<Stored> &stored) {
        if (!stored)
            return answer(stored.error());
        const QList<StoredUser> &users = stored->directory.users;
        directory.load(stored->directory);
        QList<UserId> shutOut;
        for (const StoredUser &one : users)
            if (one.user.disabled)
                shutOut.append(one.user.id);
        barred.load(shutOut);
        roomBans.load(stored->bans, users);
        blocks.load(stored->blocks);
        openReports.load(stored->reports);
        sync.load(stored->active);
        clearing.resume();
        indexing.resume();
        messageTally.recall();
        erasedWords.emptyLogSoon(); // the server may have been killed before it could
        answer({});
    });
}

bool Chat::storageFull() const
{
    return m_storage.isFull();
}

bool Chat::storageLow(UserId user) const
{
    return m_storage.isLow() && permissions.host(user).has_value();
}

void Chat::addUser(const User &user, const QString &address)
{
    bus.publish(UserAdded {user, address});
}

void Chat::removeGuests(const QList<UserId> &guests)
{
    for (UserId guest : guests)
        bus.publish(UserShutOut {guest});
    for (UserId guest : guests) {
        if (const auto user = directory.user(guest))
            for (RoomId room : directory.roomsOf(guest))
                bus.publish(MemberLeft {room, user, {}});
        bus.publish(GuestExpired {guest});
    }
}

void Chat::changeUser(const User &user)
{
    if (user.disabled)
        bus.publish(UserShutOut {user.id});
    User changed = user; // as stored; who is here is known only here
    if (const auto known = directory.user(user.id)) {
        changed.status = known->status;
        changed.lastSeen = known->lastSeen;
    }
    bus.publish(UserChanged {changed});
}

} // namespace hearth
