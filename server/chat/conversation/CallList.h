// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Answer.h"
#include "model/Ids.h"
#include "protocol/Rest.h"

#include <QObject>

namespace hearth {

class Permissions;
class RecentMessages;
class Storage;

/// What others said to somebody, across rooms: what names them, or replies to them. Lives on the server thread.
class CallList : public QObject
{
    Q_OBJECT
public:
    CallList(const Permissions &permissions, const RecentMessages &recent, Storage &storage, const ChatOptions &options,
        QObject *parent = nullptr);

    /// Up to `limit` of those before a message (invalid: the newest), in the rooms that the user is in. Busy.
    void of(UserId user, MessageId before, int limit, const Answer<rest::MentionPage> &answer);

private:
    const Permissions &m_permissions;
    const RecentMessages &m_recent;
    Storage &m_storage;
    const int m_maxWaitingReads;
};

} // namespace hearth
