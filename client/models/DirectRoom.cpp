// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DirectRoom.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace hearth {

Room titled(Room room, const User &self)
{
    if (room.kind != RoomKind::Direct || room.users.isEmpty())
        return room;
    QStringList names;
    for (const Shared<User> &user : std::as_const(room.users))
        if (user->id != self.id)
            names.append(user->displayName);
    names.sort(Qt::CaseInsensitive);
    room.name = names.isEmpty() ? self.displayName : names.join(QCoreApplication::translate("hearth::DirectRoom", ", "));
    return room;
}

QString otherStatus(const Room &room, UserId self)
{
    const User *other = nullptr;
    for (const Shared<User> &user : room.users) {
        if (user->id == self)
            continue;
        if (other)
            return {};
        other = &*user;
    }
    return other ? QString(presenceStatusName(other->status)) : QString();
}

} // namespace hearth
