// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/CallList.h"

#include "Permissions.h"
#include "Storage.h"
#include "quotas/Waiting.h"
#include "state/RecentMessages.h"

namespace hearth {

CallList::CallList(
    const Permissions &permissions, const RecentMessages &recent, Storage &storage, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_recent(recent)
    , m_storage(storage)
    , m_maxWaitingReads(options.maxWaitingReads)
{
}

void CallList::of(UserId user, MessageId before, int limit, const Answer<rest::MentionPage> &answer)
{
    if (const auto free = roomForReads(m_storage, m_recent, m_maxWaitingReads); !free)
        return answer(free.error());
    m_storage.read<CallPage>(
        this, [=](Store &store) { return store.messages().calls(user, before, limit); },
        [this, user, answer](const Result<CallPage> &stored) {
            if (!stored)
                return answer(stored.error());
            rest::MentionPage page;
            for (const Message &message : stored->messages)
                if (m_permissions.takePart(user, message.roomId)) // they may have been removed while it was read
                    page.messages.append(message);
            if (stored->next.isValid())
                page.next = stored->next.value;
            answer(page);
        });
}

} // namespace hearth
