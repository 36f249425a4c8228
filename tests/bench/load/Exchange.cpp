// SPDX-License-Identifier: GPL-3.0-or-later
#include "Exchange.h"

#include <unistd.h>

#include <algorithm>

namespace bench {

Exchange::Exchange(Crowd &crowd, const Options &options)
    : m_crowd(crowd)
    , m_options(options)
    , m_rooms(size_t(options.rooms))
{
    for (const auto &client : crowd.clients())
        if (client->hasRoom())
            m_rooms[client->place()].members.push_back(client.get());
    crowd.onAck = [this](Client &client) { acked(client); };
    crowd.onDelivery = [this](Client &client, uint64_t sentNs) { delivered(client, sentNs); };
}

void Exchange::run()
{
    const bool paced = m_options.rate > 0;
    const uint64_t pause = paced ? uint64_t(1e9 / m_options.rate) : 1'000'000;
    const uint64_t start = nowNs();
    const uint64_t warm = start + uint64_t(m_options.seconds * 1e8);
    const uint64_t end = warm + uint64_t(m_options.seconds * 1e9);
    uint64_t due = start;
    size_t turnOf = 0;
    uint64_t measuredFrom = 0;
    ProcessUsage server;
    ProcessUsage own;
    if (!paced)
        for (Room &room : m_rooms)
            for (int i = 0; i < m_options.inFlight; ++i)
                sendNext(room);
    for (uint64_t now = start; now < end; now = nowNs()) {
        if (!measuredFrom && now >= warm) {
            m_deliveries = m_messages = 0;
            m_latencies.clear();
            server = ProcessUsage::of(m_options.serverPid);
            own = ProcessUsage::of(getpid());
            measuredFrom = now;
        }
        for (; paced && due <= now; due += pause)
            sendNext(m_rooms[turnOf++ % m_rooms.size()]);
        m_crowd.turn(paced ? due - now : pause);
    }
    m_serverMicroseconds = ProcessUsage::of(m_options.serverPid).cpuMicroseconds - server.cpuMicroseconds;
    m_ownMicroseconds = ProcessUsage::of(getpid()).cpuMicroseconds - own.cpuMicroseconds;
    m_seconds = double(nowNs() - measuredFrom) / 1e9;
    m_latencies.sort();
}

void Exchange::sendNext(Room &room)
{
    Client *sender = room.members[room.nextSender++ % room.members.size()];
    // The time is the message's name, too.
    const uint64_t now = std::max(nowNs(), room.onTheWay.empty() ? 0 : room.onTheWay.back().sentNs + 1);
    room.onTheWay.push_back({now, sender, int(room.members.size())});
    if (m_options.changes)
        sender->change(now);
    else
        sender->send(now);
}

void Exchange::acked(Client &client)
{
    Room &room = m_rooms[client.place()];
    const auto message = std::find_if(
        room.onTheWay.begin(), room.onTheWay.end(), [&client](const Message &m) { return m.sender == &client && !m.acked; });
    if (message == room.onTheWay.end())
        return;
    message->acked = true;
    arrived(room, message);
}

void Exchange::delivered(Client &client, uint64_t sentNs)
{
    ++m_deliveries;
    Room &room = m_rooms[client.place()];
    const auto message = std::find_if(
        room.onTheWay.begin(), room.onTheWay.end(), [sentNs](const Message &m) { return m.sentNs == sentNs; });
    if (message != room.onTheWay.end())
        arrived(room, message);
}

void Exchange::arrived(Room &room, std::vector<Message>::iterator message)
{
    if (--message->missing > 0)
        return;
    m_latencies.add(nowNs() - message->sentNs);
    ++m_messages;
    room.onTheWay.erase(message);
    if (m_options.rate <= 0)
        sendNext(room);
}

} // namespace bench
