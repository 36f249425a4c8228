// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <optional>
#include <type_traits>

namespace hearth {

/// Whether there is anything to record of what a job says it did: not where it says that it did nothing.
template <typename T>
bool isDone(const T &)
{
    return true;
}
inline bool isDone(bool done)
{
    return done;
}
template <typename T>
bool isDone(const std::optional<T> &done)
{
    return done.has_value();
}

/// Within a job. What somebody did to themselves is nobody else's business.
inline Result<void> record(Store &store, const Act &act)
{
    return act.by == act.user ? Result<void>() : store.audit().add(act);
}

/// The job, with what it does recorded in the same transaction: either both are stored or neither. This is how whatever the
/// tables of rights call audited is stored; a test (tst_Audit) does each action of the tables and looks for it.
template <typename Job>
auto recorded(const Act &act, Job job)
{
    return [act, job = std::move(job)](Store &store) -> std::invoke_result_t<Job, Store &> {
        auto done = job(store);
        if (!done)
            return done;
        if constexpr (!std::is_void_v<typename decltype(done)::value_type>)
            if (!isDone(*done))
                return done;
        if (const auto kept = record(store, act); !kept)
            return kept.error();
        return done;
    };
}

} // namespace hearth
