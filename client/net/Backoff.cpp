// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr std::chrono::milliseconds shortest = 500ms;
constexpr std::chrono::milliseconds longest = 30s;

} // namespace

Backoff::Backoff(Random random)
    : m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

std::chrono::milliseconds Backoff::next()
{
    const auto most = std::min(longest, shortest * (1 << std::min(m_tries, 6)));
    ++m_tries;
    return std::chrono::milliseconds(qint64(std::ceil(double(most.count()) * (1 - m_random()))));
}

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::RateLimited || code == ErrorCode::Busy
        || code == ErrorCode::Internal;
}

} // namespace hearth
