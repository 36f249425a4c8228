// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Mentions.h"

#include "Permissions.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// In UTF-16 units: of each character of a username there may be two.
constexpr qsizetype longestName = 2 * rules::maxUsername;

/// Of rarer letters each half is one.
bool isOfAName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'_' || c == u'-';
}

bool endsSentences(QChar c)
{
    return c == u'.' || c == u'-' || c == u'_';
}

} // namespace

Result<NamedPeople> Mentions::find(const QString &text, RoomId room, UserId author) const
{
    NamedPeople named;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && (isOfAName(text[at - 1]) || text[at - 1] == u'@'))
            continue; // within a word, as in an address of mail
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= longestName + 1 && isOfAName(text[end]))
            ++end;
        const QStringView name = QStringView(text).sliced(at + 1, end - at - 1);
        if (name.size() > longestName)
            continue;
        const UserId user = member(name, room);
        if (user.isValid() && !named.users.contains(user)) {
            if (named.users.size() == most)
                return Error {ErrorCode::LimitReached, u"A message names at most %1 people."_s.arg(most), u"text"_s};
            named.users.append(user);
        } else if (!user.isValid() && !named.everyone) {
            QStringView word = name;
            while (!word.isEmpty() && endsSentences(word.back()))
                word.chop(1);
            named.everyone = word.compare(u"room", Qt::CaseInsensitive) == 0 && m_permissions.nameEveryone(author, room);
        }
    }
    return named;
}

/// As it is written, or without the dots and dashes at its end, which may be the sentence's.
UserId Mentions::member(QStringView name, RoomId room) const
{
    while (name.size() >= rules::minUsername) {
        const UserId user = m_directory.userNamed(rules::foldedName(name.toString()));
        if (user.isValid() && m_directory.isMember(room, user))
            return user;
        if (!endsSentences(name.back()))
            break;
        name.chop(1);
    }
    return {};
}

} // namespace hearth
