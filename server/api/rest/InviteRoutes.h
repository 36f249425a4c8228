// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;
struct ServerAbout;

/// Inviting people, and what whoever was invited asks. `about` must outlive them.
QList<Route> inviteRoutes(Chat &chat, const ServerAbout &about, QObject *context);

} // namespace hearth
