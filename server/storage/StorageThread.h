// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <future>
#include <thread>

namespace hearth {

class AnswerBox;
class JobQueue;
class SqlConnection;

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
    StorageThread(QString file, JobQueue &jobs, AnswerBox &answers);

    virtual Result<void> open(SqlConnection &connection) = 0;
    virtual void work(SqlConnection &connection) = 0;

    const QString m_file;
    JobQueue &m_jobs;
    AnswerBox &m_answers;

private:
    void run(std::promise<Result<void>> opened);

    std::thread m_thread;
};

} // namespace hearth
