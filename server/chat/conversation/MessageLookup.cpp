// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageLookup.h"

#include "Permissions.h"
#include "Storage.h"
#include "quotas/Waiting.h"
#include "state/RecentMessages.h"

using namespace Qt::StringLiterals;

namespace hearth {

MessageLookup::MessageLookup(
    const Permissions &permissions, const RecentMessages &recent, Storage &storage, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_recent(recent)
    , m_storage(storage)
    , m_maxWaitingReads(options.maxWaitingReads)
{
}

void MessageLookup::find(UserId user, const MessageAddress &address, const Answer<Message> &answer)
{
    if (const auto free = roomForReads(m_storage, m_recent, m_maxWaitingReads); !free)
        return answer(free.error());
    const auto told = m_asked[address.id].emplace_back(std::make_shared<Told>());
    m_storage.read<std::optional<Message>>(
        this, [id = address.id](Store &store) { return store.messages().byId(id); },
        [this, user, address, answer, told](const Result<std::optional<Message>> &found) {
            *told = Payer::keep([this, user, address, answer, found] {
                if (!found)
                    return answer(found.error());
                const bool isMeant = *found && address.room.value_or((*found)->roomId) == (*found)->roomId;
                if (!isMeant)
                    return answer(notFound(address.id));
                const auto may = m_permissions.readRoom(user, (*found)->roomId);
                if (may)
                    return answer(**found);
                // Who is banned from a public room knows of it.
                answer(may.error().code == ErrorCode::Banned ? may.error() : notFound(address.id));
            });
            tell(address.id);
        });
}

/// Those that are read and before which there is none that is not.
void MessageLookup::tell(MessageId message)
{
    for (auto asked = m_asked.find(message); asked != m_asked.end() && *asked->second.front(); asked = m_asked.find(message)) {
        const auto told = asked->second.front();
        asked->second.pop_front();
        if (asked->second.empty())
            m_asked.erase(asked);
        (*told)();
    }
}

Error MessageLookup::notFound(MessageId message)
{
    return {ErrorCode::MessageNotFound, u"There is no message %1."_s.arg(message.value)};
}

} // namespace hearth
