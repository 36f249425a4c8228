// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;

/// Rooms and their members, and the list of users. Answers that come late are dropped once `context` is gone.
QList<Route> roomRoutes(Chat &chat, QObject *context);

} // namespace hearth
