// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NoticeText.h"

#include "text/TextTraits.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

int sayable(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// "Ada", "Ada and Bob", "Ada, Bob and 3 more"
QString names(const QList<Author> &people, qint64 count)
{
    if (people.isEmpty())
        return Words::tr("%n people", nullptr, sayable(count));
    const QString first = isolatedName(people.first().displayName);
    if (count == 1)
        return first;
    if (count == 2 && people.size() == 2)
        return Words::tr("%1 and %2").arg(first, isolatedName(people[1].displayName));
    if (people.size() == 1)
        return Words::tr("%1 and %n more", nullptr, sayable(count - 1)).arg(first);
    return Words::tr("%1, %2 and %n more", nullptr, sayable(count - 2)).arg(first, isolatedName(people[1].displayName));
}

QString comingsAndGoings(const Notice &notice)
{
    if (notice.leftCount == 0)
        return Words::tr("%1 joined").arg(names(notice.joined, notice.joinedCount));
    if (notice.joinedCount == 0)
        return Words::tr("%1 left").arg(names(notice.left, notice.leftCount));
    if (notice.joined == notice.left && notice.joinedCount == notice.leftCount)
        return Words::tr("%1 joined and left").arg(names(notice.joined, notice.joinedCount));
    return Words::tr("%1 joined, %2 left").arg(names(notice.joined, notice.joinedCount), names(notice.left, notice.leftCount));
}

} // namespace

namespace {

QString givenRole(const Notice &notice, const QString &who)
{
    const QString whom = notice.joined.isEmpty() ? Words::tr("somebody") : isolatedName(notice.joined.first().displayName);
    if (notice.text == u"owner")
        return Words::tr("%1 made %2 an owner of the room").arg(who, whom);
    if (notice.text == u"moderator")
        return Words::tr("%1 made %2 a moderator").arg(who, whom);
    return Words::tr("%1 made %2 a member like others").arg(who, whom);
}

} // namespace

QString noticeText(const Message &message)
{
    if (!message.notice)
        return message.text;
    const Notice &notice = *message.notice;
    const QString who = isolatedName(message.author.displayName);
    switch (notice.what) {
    case Notice::What::Renamed: return Words::tr("%1 renamed the room to “%2”").arg(who, isolatedName(notice.text));
    case Notice::What::Topic:
        return notice.text.isEmpty() ? Words::tr("%1 removed the topic").arg(who)
                                     : Words::tr("%1 set the topic: %2").arg(who, isolatedName(notice.text));
    case Notice::What::Archived: return Words::tr("%1 archived the room").arg(who);
    case Notice::What::Unarchived: return Words::tr("%1 unarchived the room").arg(who);
    case Notice::What::Pinned: return Words::tr("%1 pinned a message").arg(who);
    case Notice::What::Members: return comingsAndGoings(notice);
    case Notice::What::Kind:
        return notice.text == u"public" ? Words::tr("%1 opened the room to everyone").arg(who)
                                        : Words::tr("%1 made the room private").arg(who);
    case Notice::What::Posting:
        return notice.text == u"moderators" ? Words::tr("%1 left posting to moderators").arg(who)
                                            : Words::tr("%1 let everyone post").arg(who);
    case Notice::What::NamingAll:
        return notice.text == u"moderators" ? Words::tr("%1 left @room to moderators").arg(who)
            : notice.text == u"everyone"    ? Words::tr("%1 let everyone use @room").arg(who)
                                            : Words::tr("%1 left @room to moderators where many are here").arg(who);
    case Notice::What::Role: return givenRole(notice, who);
    }
    return message.text;
}

} // namespace hearth
