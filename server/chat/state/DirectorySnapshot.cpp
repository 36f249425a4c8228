// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/DirectorySnapshot.h"

namespace hearth {

Result<DirectorySnapshot> DirectorySnapshot::read(Store &store)
{
    const auto users = store.users().all();
    if (!users)
        return users.error();
    const auto rooms = store.rooms().all();
    if (!rooms)
        return rooms.error();
    const auto memberships = store.rooms().memberships();
    if (!memberships)
        return memberships.error();
    const auto mentions = store.rooms().unreadMentions();
    if (!mentions)
        return mentions.error();
    const auto notices = store.messages().notices();
    if (!notices)
        return notices.error();
    return DirectorySnapshot {*users, *rooms, *memberships, *mentions, *notices};
}

} // namespace hearth
