// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/AlteredMessages.h"

#include "EventBus.h"
#include "Store.h"

namespace hearth {

void publishAltered(
    EventBus &bus, const Caller &caller, const Result<AlteredMessage> &altered, const Answer<Shared<Message>> &answer)
{
    if (!altered)
        return answer(altered.error());
    const Shared<Message> message(altered->message); // told to the room and to the caller: the same
    if (altered->isAltered)
        bus.publish(MessageChanged {message, caller.user, caller.connection});
    answer(message);
}

} // namespace hearth
