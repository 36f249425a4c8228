// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/AuthorActions.h"

#include "session/people/Moderating.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

struct AuthorActions::Action
{
    QLatin1StringView name;
    const char *text;
    QLatin1StringView icon;
    bool danger;
    bool (*isOffered)(const Moderating &, const MessageSubject &, RoomId);
};

/// In the order of the menu.
struct AuthorActions::Table
{
    static bool mayRemove(const Moderating &moderating, const MessageSubject &row, RoomId room)
    {
        return moderating.mayRemove(room.value, row.authorId);
    }

    static constexpr std::array<Action, 4> actions {{
        {"report"_L1, QT_TRANSLATE_NOOP("AuthorActions", "Report…"), "warning"_L1, false,
            [](const Moderating &moderating, const MessageSubject &row, RoomId room) {
                return row.message.isValid() && !row.deleted && moderating.mayReport(room.value);
            }},
        {"ban"_L1, QT_TRANSLATE_NOOP("AuthorActions", "Ban author from room…"), "lock"_L1, false, mayRemove},
        {"erase"_L1, QT_TRANSLATE_NOOP("AuthorActions", "Delete their last hour’s messages…"), "trash"_L1, true, mayRemove},
        {"shutOut"_L1, QT_TRANSLATE_NOOP("AuthorActions", "Ban author from the server…"), "warning"_L1, true,
            [](const Moderating &moderating, const MessageSubject &row, RoomId) { return moderating.mayShutOut(row.authorId); }},
    }};
};

QVariantList AuthorActions::offers(const MessageSubject &row, RoomId room) const
{
    QVariantList offers;
    if (!isOfOthers(row) || row.isOffline)
        return offers;
    for (const Action &action : Table::actions)
        if (action.isOffered(*m_moderating, row, room))
            offers.append(QVariantMap {{u"name"_s, action.name},
                {u"text"_s, QCoreApplication::translate("AuthorActions", action.text)}, {u"keys"_s, QString()},
                {u"icon"_s, action.icon}, {u"main"_s, false}, {u"danger"_s, action.danger}, {u"inBar"_s, false}});
    return offers;
}

bool AuthorActions::isOffered(const QString &name, const MessageSubject &row, RoomId room) const
{
    return isOfOthers(row) && std::ranges::any_of(Table::actions, [&](const Action &action) {
        return action.name == name && action.isOffered(*m_moderating, row, room);
    });
}

} // namespace hearth
