// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RoomListModel.h"
#include "session/ChatSession.h"

namespace hearth {

/// How many unread messages name this session's user, in all rooms.
inline int mentionCount(ChatSession *session)
{
    int count = 0;
    const RoomListModel *list = session->rooms()->list();
    for (int row = 0; row < list->rowCount(); ++row)
        count += list->data(list->index(row), RoomListModel::MentionsRole).toInt();
    return count;
}

} // namespace hearth
