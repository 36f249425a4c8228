// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Client.h"
#include "Options.h"
#include "ProcessUsage.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace bench {

/// One run: connects, joins, sends for a while, and says what it cost as one line of JSON.
class Run : private Client::Listener
{
public:
    explicit Run(const Options &options);
    ~Run() override;
    std::string report();

private:
    struct Message
    {
        uint64_t sentNs = 0;
        int missing = 0; ///< deliveries and the ack
    };
    struct RoomState
    {
        std::vector<Client *> members;
        size_t nextSender = 0;
        std::unordered_map<uint64_t, Message> onTheWay; ///< by the time that was sent
        std::unordered_map<Client *, std::vector<uint64_t>> unacked; ///< oldest first
    };

    void connectAll(int count, const std::vector<std::string> &tokens, const std::vector<long> &rooms);
    void connectOne(std::string auth, long room);
    void exchange();
    void sendNext(RoomState &room);
    void settle(RoomState &room, uint64_t sentNs);
    void turn(int timeoutMs);

    void joined(Client &client) override;
    void acked(Client &client) override;
    void delivered(Client &client, uint64_t sentNs) override;
    void lost(Client &client, const std::string &why) override;

    Options m_options;
    int m_epoll;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::unordered_map<long, RoomState> m_rooms;
    int m_joined = 0;
    bool m_sending = false;
    uint64_t m_deliveries = 0;
    uint64_t m_messages = 0;
    std::vector<uint64_t> m_lastNs; ///< from sending to the last recipient, for each message
    ProcessUsage m_before; ///< any client
    ProcessUsage m_idle; ///< the idle ones are connected
    ProcessUsage m_ready; ///< everybody is in
    ProcessUsage m_warm;
    ProcessUsage m_end;
    double m_measured = 0; ///< seconds
};

} // namespace bench
