// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;
class Hosting;

/// Throwing out: rooms, members, what somebody wrote; for hosts accounts, guests, addresses and who may enter. Answers
/// that come late are dropped once `context` is gone.
QList<Route> moderationRoutes(Chat &chat, Hosting &hosting, QObject *context);

} // namespace hearth
