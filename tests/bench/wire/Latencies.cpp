// SPDX-License-Identifier: GPL-3.0-or-later
#include "Latencies.h"

#include <algorithm>

namespace bench {

void Latencies::sort()
{
    std::sort(m_all.begin(), m_all.end());
}

double Latencies::quantileMs(double quantile) const
{
    return m_all.empty() ? 0 : double(m_all[size_t(quantile * double(m_all.size() - 1))]) / 1e6;
}

size_t Latencies::longerThanMs(double ms) const
{
    return size_t(m_all.end() - std::upper_bound(m_all.begin(), m_all.end(), uint64_t(ms * 1e6)));
}

} // namespace bench
