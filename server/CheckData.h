// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

namespace hearth {

/// What `hearthd --check-data` found in a data folder that no server holds.
struct DataReport
{
    qint64 whole = 0; ///< contents, all of whose bytes were read
    qint64 bytes = 0; ///< of those
    QStringList missing; ///< hashes that the database knows, and of which there is no file
    QStringList damaged; ///< or one with other bytes
    QStringList orphans; ///< files that nothing refers to: the server deletes them when it runs
    bool isSound() const { return missing.isEmpty() && damaged.isEmpty(); }
};

/// Reads every file, and changes none. The error is a sentence: there is no such folder, a server holds it.
Result<DataReport> checkData(const ServerConfig &config);

} // namespace hearth
