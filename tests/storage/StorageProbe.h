// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Await.h"
#include "SqliteDatabase.h"
#include "Storage.h"

#include <type_traits>

namespace hearth {

/// Gives a Storage one job and waits for its answer.
class StorageProbe
{
public:
    explicit StorageProbe(Storage &storage)
        : m_storage(storage)
    {
    }

    template <typename Job>
    auto write(Job job)
    {
        using Value = typename std::invoke_result_t<Job, Store &>::value_type;
        return await<Value>([&](auto done) { m_storage.write<Value>(&m_storage, job, done); });
    }
    template <typename Job>
    auto read(Job job)
    {
        using Value = typename std::invoke_result_t<Job, Store &>::value_type;
        return await<Value>([&](auto done) { m_storage.read<Value>(&m_storage, job, done); });
    }

private:
    Storage &m_storage;
};

} // namespace hearth
