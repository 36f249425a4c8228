// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/PageQuery.h"

#include <QUrlQuery>

#include <chrono>

namespace hearth {

/// Which part of a list: those after an id, at most so many.
struct ListQuery
{
    std::optional<qint64> after;
    int limit = 0;
};
/// `after` and `limit` of a request for a list. A limit above `most` becomes `most`; left out, it is `usual`, or `most`.
/// InvalidRequest for what is no integer, InvalidField for what is out of range.
Result<ListQuery> listParameters(const QUrlQuery &query, int most, std::optional<int> usual = {});

/// The same for messages, with `before` as well. InvalidField also for before and after together.
Result<PageQuery> pageParameters(const QUrlQuery &query);

/// `before` and `limit` of a request for what is listed from the newest on; as above.
Result<PageQuery> newestFirstParameters(const QUrlQuery &query);

/// A parameter that is `true` or `false`, if it is there. InvalidField for anything else.
Result<std::optional<bool>> flagParameter(const QUrlQuery &query, const QString &name);

/// What is asked of a room's messages: a page, or those around a place, or what was changed.
struct MessagesQuery
{
    PageQuery page;
    std::optional<Seq> around;
    std::optional<ChangeNumber> changedAfter;
};
/// `before`, `after`, `around`, `changed_after`, of which there is at most one, and `limit`. Errors as pageParameters().
Result<MessagesQuery> messagesParameters(const QUrlQuery &query);

/// Where and whose messages are looked for, and how many.
struct SearchScope
{
    std::optional<RoomId> room;
    std::optional<UserId> from;
    int limit = 0;
};
/// `room`, `from` and `limit` of a search. As above.
Result<SearchScope> searchScope(const QUrlQuery &query);

/// Which invites: those before this id (0: from the newest), of one room.
struct InviteQuery
{
    std::optional<RoomId> room;
    qint64 before = 0;
    int limit = 0;
};
/// `room`, `before` and `limit` of a request for invites. As above.
Result<InviteQuery> inviteParameters(const QUrlQuery &query);

/// What of somebody's messages is to be taken away.
struct ErasureScope
{
    std::optional<RoomId> room;
    std::chrono::seconds within {3600};
};

/// `room` and `within` of a request to take messages away. As above.
Result<ErasureScope> erasureParameters(const QUrlQuery &query);

} // namespace hearth
