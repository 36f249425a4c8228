// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chat.h"
#include "events/EventCall.h"
#include "protocol/ConversationEvents.h"
#include "protocol/trust/Reports.h"

#include <array>

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

void react(const EventCall &call)
{
    call.with<events::React>([&](const auto &command) {
        call.chat.reactions.react(call.caller, {command.message}, command.emoji, command.on, message(call));
    });
}

void typing(const EventCall &call)
{
    call.with<events::SetTyping>(
        [&](const auto &command) { call.done()(call.chat.typing.set(call.caller, command.room, command.typing)); });
}

void report(const EventCall &call)
{
    call.with<events::ReportMessage>(
        [&](const auto &command) { call.chat.reports.report(call.caller, {command.message}, command.reason, call.done()); });
}

void dismissReport(const EventCall &call)
{
    call.with<events::DismissReport>(
        [&](const auto &command) { call.chat.reports.dismiss(call.caller, command.message, call.done()); });
}

template <typename Alteration>
void alter(const EventCall &call)
{
    call.with<Alteration>([&](const auto &command) { call.chat.alterations.alter(call.caller, command, message(call)); });
}

/// With one for each kind of alteration, whatever kinds there are.
template <typename... Alterations>
constexpr auto routesWith(const std::variant<Alterations...> *)
{
    return std::array {
        EventRoute {events::sendMessage, sendMessage},
        EventRoute {events::typing, typing},
        EventRoute {events::React::event, react},
        EventRoute {events::ReportMessage::event, report},
        EventRoute {events::DismissReport::event, dismissReport},
        EventRoute {Alterations::event, alter<Alterations>}...,
    };
}
constexpr auto routes = routesWith(static_cast<const events::MessageAlteration *>(nullptr));

} // namespace

std::span<const EventRoute> messageEvents()
{
    return routes;
}

} // namespace hearth
