// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// One client that was connected before and comes back: opens a WebSocket, shows its token, asks `sync` once and stays. As
/// the desktop does it, it asks with that for the members of one room as well. Never blocks.
class Returning
{
public:
    /// What the herd wants to know.
    struct Listener
    {
        virtual ~Listener() = default;
        virtual void back(Returning &client) = 0; ///< has its answer, and all that goes with it
        virtual void refused(Returning &client, const std::string &why) = 0; ///< has no connection any more
    };
    /// `have` is what it has of its rooms, in JSON.
    Returning(Listener &listener, int epoll, int port, std::string token, std::string have, bool asDesktop);
    ~Returning();
    Returning(const Returning &) = delete;

    void start();
    /// It is connected, or there is something to read.
    void ready();

    uint64_t bytes() const { return m_bytes; } ///< that came over the WebSocket
    bool isComplete() const { return m_complete; } ///< the answer was all there is
    int tries = 0;
    bool isBack = false; ///< the herd's own
    uint64_t triedNs = 0; ///< when it last began

private:
    void close();
    void fail(const std::string &why);
    void read();
    void packet(std::string_view text);
    void send(const std::string &text);
    void answered(std::string_view ack);

    Listener &m_listener;
    const int m_epoll;
    const int m_port;
    const std::string m_token;
    const std::string m_have;
    const bool m_asDesktop;
    int m_socket = -1;
    std::string m_out; ///< until it is connected
    std::string m_in; ///< what came and is not whole yet
    bool m_upgraded = false;
    bool m_complete = true;
    uint64_t m_bytes = 0;
};

} // namespace bench
