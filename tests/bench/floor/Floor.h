// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stream.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bench {

/// The least that any server on this kernel must do to pass chat messages on. Bare epoll, one thread, nothing stored,
/// nothing checked, nobody told who comes. It understands just what the load generator sends, and pings every 25 s.
class Floor
{
public:
    /// `joined`: what one loop turn writes to a socket leaves in one send() (the lower floor).
    /// `tls`: with OpenSSL right on each socket.
    Floor(int port, bool joined, bool tls);
    void run();

private:
    struct Connection
    {
        int fd = -1;
        Stream stream;
        bool upgraded = false;
        std::string in;
        std::string out;
        bool queued = false;
        bool armed = false; ///< watched for EPOLLOUT
        bool dropped = false;
    };

    void accept();
    void read(Connection &connection);
    void upgrade(Connection &connection);
    void handle(Connection &connection, std::string_view packet);
    void broadcast(const Connection &sender, uint64_t room, std::string_view argument);
    void write(Connection &connection, std::string_view frame);
    void flush(Connection &connection);
    void drop(Connection &connection);
    void ping();
    int untilPing() const;

    int m_listener;
    int m_epoll;
    bool m_joined;
    bool m_tls;
    std::unordered_map<int, std::unique_ptr<Connection>> m_connections;
    std::unordered_map<uint64_t, std::vector<Connection *>> m_rooms;
    std::vector<Connection *> m_dirty;
    std::vector<Connection *> m_dropped;
    std::deque<std::pair<uint64_t, Connection *>> m_pings; ///< when, on the monotonic clock in ms; soonest first
};

} // namespace bench
