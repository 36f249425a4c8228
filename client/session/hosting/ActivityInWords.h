// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/hosting/RestStatus.h"

namespace hearth {

/// What a line of the server's log says, in the reader's language; of something that this version does not know, its name.
QString activityInWords(const rest::ActivityLine &line);

} // namespace hearth
