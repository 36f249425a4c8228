// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;

/// Messages that are shown to those who decide about them.
QList<Route> reportRoutes(Chat &chat, QObject *context);

} // namespace hearth
