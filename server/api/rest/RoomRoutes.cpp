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
        const auto archived = flagParameter(call.request.query, u"archived"_s);
        if (!archived)
            return call.fail(archived.error());
        const auto after = query->after ? std::optional(RoomId {*query->after}) : std::nullopt;
        call.answer(200, chat.rooms.visibleRooms(call.user, after, query->limit, *archived));
    };
    const auto create = [&chat, context](const RestCall &call) {
        call.with<rest::CreateRoomRequest>(
            [&](const auto &request) { chat.rooms.create(call.caller(), request, call.later<Room>(context, 201)); });
    };
    const auto direct = [&chat, context](const RestCall &call) {
        call.with<rest::DirectRequest>([&](const auto &request) {
            chat.rooms.talkTo(call.caller(), request.users, {context, [call](const Result<DirectRoom> &direct) {
                                                                 direct ? call.answer(direct->isNew ? 201 : 200, direct->room)
                                                                        : call.fail(direct.error());
                                                             }});
        });
    };
    const auto room = [&chat](const RestCall &call) {
        const auto room = chat.rooms.room(call.user, {call.id});
        room ? call.answer(200, *room) : call.fail(room.error());
    };
    const auto update = [&chat, context](const RestCall &call) {
        call.with<rest::UpdateRoomRequest>([&](const auto &request) {
            chat.roomSettings.update(call.caller(),
                {RoomId {call.id}, request.name, request.topic, request.archived, request.kind, request.mayPost,
                    request.mayNameAll},
                call.later<Room>(context));
        });
    };
    const auto members = [&chat](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::userPageSize);
        if (!query)
            return call.fail(query.error());
        const auto members = chat.rooms.members(call.user, {call.id}, UserId {query->after.value_or(0)}, query->limit);
        members ? call.answer(200, *members) : call.fail(members.error());
    };
    const auto putMember = [&chat, context](const RestCall &call) {
        const auto request = call.request.body.isEmpty() ? rest::PutMemberRequest() : call.body<rest::PutMemberRequest>();
        if (!request)
            return call.fail(request.error());
        chat.roomPeople.put(call.caller(), {call.id}, call.other, request->role, call.later<events::MemberUpdated>(context));
    };
    const auto read = [&chat, context](const RestCall &call) {
        call.with<rest::ReadRequest>([&](const auto &request) {
            chat.readMarks.markRead(call.caller(), {RoomId {call.id}, request.seq}, call.later<events::RoomRead>(context));
        });
    };
    const auto unread = [&chat, context](const RestCall &call) {
        call.with<rest::ReadRequest>([&](const auto &request) {
            chat.readMarks.markUnread(call.caller(), {RoomId {call.id}, request.seq}, call.later<events::RoomRead>(context));
        });
    };
    const auto notify = [&chat, context](const RestCall &call) {
        call.with<rest::NotifyRequest>([&](const auto &request) {
            chat.readMarks.setNotify(call.caller(), {RoomId {call.id}, request.level}, call.later<Room>(context));
        });
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
        {"PATCH", rest::roomPath, Auth::Bearer, update},
        {"GET", rest::membersPath, Auth::Bearer, members},
        {"PUT", rest::memberPath, Auth::Bearer, putMember},
        {"POST", rest::readPath, Auth::Bearer, read},
        {"POST", rest::unreadPath, Auth::Bearer, unread},
        {"PUT", rest::notifyPath, Auth::Bearer, notify},
        {"GET", rest::usersPath, Auth::Bearer, users},
    };
}

} // namespace hearth
