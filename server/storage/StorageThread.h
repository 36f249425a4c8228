// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"

#include <future>
#include <thread>

namespace hearth {

class CompletionQueue;
class JobQueue;

/// A thread with a connection of its own that runs the jobs of a queue until the queue is finished.
class StorageThread
{
public:
    virtual ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// Starts the thread and waits until its connection is open. The error follows "because ".
    Result<void> start();
    /// Waits until the queue is finished and the connection closed.
    void join();

protected:
    StorageThread(Database &database, DatabaseAccess access, JobQueue &jobs, CompletionQueue &answers);

    /// Before the start is over, once the connection is open. The error follows "because ".
    virtual Result<void> prepare(DatabaseConnection &) { return {}; }
    virtual void work(DatabaseConnection &connection) = 0;

    Database &m_database;
    JobQueue &m_jobs;
    CompletionQueue &m_answers;

private:
    void run(std::promise<Result<void>> opened);

    const DatabaseAccess m_access;
    std::thread m_thread;
};

} // namespace hearth
