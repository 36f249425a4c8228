// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocking/Blocking.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "Store.h"
#include "blocking/Blocks.h"
#include "core/Clock.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"

using namespace Qt::StringLiterals;

namespace hearth {

Blocking::Blocking(const Directory &directory, const Permissions &permissions, const Blocks &blocks, EventBus &bus,
    Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_blocks(blocks)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_allowance(options.moderation, options.rateLimits, clock)
{
}

void Blocking::set(const Caller &caller, UserId user, bool blocked, const Answer<void> &answer)
{
    if (const auto may = m_permissions.onServer(caller.user, ServerAction::Block); !may)
        return answer(may);
    if (user == caller.user)
        return answer(Error {ErrorCode::InvalidField, u"You can't block yourself."_s, u"user"_s});
    if (const auto allowed = m_allowance.take(caller.user, u"changes of whom you block"_s); !allowed)
        return answer(allowed);
    const auto free = blocked ? roomToAdd(m_storage, m_maxWaitingWrites) : roomForWrites(m_storage, m_maxWaitingWrites);
    if (!free)
        return answer(free);
    m_storage.write<bool>(
        this,
        [block = StoredBlock {caller.user, user}, blocked, now = m_clock.now()](
            Store &store) { return blocked ? store.blocks().block(block, now) : store.blocks().unblock(block); },
        [this, caller, user, blocked, answer](const Result<bool> &done) {
            if (!done)
                return answer(done.error());
            if (*done)
                m_bus.publish(UserBlocked {caller.user, user, blocked, caller.connection});
            answer({});
        });
}

Result<rest::BlockList> Blocking::list(UserId user) const
{
    if (const auto may = m_permissions.onServer(user, ServerAction::Block); !may)
        return may.error();
    rest::BlockList list;
    const QList<UserId> ids = m_blocks.of(user);
    for (const UserId id : ids) {
        const auto known = m_directory.user(id);
        list.users.append(known ? known->author() : Author {id, {}, {}});
    }
    return list;
}

} // namespace hearth
