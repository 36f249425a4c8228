// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace hearth {

/// Two connected descriptors.
class DescriptorPair
{
public:
    DescriptorPair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()); }
    ~DescriptorPair() { close(); }
    DescriptorPair(const DescriptorPair &) = delete;
    DescriptorPair &operator=(const DescriptorPair &) = delete;

    int here() const { return m_ends[0]; }
    void write() const { [[maybe_unused]] const auto written = ::write(m_ends[1], "x", 1); }
    int read() const
    {
        char bytes[64];
        return int(::read(m_ends[0], bytes, sizeof bytes));
    }
    void hangUp() { ::close(std::exchange(m_ends[1], -1)); }
    void close()
    {
        for (int &end : m_ends)
            if (end >= 0)
                ::close(std::exchange(end, -1));
    }

private:
    std::array<int, 2> m_ends {-1, -1};
};

} // namespace hearth
