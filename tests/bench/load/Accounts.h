// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace bench {

/// What Hearth wants before clients may join: the tokens of `count` fresh guests, and the ids of `rooms` fresh public
/// rooms.
std::vector<std::string> makeGuests(int port, int count);
std::vector<long> makeRooms(int port, int rooms);

} // namespace bench
