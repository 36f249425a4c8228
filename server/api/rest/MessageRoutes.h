// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;

/// What is said in rooms, and what is done to it. Answers that come late are dropped once `context` is gone.
QList<Route> messageRoutes(Chat &chat, QObject *context);

} // namespace hearth
