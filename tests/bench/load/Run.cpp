// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"

#include "Rest.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace bench {

Run::Run(const Options &options)
    : m_options(options)
    , m_epoll(epoll_create1(0))
{
}

Run::~Run()
{
    m_clients.clear();
    close(m_epoll);
}

std::string Run::report()
{
    const int active = m_options.rooms * m_options.clientsPerRoom;
    std::vector<std::string> tokens;
    std::vector<long> rooms;
    if (m_options.hearth) {
        tokens = makeGuests(m_options.port, active + m_options.idle);
        rooms = makeRooms(m_options.port, m_options.rooms);
    } else {
        for (int i = 1; i <= m_options.rooms; ++i)
            rooms.push_back(i);
    }
    m_before = ProcessUsage::of(m_options.serverPid);
    connectAll(m_options.idle, tokens, {0});
    m_idle = ProcessUsage::of(m_options.serverPid);
    if (!tokens.empty())
        tokens.erase(tokens.begin(), tokens.begin() + m_options.idle);
    connectAll(active, tokens, rooms);
    m_ready = ProcessUsage::of(m_options.serverPid);
    if (!m_options.joinOnly)
        exchange();
    std::sort(m_lastNs.begin(), m_lastNs.end());
    const auto latencyMs = [this](double quantile) {
        return m_lastNs.empty() ? 0.0 : double(m_lastNs[size_t(quantile * double(m_lastNs.size() - 1))]) / 1e6;
    };
    const double cpu = m_end.cpuMicroseconds - m_warm.cpuMicroseconds;
    const auto per = [](double amount, double count) { return count > 0 ? amount / count : 0.0; };
    char line[1024];
    std::snprintf(line, sizeof line,
        R"({"messages":%lu,"deliveries":%lu,"per_second":%.0f,"cpu_us_per_delivery":%.3f,"cpu_us_per_message":%.2f,)"
        R"("last_ms_p50":%.2f,"last_ms_p99":%.2f,"join_cpu_us":%.1f,"idle_connect_cpu_us":%.1f,"idle_bytes":%.0f})",
        m_messages, m_deliveries, per(double(m_messages), m_measured), per(cpu, double(m_deliveries)), per(cpu, double(m_messages)),
        latencyMs(0.5), latencyMs(0.99), per(m_ready.cpuMicroseconds - m_idle.cpuMicroseconds, active),
        per(m_idle.cpuMicroseconds - m_before.cpuMicroseconds, m_options.idle),
        per(double(m_idle.residentBytes) - double(m_before.residentBytes), m_options.idle));
    return line;
}

void Run::connectAll(int count, const std::vector<std::string> &tokens, const std::vector<long> &rooms)
{
    constexpr int atOnce = 64; // as many as want in at the same moment
    const int target = m_joined + count;
    for (int i = 0; i < count; ++i) {
        const std::string auth = tokens.empty() ? R"({"username":"load"})" : R"({"token":")" + tokens[size_t(i)] + "\"}";
        connectOne(auth, rooms[size_t(i) % rooms.size()]);
        while (int(m_clients.size()) - m_joined >= atOnce)
            turn(1000);
    }
    while (m_joined < target)
        turn(1000);
}

void Run::connectOne(std::string auth, long room)
{
    Client::Listener &listener = *this;
    m_clients.push_back(std::make_unique<Client>(listener, std::move(auth), room));
    Client *client = m_clients.back().get();
    client->start(m_options.port);
    epoll_event event {.events = EPOLLIN, .data = {.ptr = client}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, client->fd(), &event);
    if (room)
        m_rooms[room].members.push_back(client);
}

void Run::turn(int timeoutMs)
{
    epoll_event events[256];
    const int ready = epoll_wait(m_epoll, events, 256, timeoutMs);
    for (int i = 0; i < ready; ++i)
        static_cast<Client *>(events[i].data.ptr)->read();
}

void Run::exchange()
{
    const double warmUp = m_options.seconds / 10;
    const uint64_t start = nowNs();
    m_sending = true;
    const bool paced = m_options.rate > 0;
    if (!paced)
        for (auto &[id, room] : m_rooms)
            for (int i = 0; i < m_options.inFlight; ++i)
                sendNext(room);
    uint64_t sent = 0;
    uint64_t warmAt = 0;
    for (double elapsed = 0; elapsed < warmUp + m_options.seconds; elapsed = double(nowNs() - start) / 1e9) {
        if (!warmAt && elapsed >= warmUp) {
            m_warm = ProcessUsage::of(m_options.serverPid);
            m_deliveries = m_messages = 0;
            m_lastNs.clear();
            warmAt = nowNs();
        }
        for (; paced && double(sent) < elapsed * m_options.rate; ++sent)
            sendNext(std::next(m_rooms.begin(), long(sent % m_rooms.size()))->second);
        turn(1);
    }
    m_end = ProcessUsage::of(m_options.serverPid);
    m_measured = double(nowNs() - warmAt) / 1e9;
    m_sending = false;
}

void Run::sendNext(RoomState &room)
{
    Client *sender = room.members[room.nextSender++ % room.members.size()];
    uint64_t now = nowNs();
    while (room.onTheWay.contains(now))
        ++now;
    room.onTheWay[now] = {now, int(room.members.size())};
    room.unacked[sender].push_back(now);
    sender->send(now);
}

void Run::settle(RoomState &room, uint64_t sentNs)
{
    const auto found = room.onTheWay.find(sentNs);
    if (found == room.onTheWay.end() || --found->second.missing > 0)
        return;
    m_lastNs.push_back(nowNs() - sentNs);
    ++m_messages;
    room.onTheWay.erase(found);
    if (m_sending && m_options.rate <= 0)
        sendNext(room);
}

void Run::joined(Client &)
{
    ++m_joined;
}

void Run::acked(Client &client)
{
    RoomState &room = m_rooms[client.room()];
    auto &waiting = room.unacked[&client];
    if (waiting.empty())
        return;
    const uint64_t sentNs = waiting.front();
    waiting.erase(waiting.begin());
    settle(room, sentNs);
}

void Run::delivered(Client &client, uint64_t sentNs)
{
    ++m_deliveries;
    settle(m_rooms[client.room()], sentNs);
}

void Run::lost(Client &, const std::string &why)
{
    std::fprintf(stderr, "hearth-load: lost a client: %s\n", why.c_str());
    std::exit(1);
}

} // namespace bench
