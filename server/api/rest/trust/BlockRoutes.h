// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;

/// Whom one does not want to hear from.
QList<Route> blockRoutes(Chat &chat, QObject *context);

} // namespace hearth
