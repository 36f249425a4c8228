// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <optional>

namespace hearth {

/// When what was written is sent again after this error; nothing for one that time does not mend.
std::optional<std::chrono::milliseconds> sentAgainIn(const Error &error);

} // namespace hearth
