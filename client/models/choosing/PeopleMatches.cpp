// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/PeopleMatches.h"

#include <algorithm>
#include <tuple>

namespace hearth {

QList<PersonMatch> matchingPeople(QList<PersonMatch> people, const QString &typed)
{
    for (PersonMatch &person : people)
        person.match = std::min(matchOf(person.user.displayName, typed), matchOf(person.user.username, typed));
    people.removeIf([](const PersonMatch &person) { return person.match == NameMatch::None; });
    const auto rank = [](const PersonMatch &person) {
        return std::tuple(!person.inRoom, person.match, -person.spoke, person.user.status == PresenceStatus::Offline);
    };
    std::ranges::stable_sort(people, [&rank](const PersonMatch &a, const PersonMatch &b) {
        const auto first = rank(a);
        const auto second = rank(b);
        return first != second ? first < second : a.user.displayName.compare(b.user.displayName, Qt::CaseInsensitive) < 0;
    });
    return people;
}

} // namespace hearth
