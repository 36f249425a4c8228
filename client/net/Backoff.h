// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace hearth {

/// How long to wait before the next try: 0.5 s, doubling to 30 s, each 50 % more or less by chance, so that a server
/// that comes back is not met by all its clients at once.
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

} // namespace hearth
