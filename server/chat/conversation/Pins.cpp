// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Pins.h"

#include "Permissions.h"
#include "Storage.h"
#include "quotas/Waiting.h"
#include "state/RecentMessages.h"

namespace hearth {

static_assert(MessageStore::mostPins == rest::PinList::most); // as clients know it

Pins::Pins(
    const Permissions &permissions, const RecentMessages &recent, Storage &storage, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_recent(recent)
    , m_storage(storage)
    , m_maxWaitingReads(options.maxWaitingReads)
{
}

void Pins::of(UserId user, RoomId room, const Answer<rest::PinList> &answer)
{
    if (const auto may = m_permissions.readRoom(user, room); !may)
        return answer(may.error());
    if (const auto free = roomForReads(m_storage, m_recent, m_maxWaitingReads); !free)
        return answer(free.error());
    m_storage.read<QList<Message>>(
        this, [room](Store &store) { return store.messages().pinned(room); },
        [this, user, room, answer](const Result<QList<Message>> &pinned) {
            if (!pinned)
                return answer(pinned.error());
            if (const auto may = m_permissions.readRoom(user, room); !may) // they may have been removed while it was read
                return answer(may.error());
            answer(rest::PinList {{pinned->begin(), pinned->end()}});
        });
}

} // namespace hearth
