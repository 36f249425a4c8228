// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace bench {

/// Blocking REST over one kept-alive connection, for what Hearth wants before clients may join.
class Rest
{
public:
    explicit Rest(int port);
    ~Rest();
    Rest(const Rest &) = delete;

    /// The body of the answer; ends the program with a message when the status is not 2xx.
    std::string post(const std::string &path, const std::string &json, const std::string &token = {});

private:
    int m_fd = -1;
    std::string m_buffer;
};

/// The tokens of `count` fresh guests, and the ids of `rooms` fresh public rooms.
std::vector<std::string> makeGuests(int port, int count);
std::vector<long> makeRooms(int port, int rooms);

} // namespace bench
