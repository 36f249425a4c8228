// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace hearth {

/// The error as a client may see it. What an Internal one says (a file's name, the database's words) goes to the log, and
/// a general sentence to the client.
Error publicError(const Error &error);

} // namespace hearth
