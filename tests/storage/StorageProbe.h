// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Storage.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace hearth {

/// Gives a Storage one job and waits for its answer.
class StorageProbe : public QObject
{
    Q_OBJECT
public:
    explicit StorageProbe(Storage &storage)
        : m_storage(storage)
    {
    }

    template <typename Job>
    auto write(Job job)
    {
        return wait<Job>([&](auto run, auto done) { m_storage.write<Value<Job>>(this, run, done); }, job);
    }
    template <typename Job>
    auto read(Job job)
    {
        return wait<Job>([&](auto run, auto done) { m_storage.read<Value<Job>>(this, run, done); }, job);
    }

private:
    template <typename Job>
    using Value = typename std::invoke_result_t<Job, Store &>::value_type;

    template <typename Job, typename Submit>
    Result<Value<Job>> wait(Submit submit, Job job)
    {
        std::optional<Result<Value<Job>>> answer;
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
        submit(std::function<Result<Value<Job>>(Store &)>(job),
               std::function<void(Result<Value<Job>>)>([&](Result<Value<Job>> result) {
                   answer = std::move(result);
                   loop.quit();
               }));
        loop.exec();
        if (!answer)
            return Error {ErrorCode::Internal, QStringLiteral("The storage did not answer.")};
        return std::move(*answer);
    }

    Storage &m_storage;
};

} // namespace hearth
