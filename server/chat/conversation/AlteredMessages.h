// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "core/Answer.h"
#include "model/Message.h"
#include "model/Shared.h"

namespace hearth {

class EventBus;
struct AlteredMessage;

/// What was done to a message is stored, or was not: publishes it as MessageChanged, if anything was altered, and answers with
/// the message as it is now.
void publishAltered(
    EventBus &bus, const Caller &caller, const Result<AlteredMessage> &altered, const Answer<Shared<Message>> &answer);

} // namespace hearth
