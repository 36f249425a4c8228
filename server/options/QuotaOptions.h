// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/ServerOptions.h"

namespace hearth {

/// The options about how many rooms, members, invitations, guests and accounts there may be: a part of serverOptions().
QList<ServerOption> quotaOptions();

} // namespace hearth
