// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Retrying.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hearth {

std::optional<std::chrono::milliseconds> sentAgainIn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Unauthorized: // the session ends; with the next one it is sent
        return 1s;
    case ErrorCode::RateLimited:
    case ErrorCode::Busy:
    case ErrorCode::StorageFull: // it waits as long as it takes
        return std::max<std::chrono::milliseconds>(error.retryAfter, 1s);
    default: return {};
    }
}

} // namespace hearth
