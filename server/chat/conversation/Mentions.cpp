// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Mentions.h"

#include "Permissions.h"
#include "model/AtName.h"

using namespace Qt::StringLiterals;

namespace hearth {

Result<NamedPeople> Mentions::find(const QString &text, RoomId room, UserId author) const
{
    NamedPeople named;
    for (auto found = nextAtName(text, 0); found; found = nextAtName(text, found->at + 1)) {
        const UserId user = member(found->name, room);
        if (user.isValid() && !named.users.contains(user)) {
            if (named.users.size() == most)
                return Error {ErrorCode::LimitReached, u"A message names at most %1 people."_s.arg(most), u"text"_s};
            named.users.append(user);
        } else if (!user.isValid() && !named.everyone) {
            const auto isEveryone = [](QStringView word) { return word.compare(u"room", Qt::CaseInsensitive) == 0; };
            named.everyone = !found->meant(isEveryone).isEmpty() && m_permissions.nameEveryone(author, room);
        }
    }
    return named;
}

UserId Mentions::member(QStringView name, RoomId room) const
{
    UserId member;
    AtName {0, name}.meant([&](QStringView word) {
        const UserId user = word.size() < rules::minUsername ? UserId() : m_directory.userNamed(rules::foldedName(word.toString()));
        member = user.isValid() && m_directory.isMember(room, user) ? user : UserId();
        return member.isValid();
    });
    return member;
}

} // namespace hearth
