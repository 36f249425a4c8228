// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/OutgoingFile.h"

#include <optional>

namespace hearth {

/// Why the file at this path, which people call so, cannot go with a message, in a sentence; empty where it can.
QString whyNotSendable(const QString &path, const QString &name);

/// The file as it is now, to be sent from its beginning; nothing where it is as it was when it was chosen, is gone, or is with the
/// server already.
std::optional<OutgoingFile> asItIsNow(const OutgoingFile &file);

} // namespace hearth
