// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageThread.h"

namespace hearth {

StorageThread::StorageThread(Database &database, DatabaseAccess access, JobQueue &jobs, CompletionQueue &answers)
    : m_database(database)
    , m_jobs(jobs)
    , m_answers(answers)
    , m_access(access)
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
    const auto connection = m_database.connection(m_access);
    auto result = connection->open();
    if (result)
        result = prepare(*connection);
    opened.set_value(result);
    if (result)
        work(*connection);
}

} // namespace hearth
