// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chat.h"
#include "events/EventCall.h"
#include "protocol/ConversationEvents.h"

namespace hearth {

namespace {

Answer<Shared<Message>> message(const EventCall &call)
{
    return call.answer<Shared<Message>>([](const Shared<Message> &message) { return events::MessageStored {message}; });
}

void sendMessage(const EventCall &call)
{
    call.with<events::SendMessage>([&](const auto &command) { call.chat.messages.send(call.caller, command, message(call)); });
}

void editMessage(const EventCall &call)
{
    call.with<events::EditMessage>(
        [&](const auto &command) { call.chat.edits.edit(call.caller, {command.message}, command.text, message(call)); });
}

void deleteMessage(const EventCall &call)
{
    call.with<events::DeleteMessage>(
        [&](const auto &command) { call.chat.edits.remove(call.caller, {command.message}, message(call)); });
}

void react(const EventCall &call)
{
    call.with<events::React>([&](const auto &command) {
        call.chat.reactions.react(call.caller, {command.message}, command.emoji, command.on, message(call));
    });
}

void pinMessage(const EventCall &call)
{
    call.with<events::PinMessage>(
        [&](const auto &command) { call.chat.pins.pin(call.caller, {command.message}, command.pinned, message(call)); });
}

void typing(const EventCall &call)
{
    call.with<events::SetTyping>(
        [&](const auto &command) { call.done()(call.chat.typing.set(call.caller, command.room, command.typing)); });
}

constexpr EventRoute routes[] {
    {events::sendMessage, sendMessage},
    {events::typing, typing},
    {events::editMessage, editMessage},
    {events::deleteMessage, deleteMessage},
    {events::react, react},
    {events::pinMessage, pinMessage},
};

} // namespace

std::span<const EventRoute> messageEvents()
{
    return routes;
}

} // namespace hearth
