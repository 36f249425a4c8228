// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RoomRoutes.h"

#include "Chat.h"
#include "protocol/Rest.h"
#include "rest/PageParameters.h"

using namespace Qt::StringLiterals;

namespace hearth {

QList<Route> roomRoutes(Chat &chat, QObject *context)
{
    const auto list = [&chat](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::roomPageSize);
        if (!query)
            return call.fail(query.error());
        const auto after = query->after ? std::optional(RoomId {*query->after}) : std::nullopt;
        call.answer(200, chat.rooms.visibleRooms(call.user, after, query->limit));
    };
    const auto create = [&chat, context](const RestCall &call) {
        const auto request = call.body<rest::CreateRoomRequest>();
        if (!request)
            return call.fail(request.error());
        chat.rooms.create(call.caller(), *request,
            {context, [call](const Result<Room> &room) { room ? call.answer(201, *room) : call.fail(room.error()); }});
    };
    const auto direct = [&chat, context](const RestCall &call) {
        const auto request = call.body<rest::DirectRequest>();
        if (!request)
            return call.fail(request.error());
        chat.rooms.talkTo(call.caller(), request->users, {context, [call](const Result<DirectRoom> &direct) {
                                                              direct ? call.answer(direct->isNew ? 201 : 200, direct->room)
                                                                     : call.fail(direct.error());
                                                          }});
    };
    const auto room = [&chat](const RestCall &call) {
        const auto room = chat.rooms.room(call.user, {call.id});
        room ? call.answer(200, *room) : call.fail(room.error());
    };
    const auto members = [&chat](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::userPageSize);
        if (!query)
            return call.fail(query.error());
        const auto members = chat.rooms.members(call.user, {call.id}, UserId {query->after.value_or(0)}, query->limit);
        members ? call.answer(200, *members) : call.fail(members.error());
    };
    const auto toldRead = [context](const RestCall &call) {
        return Answer<events::RoomRead>(
            context, [call](const Result<events::RoomRead> &read) { read ? call.answer(200, *read) : call.fail(read.error()); });
    };
    const auto read = [&chat, toldRead](const RestCall &call) {
        const auto request = call.body<rest::ReadRequest>();
        if (!request)
            return call.fail(request.error());
        chat.readMarks.markRead(call.caller(), {RoomId {call.id}, request->seq}, toldRead(call));
    };
    const auto unread = [&chat, toldRead](const RestCall &call) {
        const auto request = call.body<rest::ReadRequest>();
        if (!request)
            return call.fail(request.error());
        chat.readMarks.markUnread(call.caller(), {RoomId {call.id}, request->seq}, toldRead(call));
    };
    const auto notify = [&chat, context](const RestCall &call) {
        const auto request = call.body<rest::NotifyRequest>();
        if (!request)
            return call.fail(request.error());
        chat.readMarks.setNotify(call.caller(), {RoomId {call.id}, request->level},
            {context, [call](const Result<Room> &room) { room ? call.answer(200, *room) : call.fail(room.error()); }});
    };
    const auto users = [&chat](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::userPageSize);
        if (!query)
            return call.fail(query.error());
        const auto disabled = flagParameter(call.request.query, u"disabled"_s);
        if (!disabled)
            return call.fail(disabled.error());
        call.answer(200, chat.rooms.people(UserId {query->after.value_or(0)}, query->limit, *disabled));
    };
    return {
        {"GET", rest::roomsPath, Auth::Bearer, list},
        {"POST", rest::roomsPath, Auth::Bearer, create},
        {"POST", rest::directPath, Auth::Bearer, direct},
        {"GET", rest::roomPath, Auth::Bearer, room},
        {"GET", rest::membersPath, Auth::Bearer, members},
        {"POST", rest::readPath, Auth::Bearer, read},
        {"POST", rest::unreadPath, Auth::Bearer, unread},
        {"PUT", rest::notifyPath, Auth::Bearer, notify},
        {"GET", rest::usersPath, Auth::Bearer, users},
    };
}

} // namespace hearth
