// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StorageThread.h"

namespace hearth {

/// A thread that reads, one job after the other, each within a transaction that sees a single moment of the database.
/// It never waits for the writer, and what it begins after a commit sees that commit.
class ReaderThread : public StorageThread
{
public:
    ReaderThread(Database &database, JobQueue &jobs, CompletionQueue &answers);

protected:
    void work(DatabaseConnection &connection) override;
};

} // namespace hearth
