// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chat.h"
#include "Knocking.h"
#include "events/EventCall.h"

namespace hearth {

namespace {

void joinRoom(const EventCall &call)
{
    call.with<events::JoinRoom>(
        [&](const auto &command) { call.chat.rooms.join(call.caller, command.room, call.answer<events::RoomJoined>()); });
}

void leaveRoom(const EventCall &call)
{
    call.with<events::LeaveRoom>([&](const auto &command) { call.chat.rooms.leave(call.caller, command.room, call.done()); });
}

void markRead(const EventCall &call)
{
    call.with<events::MarkRead>(
        [&](const auto &command) { call.chat.readMarks.markRead(call.caller, command, call.answer<events::RoomRead>()); });
}

void markUnread(const EventCall &call)
{
    call.with<events::MarkUnread>(
        [&](const auto &command) { call.chat.readMarks.markUnread(call.caller, command, call.answer<events::RoomRead>()); });
}

void setNotify(const EventCall &call)
{
    call.with<events::SetNotify>([&](const auto &command) {
        call.chat.readMarks.setNotify(
            call.caller, command, call.answer<Room>([](const Room &room) { return events::RoomChosen {room}; }));
    });
}

void updateRoom(const EventCall &call)
{
    call.with<events::UpdateRoom>([&](const auto &command) {
        call.chat.roomSettings.update(
            call.caller, command, call.answer<Room>([](const Room &room) { return events::RoomChosen {room}; }));
    });
}

void sync(const EventCall &call)
{
    call.with<events::Sync>(
        [&](const auto &command) { call.chat.sync.sync(call.caller.user, command, call.answer<events::RoomsSynced>()); });
}

void setStatus(const EventCall &call)
{
    call.with<events::SetStatus>(
        [&](const auto &command) { call.done()(call.chat.presence.setStatus(call.caller, command.status)); });
}

void answerKnock(const EventCall &call)
{
    call.with<events::AnswerKnock>(
        [&](const auto &command) { call.knocking.answer(call.caller, command.id, command.admit, call.done()); });
}

constexpr EventRoute routes[] {
    {events::AnswerKnock::event, answerKnock},
    {events::markRead, markRead},
    {events::MarkUnread::event, markUnread},
    {events::SetNotify::event, setNotify},
    {events::UpdateRoom::event, updateRoom},
    {events::joinRoom, joinRoom},
    {events::leaveRoom, leaveRoom},
    {events::sync, sync},
    {events::setStatus, setStatus},
};

} // namespace

std::span<const EventRoute> roomEvents()
{
    return routes;
}

} // namespace hearth
