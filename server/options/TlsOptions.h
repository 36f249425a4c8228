// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/ServerOptions.h"

namespace hearth {

/// The options about encryption: a part of serverOptions().
QList<ServerOption> tlsOptions();

} // namespace hearth
