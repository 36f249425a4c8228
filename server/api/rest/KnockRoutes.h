// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Knocking;

/// Asking to be let in, and letting in.
QList<Route> knockRoutes(Knocking &knocking, QObject *context);

} // namespace hearth
