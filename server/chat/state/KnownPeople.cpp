// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/KnownPeople.h"

#include "model/Rules.h"

#include <algorithm>

namespace hearth {

void KnownPeople::Person::enter(RoomId room)
{
    rooms.insert(std::lower_bound(rooms.cbegin(), rooms.cend(), room), room);
}

KnownPeople::Person *KnownPeople::find(UserId id)
{
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : &found->second;
}

Shared<User> KnownPeople::user(UserId id) const
{
    const Person *known = find(id);
    return known ? known->user : Shared<User>();
}

QList<Shared<User>> KnownPeople::after(UserId after, qsizetype limit, std::optional<bool> disabled) const
{
    QList<Shared<User>> page;
    for (const UserId id : m_order.after(after)) {
        if (page.size() >= limit)
            break;
        if (const Shared<User> known = user(id); known && known->disabled == disabled.value_or(known->disabled))
            page.append(known);
    }
    return page;
}

QList<RoomId> KnownPeople::roomsOf(UserId id) const
{
    const Person *known = find(id);
    return known ? known->rooms : QList<RoomId>();
}

KnownPeople::Person &KnownPeople::put(UserId id, const QString &username)
{
    m_order.put(id);
    Person &person = m_people[id];
    if (person.user && person.user->username != username)
        m_byName.remove(rules::foldedName(person.user->username));
    m_byName.insert(rules::foldedName(username), id);
    return person;
}

void KnownPeople::remove(UserId id)
{
    if (const Person *known = find(id))
        m_byName.remove(rules::foldedName(known->user->username));
    m_people.erase(id);
    m_order.tidy(m_people);
}

} // namespace hearth
