// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chat.h"

#include "Storage.h"

namespace hearth {

Chat::Chat(Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , options(options)
    , permissions(directory, options.guestsMakePublicRooms || !options.rateLimits)
    , typing(directory, permissions, bus, clock, options)
    , presence(directory, bus, storage, clock, options)
    , recent([this](RoomId room, auto done) {
        const PageQuery latest {{}, {}, RecentMessages::pageSize};
        m_storage.read<StoredPage>(
            this, [room, latest](Store &store) { return store.messages().page(room, latest); }, std::move(done));
    })
    , rooms(directory, permissions, typing, recent, bus, storage, clock, options)
    , messages(directory, permissions, typing, recent, bus, storage, clock, options)
    , m_storage(storage)
{
    connect(&storage, &Storage::fullChanged, this, [this](bool full) { bus.publish(StorageFilled {full}); });
}

void Chat::load(Answer<void> answer)
{
    using Snapshot = Directory::Snapshot;
    m_storage.read<Snapshot>(this, &Directory::read, [this, answer](const Result<Snapshot> &snapshot) {
        if (!snapshot)
            return answer(snapshot.error());
        directory.load(*snapshot);
        answer({});
    });
}

bool Chat::storageFull() const
{
    return m_storage.isFull();
}

void Chat::removeGuest(UserId guest)
{
    const auto user = directory.user(guest);
    if (!user)
        return;
    for (RoomId room : directory.roomsOf(guest)) {
        typing.end(room, guest);
        directory.removeMembership(room, guest);
        bus.publish(MemberLeft {room, user, {}});
    }
    directory.removeUser(guest);
    bus.publish(GuestExpired {guest});
}

} // namespace hearth
