// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/messages/MessageSubject.h"

namespace hearth {

class Moderating;

/// What can be done about who wrote a message, a part of what can be done with the message: showing it to those who decide, and where one decides
/// oneself keeping its author out or taking away what they wrote. All of it needs a connection, and is asked about once more.
class AuthorActions
{
public:
    /// It must outlive this.
    explicit AuthorActions(const Moderating *moderating)
        : m_moderating(moderating)
    {
    }

    /// Somebody else wrote it, who may be gone meanwhile.
    static bool isOfOthers(const MessageSubject &row) { return row.authorId > 0 && !row.isOwn && !row.isNotice; }
    /// As MessageActions has them.
    QVariantList offers(const MessageSubject &row, RoomId room) const;
    /// "report", "ban", "erase" or "shutOut", of one that is offered, were there a connection.
    bool isOffered(const QString &name, const MessageSubject &row, RoomId room) const;

private:
    struct Action;
    struct Table;

    const Moderating *const m_moderating;
};

} // namespace hearth
