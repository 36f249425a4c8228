// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Crowd.h"
#include "Latencies.h"
#include "Options.h"
#include "ProcessUsage.h"

namespace bench {

/// Messages, or changes of messages, going round: in each room so many on their way at any moment, or so many a second in all. One has
/// arrived when everybody else in its room has it and its sender has the ack.
class Exchange
{
public:
    Exchange(Crowd &crowd, const Options &options);

    /// A tenth of the time to warm up, then the time itself.
    void run();

    uint64_t messages() const { return m_messages; } ///< that arrived while measuring
    uint64_t deliveries() const { return m_deliveries; }
    double seconds() const { return m_seconds; }
    double serverMicroseconds() const { return m_serverMicroseconds; } ///< its CPU
    double ownMicroseconds() const { return m_ownMicroseconds; } ///< this program's CPU
    const Latencies &latencies() const { return m_latencies; } ///< to the last recipient; sorted after run()

private:
    struct Message
    {
        uint64_t sentNs = 0;
        Client *sender = nullptr;
        int missing = 0; ///< deliveries and the ack
        bool acked = false;
    };
    struct Room
    {
        std::vector<Client *> members;
        size_t nextSender = 0;
        std::vector<Message> onTheWay; ///< oldest first; few
    };

    void sendNext(Room &room);
    void acked(Client &client);
    void delivered(Client &client, uint64_t sentNs);
    void arrived(Room &room, std::vector<Message>::iterator message);

    Crowd &m_crowd;
    const Options &m_options;
    std::vector<Room> m_rooms;
    Latencies m_latencies;
    uint64_t m_messages = 0;
    uint64_t m_deliveries = 0;
    double m_seconds = 0;
    double m_serverMicroseconds = 0;
    double m_ownMicroseconds = 0;
};

} // namespace bench
