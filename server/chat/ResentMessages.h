// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Answer.h"
#include "model/Message.h"
#include "model/Shared.h"
#include "protocol/Events.h"

#include <QHash>
#include <QObject>

namespace hearth {

class Permissions;
class Storage;

/// Messages that are refused now, and may be stored already: whoever lost an answer sends again, and what is stored is not
/// undone because the room was archived since, the disk became full, or too much is said. Lives on the server thread.
class ResentMessages : public QObject
{
    Q_OBJECT
public:
    // To look is work for the thread that writes, and nobody was charged for it. Others are just refused.
    static constexpr int mostOfUser = 32; ///< at once
    static constexpr int mostOfAll = 256; ///< at once; a few milliseconds of that thread

    ResentMessages(const Permissions &permissions, Storage &storage, const ChatOptions &options);

    /// Answers what is stored, where this user sent it to this room before, by its client_id, and still takes part in the
    /// room then; else `refusal`.
    void answer(UserId user, const events::SendMessage &command, const Error &refusal, const Answer<Shared<Message>> &answer);

private:
    bool mayLook(UserId user) const;
    void looked(UserId user);

    const Permissions &m_permissions;
    Storage &m_storage;
    const int m_maxWaitingWrites;
    QHash<UserId, int> m_looking;
    int m_lookingForAll = 0;
};

} // namespace hearth
