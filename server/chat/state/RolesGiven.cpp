// SPDX-License-Identifier: GPL-3.0-or-later
#include "RolesGiven.h"

#include "Directory.h"
#include "EventBus.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype mostHeirs = 100; ///< who may all have left meanwhile

} // namespace

Result<std::optional<Message>> giveRole(Store &store, RoomId room, UserId by, UserId user, RoomRole role, const QDateTime &at)
{
    const auto before = store.rooms().setRole(room, user, role);
    if (!before)
        return before.error();
    if (*before == role)
        return std::optional<Message>();
    const auto told = store.messages().tell({room, by, {Notice::What::Role, roomRoleName(role), {{user, {}, {}}}}, at});
    return told ? Result<std::optional<Message>>(*told) : told.error();
}

void publishRole(EventBus &bus, const Directory &directory, RoomId room, UserId user, RoomRole role, const Message &told)
{
    const auto known = directory.user(user);
    if (!known || !directory.isMember(room, user))
        return;
    bus.publish(MemberRoleChanged {room, known, role});
    bus.publish(MessagePosted {told, {}});
}

QList<UserId> heirs(const Directory &directory, RoomId room, UserId owner)
{
    QList<UserId> found;
    if (directory.roleIn(room, owner) != RoomRole::Owner)
        return found;
    QList<Shared<User>> people = directory.members(room);
    people.removeIf([&](const Shared<User> &user) { return user->id == owner || user->disabled; });
    const auto rank = [&](const Shared<User> &user) {
        return directory.roleIn(room, user->id) == RoomRole::Moderator ? 0 : user->role == Role::Guest ? 2 : 1;
    };
    std::ranges::stable_sort(people, {}, rank);
    for (const Shared<User> &user : people.first(std::min(people.size(), mostHeirs)))
        found << user->id;
    return found;
}

Result<Departure> depart(Store &store, RoomId room, UserId user, const QList<UserId> &heirs, const QDateTime &at)
{
    Departure departure;
    auto left = store.rooms().leave(room, user);
    for (auto heir = heirs.begin(); heir != heirs.end() && !left && left.error().code == ErrorCode::LastOwner; ++heir) {
        const auto told = giveRole(store, room, user, *heir, RoomRole::Owner, at);
        if (!told && told.error().code == ErrorCode::NotAMember)
            continue;
        if (!told)
            return told.error();
        departure = {*heir, *told};
        left = store.rooms().leave(room, user);
    }
    if (!left)
        return left.error();
    return departure;
}

} // namespace hearth
