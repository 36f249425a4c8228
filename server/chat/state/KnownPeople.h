// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Shared.h"
#include "model/User.h"
#include "state/IdsInOrder.h"

#include <QHash>
#include <QList>

#include <optional>
#include <unordered_map>

namespace hearth {

/// Everybody who is known, by id and by name, and which rooms they are in. Part of the Directory.
class KnownPeople
{
public:
    struct Person
    {
        Shared<User> user;
        QList<RoomId> rooms; ///< by id

        void enter(RoomId room);
    };

    qsizetype count() const { return qsizetype(m_people.size()); }
    Person *find(UserId id);
    const Person *find(UserId id) const { return const_cast<KnownPeople *>(this)->find(id); }
    Shared<User> user(UserId id) const; ///< empty when there is none
    UserId named(const QString &foldedName) const { return m_byName.value(foldedName); }
    /// At most `limit` of those with a higher id than `after`, by id; only who is shut out, or is not, where that is asked.
    QList<Shared<User>> after(UserId after, qsizetype limit, std::optional<bool> disabled) const;
    QList<RoomId> roomsOf(UserId id) const;

    /// Who is not known yet, without a user.
    Person &put(UserId id, const QString &username);
    void remove(UserId id);

private:
    std::unordered_map<UserId, Person> m_people;
    QHash<QString, UserId> m_byName; ///< folded
    IdsInOrder<UserId> m_order;
};

} // namespace hearth
