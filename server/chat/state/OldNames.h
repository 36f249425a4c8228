// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Shared.h"

namespace hearth {

/// Whether any of these shows somebody by another name than this: as its author, as that of what it replies to, or in what it tells.
bool showOldName(const QList<Shared<Message>> &messages, const Author &now);

} // namespace hearth
