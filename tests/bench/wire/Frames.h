// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bench {

enum class Opcode : uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// One whole WebSocket frame (RFC 6455, 5.2). A client's are masked; the mask is zero, which every server must accept
/// and which costs the load generator nothing.
std::string encodeFrame(std::string_view payload, bool masked, Opcode opcode = Opcode::Text);

/// Takes the whole frames at the front of `buffer` out of it, unmasks them and hands each to `handle`.
/// False for a frame longer than `limit`.
bool takeFrames(std::string &buffer, size_t limit, const std::function<void(Opcode, std::string_view)> &handle);
/// The same for what a server sends, which is never masked, in memory that nobody owns: moves `bytes` on behind the
/// whole frames. False for a frame that is masked, too.
bool takeFrames(std::string_view &bytes, size_t limit, const std::function<void(Opcode, std::string_view)> &handle);

/// The Sec-WebSocket-Accept that answers `key`.
std::string acceptKey(const std::string &key);

/// The first unsigned number behind `marker` in `text`; 0 when there is none. Enough for the messages of this suite,
/// which it writes itself.
uint64_t numberAfter(std::string_view text, std::string_view marker);

} // namespace bench
