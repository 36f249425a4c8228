// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "Socket.h"
#include "core/Answer.h"
#include "model/JsonReader.h"
#include "protocol/Events.h"

#include <functional>
#include <span>

namespace hearth {

class Chat;
class Knocking;
class Overseeing;

/// The answer to whoever is refused something, of which the server's hosts are told where it is something for them.
struct Refusal
{
    Overseeing *overseeing;
    QString address; ///< the caller's
    void operator()(const Ack &ack, const Error &error) const;
};

/// One event of a socket on its way to a service, which answers it now or later.
struct EventCall
{
    Chat &chat;
    Knocking &knocking;
    Overseeing &overseeing;
    QObject *context; ///< without which nothing is answered
    const Caller &caller;
    const JsonReader &argument;
    const Ack &ack;

    void fail(const Error &error) const { Refusal {&overseeing, caller.address}(ack, error); }

    /// Gives the argument to `run`, as a command of this kind.
    template <typename Command, typename Run>
    void with(Run run) const
    {
        const auto command = Command::fromJson(argument);
        if (!command)
            return fail(command.error());
        run(*command);
    }

    /// Acks with the fields of what `told` makes of the answer.
    template <typename T, typename Told>
    Answer<T> answer(Told told) const
    {
        return {context, [refuse = Refusal {&overseeing, caller.address}, ack = ack, told](const Result<T> &result) {
                    result ? ack(events::okAck(told(*result))) : refuse(ack, result.error());
                }};
    }
    /// Acks with the answer's own fields.
    template <typename T>
    Answer<T> answer() const
    {
        return answer<T>(std::identity());
    }
    /// Acks that it was done.
    Answer<void> done() const
    {
        return {context, [refuse = Refusal {&overseeing, caller.address}, ack = ack](const Result<void> &result) {
                    result ? ack(events::okAck()) : refuse(ack, result.error());
                }};
    }
};

struct EventRoute
{
    QByteArrayView event;
    void (*run)(const EventCall &call);
};

/// What clients may say, of messages and of rooms.
std::span<const EventRoute> messageEvents();
std::span<const EventRoute> roomEvents();

} // namespace hearth
