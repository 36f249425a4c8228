// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Hosting;

/// How the server is doing, for its hosts, and stopping it.
QList<Route> statusRoutes(Hosting &hosting);

} // namespace hearth
