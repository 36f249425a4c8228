// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/AuditEntry.h"

namespace hearth {

/// What an entry of the audit says, in the reader's language; of an action that this version does not know, its name.
QString auditInWords(const AuditEntry &entry);

} // namespace hearth
