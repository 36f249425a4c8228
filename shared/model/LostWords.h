// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

namespace hearth {

/// As a message is from its deletion on: it keeps its place, its author and what it replied to.
inline void loseWords(Message &message)
{
    message.deleted = true;
    message.text.clear();
    message.attachments.clear();
    message.notice = {};
    message.editedAt = {};
    message.pinned = false;
    message.mentions.clear();
    message.mentionsRoom = false;
    message.reactions.clear();
}

} // namespace hearth
