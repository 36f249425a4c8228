// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

namespace hearth {

/// Takes what was deleted or edited away out of a data folder that no server holds, now rather than within a day: out of the index of
/// words, and rooms that are being cleared. The error is a sentence: there is no such folder, a server holds it.
Result<void> purgeData(const ServerConfig &config);

} // namespace hearth
