// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"

namespace hearth {

/// Everything that is kept, in one SQLite file: `hearth.db` in the data folder.
class SqliteDatabase
{
public:
    static std::unique_ptr<Database> make();
};

} // namespace hearth
