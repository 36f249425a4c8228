// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResentMessages.h"

#include "Permissions.h"
#include "Storage.h"
#include "quotas/Waiting.h"

namespace hearth {

ResentMessages::ResentMessages(const Permissions &permissions, Storage &storage, const ChatOptions &options)
    : m_permissions(permissions)
    , m_storage(storage)
    , m_maxWaitingWrites(options.maxWaitingWrites)
{
}

void ResentMessages::answer(
    UserId user, const events::SendMessage &command, const Error &refusal, const Answer<Shared<Message>> &answer)
{
    if (command.clientId.isEmpty() || !mayLook(user))
        return answer(refusal);
    ++m_looking[user];
    ++m_lookingForAll;
    // By the thread that writes: behind what it was sent to store the first time, if that is still on its way.
    m_storage.write<std::optional<Message>>(
        this, [user, clientId = command.clientId](Store &store) { return store.messages().byClientId(user, clientId); },
        [this, user, room = command.room, refusal, answer](const Result<std::optional<Message>> &found) {
            looked(user);
            if (!found)
                return answer(found.error());
            if (!*found || (*found)->roomId != room)
                return answer(refusal);
            if (const auto may = m_permissions.takePart(user, room); !may)
                return answer(may.error());
            answer(Shared<Message>(**found));
        });
}

bool ResentMessages::mayLook(UserId user) const
{
    return m_lookingForAll < mostOfAll && m_looking.value(user) < mostOfUser && roomForWrites(m_storage, m_maxWaitingWrites);
}

void ResentMessages::looked(UserId user)
{
    --m_lookingForAll;
    if (const auto looking = m_looking.find(user); --*looking == 0)
        m_looking.erase(looking);
}

} // namespace hearth
