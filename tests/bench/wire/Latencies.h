// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bench {

/// How long things took, each kept as it is: a tail is not guessed from buckets.
class Latencies
{
public:
    void add(uint64_t nanoseconds) { m_all.push_back(nanoseconds); }
    void clear() { m_all.clear(); }
    void sort(); ///< before the questions below
    double quantileMs(double quantile) const; ///< 0 when there is none
    size_t longerThanMs(double ms) const;

private:
    std::vector<uint64_t> m_all;
};

} // namespace bench
