// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DirectRoom.h"

#include <QCoreApplication>
#include <QStringList>

namespace hearth {

namespace {

QList<Shared<User>> others(const Room &room, UserId self)
{
    QList<Shared<User>> others = room.users;
    others.removeIf([self](const Shared<User> &user) { return user->id == self; });
    return others;
}

} // namespace

Room titled(Room room, const User &self)
{
    if (room.kind != RoomKind::Direct || room.users.isEmpty())
        return room;
    QStringList names;
    for (const Shared<User> &user : others(room, self.id))
        names.append(user->displayName);
    names.sort(Qt::CaseInsensitive);
    room.name = names.isEmpty() ? self.displayName : names.join(QCoreApplication::translate("hearth::DirectRoom", ", "));
    return room;
}

QString otherStatus(const Room &room, UserId self)
{
    const QList<Shared<User>> people = others(room, self);
    return people.size() == 1 ? QString(presenceStatusName(people.first()->status)) : QString();
}

} // namespace hearth
