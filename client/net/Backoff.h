// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <chrono>
#include <functional>

namespace hearth {

/// How long to wait before the next try: at most 0.5 s, doubling to 30 s, and anything down to nothing by chance ("full
/// jitter"). All clients of a server that went lose it at the same moment: so they come back evenly over all of that time,
/// and the more of it the longer the server is away.
class Backoff
{
public:
    using Random = std::function<double()>; ///< from 0 to below 1

    /// By default chance is chance.
    explicit Backoff(Random random = {});

    std::chrono::milliseconds next();
    void reset() { m_tries = 0; }

private:
    Random m_random;
    int m_tries = 0;
};

/// Whether asking again later may help.
bool mayPass(ErrorCode code);

} // namespace hearth
