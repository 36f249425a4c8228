// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

namespace hearth {

/// Puts the name by which somebody goes now into what they said, into what quotes them, and into notices about them. Whether
/// anything was by another.
bool rename(Author &author, const Author &now);
bool rename(Message &message, const Author &now);

} // namespace hearth
