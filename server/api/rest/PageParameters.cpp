// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/PageParameters.h"

#include "protocol/Rest.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The parameter's value; nothing when it is not there.
Result<std::optional<qint64>> integer(const QUrlQuery &query, const QString &name, qint64 min)
{
    if (!query.hasQueryItem(name))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 value = query.queryItemValue(name).toLongLong(&ok);
    if (!ok)
        return Error {ErrorCode::InvalidRequest, u"\"%1\" must be an integer."_s.arg(name), name};
    if (value < min || value > maxWireInteger)
        return Error {ErrorCode::InvalidField, u"\"%1\" must be at least %2."_s.arg(name, QString::number(min)), name};
    return std::optional<qint64>(value);
}

Result<int> limitOf(const QUrlQuery &query, int usual, int most)
{
    const auto limit = integer(query, u"limit"_s, 1);
    if (!limit)
        return limit.error();
    return int(std::min<qint64>(limit->value_or(usual), most));
}

} // namespace

Result<ListQuery> listParameters(const QUrlQuery &query, int most, std::optional<int> usual)
{
    const auto after = integer(query, u"after"_s, 0);
    if (!after)
        return after.error();
    const auto limit = limitOf(query, usual.value_or(most), most);
    if (!limit)
        return limit.error();
    return ListQuery {*after, *limit};
}

Result<PageQuery> pageParameters(const QUrlQuery &query)
{
    const auto before = integer(query, u"before"_s, 0);
    if (!before)
        return before.error();
    const auto list = listParameters(query, rest::maxPageSize, rest::defaultPageSize);
    if (!list)
        return list.error();
    if (before->has_value() && list->after)
        return Error {ErrorCode::InvalidField, u"Ask for what is before a seq or after one, not both."_s, u"after"_s};
    return PageQuery {*before, list->after, list->limit};
}

Result<PageQuery> newestFirstParameters(const QUrlQuery &query)
{
    const auto before = integer(query, u"before"_s, 1);
    if (!before)
        return before.error();
    const auto limit = limitOf(query, rest::defaultPageSize, rest::maxPageSize);
    if (!limit)
        return limit.error();
    return PageQuery {*before, {}, *limit};
}

Result<std::optional<bool>> flagParameter(const QUrlQuery &query, const QString &name)
{
    if (!query.hasQueryItem(name))
        return std::optional<bool>();
    const QString value = query.queryItemValue(name);
    if (value != "true"_L1 && value != "false"_L1)
        return Error {ErrorCode::InvalidField, u"\"%1\" must be true or false."_s.arg(name), name};
    return std::optional(value == "true"_L1);
}

Result<MessagesQuery> messagesParameters(const QUrlQuery &query)
{
    const auto page = pageParameters(query);
    if (!page)
        return page.error();
    const auto around = integer(query, u"around"_s, 1);
    if (!around)
        return around.error();
    const auto changedAfter = integer(query, u"changed_after"_s, 0);
    if (!changedAfter)
        return changedAfter.error();
    const int places = int(page->before.has_value()) + int(page->after.has_value()) + int(around->has_value());
    if (places + int(changedAfter->has_value()) > 1)
        return Error {ErrorCode::InvalidField,
            u"Ask with one of \"before\", \"after\", \"around\" and \"changed_after\", not more."_s,
            around->has_value() ? u"around"_s : u"changed_after"_s};
    return MessagesQuery {*page, *around, *changedAfter};
}

Result<SearchScope> searchScope(const QUrlQuery &query)
{
    const auto room = integer(query, u"room"_s, 1);
    if (!room)
        return room.error();
    const auto from = integer(query, u"from"_s, 1);
    if (!from)
        return from.error();
    const auto limit = limitOf(query, rest::defaultPageSize, rest::maxPageSize);
    if (!limit)
        return limit.error();
    SearchScope scope;
    if (room->has_value())
        scope.room = RoomId {**room};
    if (from->has_value())
        scope.from = UserId {**from};
    scope.limit = *limit;
    return scope;
}

Result<InviteQuery> inviteParameters(const QUrlQuery &query)
{
    const auto room = integer(query, u"room"_s, 1);
    if (!room)
        return room.error();
    const auto before = integer(query, u"before"_s, 1);
    if (!before)
        return before.error();
    const auto limit = limitOf(query, rest::invitePageSize, rest::invitePageSize);
    if (!limit)
        return limit.error();
    return InviteQuery {*room ? std::optional(RoomId {**room}) : std::nullopt, before->value_or(0), *limit};
}

Result<ErasureScope> erasureParameters(const QUrlQuery &query)
{
    const auto room = integer(query, u"room"_s, 1);
    if (!room)
        return room.error();
    const auto within = integer(query, u"within"_s, 1);
    if (!within)
        return within.error();
    ErasureScope scope;
    if (room->has_value())
        scope.room = RoomId {**room};
    scope.within = std::chrono::seconds(within->value_or(scope.within.count()));
    return scope;
}

} // namespace hearth
