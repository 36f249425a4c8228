// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageThread.h"
#include "SqlConnection.h"

namespace hearth {

StorageThread::StorageThread(QString file, JobQueue &jobs, AnswerBox &answers)
    : m_file(std::move(file))
    , m_jobs(jobs)
    , m_answers(answers)
{
}

StorageThread::~StorageThread()
{
    Q_ASSERT(!m_thread.joinable());
}

Result<void> StorageThread::start()
{
    std::promise<Result<void>> promise;
    auto opened = promise.get_future();
    m_thread = std::thread([this, promise = std::move(promise)]() mutable { run(std::move(promise)); });
    return opened.get();
}

void StorageThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void StorageThread::run(std::promise<Result<void>> opened)
{
    SqlConnection connection(SqlDialect::sqlite());
    const auto result = open(connection);
    opened.set_value(result);
    if (!result)
        return;
    connection.logReasons();
    work(connection);
}

} // namespace hearth
