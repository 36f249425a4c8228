// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class Directory;
class Permissions;

/// Whom a text names: `@username` where it stands as a word and is a member of the room, and `@room` from who may name
/// everyone there. Everything else that begins so is only text.
class Mentions
{
public:
    /// Of one message.
    static constexpr qsizetype most = 50;

    Mentions(const Directory &directory, const Permissions &permissions)
        : m_directory(directory)
        , m_permissions(permissions)
    {
    }

    /// LimitReached (field text) for more than `most`. Costs nothing where there is no @.
    Result<NamedPeople> in(const QString &text, RoomId room, UserId author) const
    {
        return text.contains(u'@') ? find(text, room, author) : Result<NamedPeople>(NamedPeople {});
    }

private:
    Result<NamedPeople> find(const QString &text, RoomId room, UserId author) const;
    UserId member(QStringView name, RoomId room) const;

    const Directory &m_directory;
    const Permissions &m_permissions;
};

} // namespace hearth
