// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bench {

/// A command that runs while something is measured, such as `perf record`: it is started in a shell, interrupted as by
/// Ctrl+C at the end, and waited for. An empty one is none.
class During
{
public:
    explicit During(const std::string &command);
    ~During();
    During(const During &) = delete;

private:
    int m_pid = 0;
};

} // namespace bench
