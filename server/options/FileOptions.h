// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/ServerOptions.h"

namespace hearth {

/// The options about files that come with messages: a part of serverOptions().
QList<ServerOption> fileOptions();

} // namespace hearth
