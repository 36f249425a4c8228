// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

namespace hearth {

/// What a notice says, in the reader's language; of one that this version does not know, what the server says.
QString noticeText(const Message &message);

} // namespace hearth
