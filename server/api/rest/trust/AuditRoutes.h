// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;
class Hosting;

/// What hosts see of the server as a whole: who did what to whom, and which rooms there are.
QList<Route> auditRoutes(Chat &chat, Hosting &hosting, QObject *context);

} // namespace hearth
