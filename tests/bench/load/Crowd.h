// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Client.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace bench {

/// All clients of a run, on one epoll. Ends the program with a sentence when it loses one.
class Crowd : private Client::Listener
{
public:
    explicit Crowd(int port);
    ~Crowd() override;

    /// Connects one client for each of `auths`, the rooms in turn (0: in none), and returns when all are in.
    void enter(const std::vector<std::string> &auths, const std::vector<long> &rooms);
    /// Waits for what comes, at most so long, and lets the clients read it.
    void turn(uint64_t timeoutNs);
    /// Turns until the process has used less than a hundredth of a core for 1.25 s: all that follows from what
    /// was done has then been done, notices that are gathered included. At most half a minute.
    void settle(int serverPid);

    const std::vector<std::unique_ptr<Client>> &clients() const { return m_clients; }
    uint64_t notices() const { return m_notices; } ///< events other than messages, to anybody, so far

    std::function<void(Client &)> onAck; ///< of its oldest message without one
    std::function<void(Client &, uint64_t sentNs)> onDelivery;

private:
    void joined(Client &) override { ++m_joined; }
    void acked(Client &client) override { onAck(client); }
    void delivered(Client &client, uint64_t sentNs) override { onDelivery(client, sentNs); }
    void told(Client &) override { ++m_notices; }
    void lost(Client &client, const std::string &why) override;

    int m_port;
    int m_epoll;
    std::vector<std::unique_ptr<Client>> m_clients;
    size_t m_joined = 0;
    uint64_t m_notices = 0;
};

} // namespace bench
