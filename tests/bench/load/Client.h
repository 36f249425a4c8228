// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stream.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bench {

/// One Socket.IO client over WebSocket, on a non-blocking socket.
class Client
{
public:
    /// What the run wants to know.
    struct Listener
    {
        virtual ~Listener() = default;
        virtual void joined(Client &client) = 0; ///< connected and, if it has a room, in it
        virtual void acked(Client &client) = 0; ///< its last message
        virtual void delivered(Client &client, uint64_t sentNs) = 0; ///< somebody's message, or other words of one
        virtual void told(Client &client) = 0; ///< any other event, such as who came
        virtual void lost(Client &client, const std::string &why) = 0;
    };

    /// `place` is the listener's own, to find what belongs to the room.
    Client(Listener &listener, std::string auth, long room, size_t place = 0);
    ~Client();
    Client(const Client &) = delete;

    int fd() const { return m_fd; }
    size_t place() const { return m_place; }
    bool hasRoom() const { return m_room != 0; }
    void start(int port); ///< connects and asks for the upgrade; blocks for loopback's own moment
    void read(); ///< when it is readable
    void send(uint64_t nowNs); ///< a message of 74 bytes that carries the time
    void change(uint64_t nowNs); ///< gives the message it said last such a text; says one where it has said none

private:
    void write(std::string_view bytes);
    void take(std::string_view bytes);
    void ask(const std::string &what, uint64_t nowNs);
    bool upgraded(std::string_view &bytes);
    void packet(std::string_view text);

    Listener &m_listener;
    std::string m_auth;
    long m_room;
    size_t m_place;
    int m_fd = -1;
    std::optional<Stream> m_stream;
    bool m_upgraded = false;
    bool m_joined = false;
    uint64_t m_lastAck = 0;
    uint64_t m_said = 0; ///< the id of the message it said last; 0: none
    std::string m_in; ///< the beginning of what has not come whole yet
};

} // namespace bench
