// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/MessageRoutes.h"

#include "Chat.h"
#include "protocol/Rest.h"
#include "rest/PageParameters.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Answer<Shared<Message>> message(QObject *context, const RestCall &call, int status = 200)
{
    return {context, [call, status](const Result<Shared<Message>> &message) {
                message ? call.answer(status, **message) : call.fail(message.error());
            }};
}

MessageAddress addressOf(const RestCall &call)
{
    return {call.message, RoomId {call.id}};
}

QList<Route> roomMessages(Chat &chat, QObject *context)
{
    const auto messages = [&chat, context](const RestCall &call) {
        const auto query = messagesParameters(call.request.query);
        if (!query)
            return call.fail(query.error());
        const auto answer = [call](const auto &messages) { messages ? call.answer(200, *messages) : call.fail(messages.error()); };
        const RoomId room {call.id};
        if (query->around)
            chat.messages.around(call.user, room, *query->around, query->page.limit, {context, answer});
        else if (query->changedAfter)
            chat.messages.changedAfter(call.user, room, *query->changedAfter, query->page.limit, {context, answer});
        else
            chat.messages.history(call.user, room, query->page, {context, answer});
    };
    const auto post = [&chat, context](const RestCall &call) {
        const auto request = call.body<rest::PostMessageRequest>();
        if (!request)
            return call.fail(request.error());
        chat.messages.send(
            call.caller(), {RoomId {call.id}, request->text, request->clientId, request->replyTo}, message(context, call, 201));
    };
    return {
        {"GET", rest::messagesPath, Auth::Bearer, messages},
        {"POST", rest::messagesPath, Auth::Bearer, post},
    };
}

} // namespace

QList<Route> messageRoutes(Chat &chat, QObject *context)
{
    const auto one = [&chat, context](const RestCall &call) {
        chat.lookup.find(call.user, addressOf(call),
            {context, [call](const Result<Message> &found) { found ? call.answer(200, *found) : call.fail(found.error()); }});
    };
    const auto edit = [&chat, context](const RestCall &call) {
        const auto request = call.body<rest::EditMessageRequest>();
        if (!request)
            return call.fail(request.error());
        chat.edits.edit(call.caller(), addressOf(call), request->text, message(context, call));
    };
    const auto remove = [&chat, context](
                            const RestCall &call) { chat.edits.remove(call.caller(), addressOf(call), message(context, call)); };
    const auto react = [&chat, context](const RestCall &call) {
        const auto request = call.body<rest::ReactionRequest>();
        if (!request)
            return call.fail(request.error());
        chat.reactions.react(call.caller(), addressOf(call), request->emoji, request->on, message(context, call));
    };
    const auto pin = [&chat, context](
                         const RestCall &call) { chat.pins.pin(call.caller(), addressOf(call), true, message(context, call)); };
    const auto unpin = [&chat, context](
                           const RestCall &call) { chat.pins.pin(call.caller(), addressOf(call), false, message(context, call)); };
    const auto pins = [&chat, context](const RestCall &call) {
        chat.pins.of(call.user, {call.id},
            {context, [call](const Result<rest::PinList> &pins) { pins ? call.answer(200, *pins) : call.fail(pins.error()); }});
    };
    return roomMessages(chat, context)
        + QList<Route> {
            {"GET", rest::messagePath, Auth::Bearer, one},
            {"PATCH", rest::messagePath, Auth::Bearer, edit},
            {"DELETE", rest::messagePath, Auth::Bearer, remove},
            {"POST", rest::reactionsPath, Auth::Bearer, react},
            {"PUT", rest::pinPath, Auth::Bearer, pin},
            {"DELETE", rest::pinPath, Auth::Bearer, unpin},
            {"GET", rest::pinsPath, Auth::Bearer, pins},
        };
}

} // namespace hearth
