// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace hearth {

class SqliteConnection;

/// What is stored beside each name for comparing it: folded, and its look. Both change with Unicode, and with the rules of
/// this program.
class StoredNames
{
public:
    /// Makes them anew where they are of other rules, in one transaction. Where two names that were different before have
    /// become the same, the one that is not in the plainer writing keeps its own, so that whoever has it gets in with it
    /// as before.
    static Result<void> bringUpToDate(SqliteConnection &connection);
};

} // namespace hearth
