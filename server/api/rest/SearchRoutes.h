// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;

/// Finding what was said. Answers that come late are dropped once `context` is gone.
QList<Route> searchRoutes(Chat &chat, QObject *context);

} // namespace hearth
