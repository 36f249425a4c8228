// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/MessageRoutes.h"

#include "Chat.h"
#include "protocol/ConversationEvents.h"
#include "protocol/Rest.h"
#include "rest/PageParameters.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Answer<Shared<Message>> message(QObject *context, const RestCall &call, int status = 200)
{
    return call.later<Shared<Message>>(context, status, [](const Shared<Message> &message) -> const Message & { return *message; });
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
        const RoomId room {call.id};
        if (query->around)
            chat.messages.around(call.user, room, *query->around, query->page.limit, call.later<rest::MessagesAround>(context));
        else if (query->changedAfter)
            chat.messages.changedAfter(
                call.user, room, *query->changedAfter, query->page.limit, call.later<rest::ChangedMessages>(context));
        else
            chat.messages.history(call.user, room, query->page, call.later<rest::MessagePage>(context));
    };
    const auto post = [&chat, context](const RestCall &call) {
        call.with<rest::PostMessageRequest>([&](const auto &request) {
            chat.messages.send(call.caller(),
                {RoomId {call.id}, request.text, request.clientId, request.replyTo, request.attachments},
                message(context, call, 201));
        });
    };
    return {
        {"GET", rest::messagesPath, Auth::Bearer, messages},
        {"POST", rest::messagesPath, Auth::Bearer, post},
    };
}

} // namespace

QList<Route> messageRoutes(Chat &chat, QObject *context)
{
    const auto one = [&chat, context](
                         const RestCall &call) { chat.lookup.find(call.user, addressOf(call), call.later<Message>(context)); };
    const auto alter = [&chat, context](const RestCall &call, const events::MessageAlteration &alteration) {
        chat.alterations.alter(call.caller(), alteration, message(context, call), RoomId {call.id});
    };
    const auto edit = [alter](const RestCall &call) {
        call.with<rest::EditMessageRequest>(
            [&](const auto &request) { alter(call, events::EditMessage {call.message, request.text}); });
    };
    const auto remove = [alter](const RestCall &call) { alter(call, events::DeleteMessage {call.message}); };
    const auto react = [&chat, context](const RestCall &call) {
        call.with<rest::ReactionRequest>([&](const auto &request) {
            chat.reactions.react(call.caller(), addressOf(call), request.emoji, request.on, message(context, call));
        });
    };
    const auto pin = [alter](const RestCall &call) { alter(call, events::PinMessage {call.message, true}); };
    const auto unpin = [alter](const RestCall &call) { alter(call, events::PinMessage {call.message, false}); };
    const auto pins = [&chat, context](
                          const RestCall &call) { chat.pins.of(call.user, {call.id}, call.later<rest::PinList>(context)); };
    const auto mentions = [&chat, context](const RestCall &call) {
        const auto query = newestFirstParameters(call.request.query);
        if (!query)
            return call.fail(query.error());
        chat.calls.of(call.user, MessageId {query->before.value_or(0)}, query->limit, call.later<rest::MentionPage>(context));
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
            {"GET", rest::mentionsPath, Auth::Bearer, mentions},
        };
}

} // namespace hearth
